#!/bin/bash
# One shard of `afternato search` for each task of a Slurm job array:
#
#   sbatch --array=1-8 compiler/docs/search-array.sh FILE PROCEDURE --vary … --goal …
#
# then, when all are done, with the same words:
#
#   afternato search FILE PROCEDURE --vary … --goal … --merge shards/*.journal
#
# A task that is killed or requeued goes on where it was. AFTERNATO names the command, if it is not on the path; SHARDS the folder, which all
# nodes must see.
#SBATCH --job-name=afternato-search
#SBATCH --output=search-%A-%a.log
#SBATCH --ntasks=1
#SBATCH --requeue
set -euo pipefail

read -ra afternato <<< "${AFTERNATO:-afternato}"
shards=${SHARDS:-shards}
first=${SLURM_ARRAY_TASK_MIN:?submit it with --array=1-N}
step=${SLURM_ARRAY_TASK_STEP:-1}
if (( first != 1 || step != 1 )); then
  echo "The array must be 1-N: every number is a shard." >&2
  exit 2
fi

mkdir -p "$shards"
exec "${afternato[@]}" search "$@" \
  --threads "${SLURM_CPUS_PER_TASK:-1}" \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" \
  --resume "$shards/$(printf '%04d' "$SLURM_ARRAY_TASK_ID").journal"
