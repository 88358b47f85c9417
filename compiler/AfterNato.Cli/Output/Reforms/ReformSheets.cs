using System.Collections.Immutable;

using AfterNato.Checks.Reforms;
using AfterNato.Cli.Output.Pages;

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

    /// <summary>The stages of the file's order.</summary>
    public static Sheet Stages(TransitionAnalysis analysis) => new(
        "Stages",
        ["", "from", "applied", "stage"],
        [.. analysis.Path.Select(stage => ImmutableArray.Create(stage.Done.IsEmpty ? "" : FormattableString.Invariant($"step {stage.Done.Length}"), ReformProse.Date(stage.Day), Applied(analysis, stage), Word(analysis, stage)))]);

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
        foreach (var run in Runs(analysis.Between, stage => string.Join(' ', analysis.Guarded.Select(name => Word(stage[name])).Append(Word(analysis, stage)).Concat(stage.Stage.Obstacles))))
        {
            var until = run.Count == 1 ? "" : $" to {ReformProse.Date(run[^1].Day)}";
            if (analysis.StandingOf(run[0]) != StageStanding.Safe)
                yield return $"From {ReformProse.Date(run[0].Day)}{until}, {ReformProse.Stage(analysis.Transition, run[0])}{(run.Count == 1 ? "" : " at first")}: {Ended(ReformProse.Why(run[0], analysis))}";
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
        if (stage == analysis.Path[^1])
            return "after";
        return analysis.StandingOf(stage) switch
        {
            StageStanding.Safe => "safe",
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

    private static string Applied(TransitionAnalysis analysis, ReformStage stage) =>
        stage.Done.IsEmpty ? "nothing yet" : string.Join(", ", analysis.Transition.Steps[stage.Done.Length - 1].Applies);

    private static string Ended(string text) => text.EndsWith('.') ? text : $"{text}.";
}
