using System.Collections.Immutable;

using AfterNato.Checks.Reforms;
using AfterNato.Cli.Output.Pages;
using AfterNato.Runtime.Reforms;

namespace AfterNato.Cli.Output.Reforms;

/// <summary>A reform as sentences and tables, for people.</summary>
internal static class ReformSheets
{
    private const int MostColumns = 8;

    public static string Title(ReformReport report, TransitionAnalysis analysis) =>
        FormattableString.Invariant($"{report.Architecture.Title}: {analysis.Transition.Title}, {analysis.Transition.Steps.Length} {(analysis.Transition.Steps.Length == 1 ? "step" : "steps")}");

    /// <summary>What is guarded, in a sentence.</summary>
    public static string Guarded(TransitionAnalysis analysis) => analysis.Guarded.IsEmpty
        ? "No invariant holds both before the first step and after the last, so that none can fail in between."
        : FormattableString.Invariant($"{analysis.Guarded.Length} {(analysis.Guarded.Length == 1 ? "invariant holds" : "invariants hold")} before the first step and after the last. Each stage is looked at on the day on which it begins.");

    /// <summary>The stages of the file's order, and who decides the steps where that is said.</summary>
    public static Sheet Stages(ReportedTransition transition)
    {
        var analysis = transition.Analysis;
        var isDecided = analysis.Transition.Steps.Any(step => step.DecidedBy is not null);
        var isAimed = !transition.Aimed.IsEmpty;
        return new(
            "Stages",
            ["", "from", "applied", .. isDecided ? (string[])["decided by"] : [], .. isAimed ? (string[])["about", "can be stopped by"] : [], "stage"],
            [.. analysis.Path.Select(stage => Row(stage, stage.Done.IsEmpty ? null : analysis.Transition.Steps[stage.Done.Length - 1]))])
        {
            Notes = [.. transition.Aimed.SelectMany(aimed => DecisionText.Notes(aimed, IsTaken(aimed)))],
        };

        ImmutableArray<string> Row(ReformStage stage, TransitionStep? step)
        {
            var aimed = transition.Aimed.FirstOrDefault(aimed => aimed.Step == step);
            return
            [
                step is null ? "" : FormattableString.Invariant($"step {stage.Done.Length}"),
                ReformProse.Date(stage.Day),
                step is null ? "nothing yet" : string.Join(", ", step.Applies),
                .. isDecided ? (string[])[step?.DecidedBy ?? ""] : [],
                .. isAimed ? (string[])[DecisionText.About(step), aimed is null ? "" : DecisionText.Stoppers(aimed, IsTaken(aimed))] : [],
                Word(analysis, stage),
            ];
        }

        bool IsTaken(AimedStep aimed) => analysis.Path[aimed.Step.Place + 1].Entry is not { Standing: StepStanding.Closed };
    }

    /// <summary>What becomes of every invariant at every stage. Of many stages only those are told at which something changes for the invariant.</summary>
    public static Sheet Invariants(ReportedTransition transition)
    {
        var path = transition.Analysis.Path;
        var names = path.SelectMany(stage => stage.Answers).Select(answer => answer.Name).Distinct();
        var sheet = path.Length <= MostColumns
            ? new Sheet(
                "Invariants",
                ["invariant", .. path.Select(stage => ReformProse.Date(stage.Day))],
                [.. names.Select(name => (ImmutableArray<string>)[name, .. path.Select(stage => Word(stage[name]))])])
            : new Sheet(
                "Invariants",
                ["invariant", "from"],
                [.. names.Select(name => ImmutableArray.Create(name, string.Join(", ", Runs(path, stage => Word(stage[name])).Select(run => $"{ReformProse.Date(run[0].Day)} {Word(run[0][name])}"))))]);
        return sheet with { Notes = [.. Remarks(transition)] };
    }

    /// <summary>What is to be said of single stages: what fails, is unknown or impossible, and what else is wrong.</summary>
    private static IEnumerable<string> Remarks(ReportedTransition transition)
    {
        var analysis = transition.Analysis;
        foreach (var run in Runs(analysis.Following, stage => Said(analysis, stage)))
        {
            var until = run.Count == 1 ? "" : $" to {ReformProse.Date(run[^1].Day)}";
            if (analysis.StandingOf(run[0]) != StageStanding.Safe)
                yield return $"From {ReformProse.Date(run[0].Day)}{until}, {ReformProse.Stage(analysis.Transition, run[0])}{(run.Count == 1 ? "" : " at first")}: {Ended(ReformProse.Why(run[0], analysis).ToString())}";
        }

        foreach (var (stage, errors) in transition.Errors)
        {
            foreach (var error in errors)
                yield return $"From {ReformProse.Date(stage.Day)}, and neither before nor after the reform, {error.Descriptor.Code} {error.Descriptor.Name}: {error.Message}";
        }
    }

    public static string Word(TransitionAnalysis analysis, ReformStage stage)
    {
        if (stage == analysis.Path[0])
            return "before";
        return analysis.StandingOf(stage) switch
        {
            StageStanding.Safe => stage == analysis.Path[^1] ? "after" : "safe",
            StageStanding.Unsafe => "unsafe",
            StageStanding.Impossible => "impossible",
            _ => "unknown",
        };
    }

    private static string Word(InvariantAnswer? answer) => answer?.Standing switch
    {
        InvariantStanding.Holds => "holds",
        InvariantStanding.Vacuous => "vacuous",
        InvariantStanding.Fails => "fails",
        InvariantStanding.Unknown => "unknown",
        InvariantStanding.Unasked => "not there",
        _ => "–",
    };

    // Stages that follow one another and of which the same is to be said.
    private static IEnumerable<List<ReformStage>> Runs(IEnumerable<ReformStage> stages, Func<ReformStage, string> said)
    {
        var run = new List<ReformStage>();
        foreach (var stage in stages)
        {
            if (run.Count > 0 && said(run[0]) != said(stage))
            {
                yield return run;
                run = [];
            }

            run.Add(stage);
        }

        if (run.Count > 0)
            yield return run;
    }

    // Of two steps that cannot be taken each is told by itself.
    private static string Said(TransitionAnalysis analysis, ReformStage stage) => string.Join(
        ' ',
        [.. analysis.Guarded.Select(name => Word(stage[name])), Word(analysis, stage), .. stage.Stage.Obstacles, stage.Entry is { Standing: not StepStanding.Open } entry ? FormattableString.Invariant($"{entry.Step.Place}") : ""]);

    private static string Ended(string text) => text.EndsWith('.') ? text : $"{text}.";
}
