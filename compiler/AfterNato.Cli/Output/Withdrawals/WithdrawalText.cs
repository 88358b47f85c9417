using System.Collections.Immutable;

using AfterNato.Checks.Withdrawals;
using AfterNato.Cli.Output.Pages;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Sentences;

namespace AfterNato.Cli.Output.Withdrawals;

/// <summary>What follows from withdrawals, as sentences and rows that terminals and documents print alike.</summary>
internal static class WithdrawalText
{
    /// <summary>How many pairs are told one by one for people; programs get all.</summary>
    private const int Shown = 60;

    public static string Title(WithdrawalReport report) =>
        FormattableString.Invariant($"{report.Situation.Architecture.Title}, as of {report.Situation.Date:yyyy-MM-dd}: {Names(report.Leaving)} {(report.Leaving.Length == 1 ? "leaves" : "leave")} {report.From?.Title ?? "everything"}");

    public static string Title(FailureMatrix matrix) =>
        FormattableString.Invariant($"{matrix.Situation.Architecture.Title}, as of {matrix.Situation.Date:yyyy-MM-dd}: {(matrix.IsOfPairs ? "what breaks when two members leave everything together, and with neither alone" : "what breaks when one member leaves everything")}");

    /// <summary>What goes with them, a sentence for each kind of it.</summary>
    public static IEnumerable<string> Taken(Belongings taken)
    {
        if (taken.AreNone)
            yield return "Nothing goes with it but steps of procedures.";
        foreach (var (what, elements) in Parts(taken))
            yield return $"{what}: {Names(elements)}.";
    }

    public static IEnumerable<(string Title, IEnumerable<Consequence> Consequences)> Sections(WithdrawalReport report) =>
        report.Consequences.GroupBy(consequence => consequence.Gravity).Select(group => (Heading(group.Key), group.AsEnumerable()));

    public static string Summary(WithdrawalReport report)
    {
        if (report.Consequences.IsEmpty)
            return "Nothing follows from that.";
        var breaks = report.Consequences.Count(consequence => consequence.Gravity == Gravity.Breaks);
        var unknown = report.Consequences.Count(consequence => consequence.Gravity == Gravity.Undecided);
        return FormattableString.Invariant($"{(breaks == 0 ? "Nothing breaks" : breaks == 1 ? "1 thing breaks" : $"{breaks} things break")}{(unknown == 0 ? "" : $", {unknown} unknown")}; {report.Consequences.Length - breaks - unknown} other changes.");
    }

    public static string Summary(FailureMatrix matrix)
    {
        var breaking = matrix.Failures.Count(failure => !failure.Broken.IsEmpty);
        var undecided = matrix.Failures.Count(failure => !failure.Undecided.IsEmpty);
        var what = matrix.IsOfPairs ? "pairs of members" : "members";
        return FormattableString.Invariant($"{breaking} of {matrix.Tried} {what} break something{(matrix.IsOfPairs ? " that neither breaks alone" : "")}{(undecided == 0 ? "" : $"; of {undecided}, something is unknown")}.");
    }

    /// <summary>Who breaks how many things in which part, and what they are.</summary>
    public static Sheet Matrix(FailureMatrix matrix)
    {
        var layers = matrix.Layers.ToList();
        return new Sheet(
            matrix.IsOfPairs ? "Pairs" : "Members",
            ["without", .. layers.Select(LayerProse.Key), "unknown"],
            [.. matrix.Failures.Take(Shown).Select(failure => ImmutableArray.Create<string>([Names(failure.Members), .. layers.Select(layer => Cell(matrix, failure, layer)), Count(failure.Undecided.Length)]))])
        {
            HasFigures = !matrix.IsOfPairs,
            Notes = matrix.Failures.Length > Shown ? [FormattableString.Invariant($"{matrix.Failures.Length - Shown} more are left out here; `--format json` and `--format csv` tell all.")] : [],
        };
    }

    /// <summary>What is unknown with everybody there.</summary>
    public static Sheet Unknown(ImmutableArray<Sentence> unknown) =>
        new("Unknown already, so that nothing is said of it", [], []) { Notes = [.. unknown.Select(sentence => sentence.ToString())] };

    /// <summary>The exit code that says what follows.</summary>
    public static int Exit(bool breaks, bool isUndecided) => breaks ? ExitCode.Findings : isUndecided ? ExitCode.Inconclusive : ExitCode.Success;

    // Of one member the number is enough to see where to look; what only two break together is seldom much.
    private static string Cell(FailureMatrix matrix, Failure failure, Layer layer)
    {
        var count = failure.In(layer).Count();
        return matrix.IsOfPairs && count > 0 ? LayerProse.Names(failure.In(layer)).ToString() : Count(count);
    }

    private static IEnumerable<(string What, IReadOnlyList<Element> Elements)> Parts(Belongings taken) =>
        new (string, IReadOnlyList<Element>)[]
        {
            ("Membership of", [.. taken.Organisations]),
            ("Seats in", [.. taken.Bodies]),
            ("Posts", [.. taken.Posts]),
            ("Headquarters of", [.. taken.Headquarters]),
            ("Staff in", [.. taken.Staffed]),
            ("Contributions to", [.. taken.Missions]),
            ("Pledges", [.. taken.Pledges]),
            ("Shares of", [.. taken.Burdens]),
        }.Where(part => part.Item2.Count > 0);

    private static string Names(IEnumerable<Element> elements) => string.Join("; ", elements.Select(element => element.Title)) is var list && list.Contains(',', StringComparison.Ordinal) ? list : list.Replace("; ", ", ", StringComparison.Ordinal);

    private static string Names(ImmutableArray<Member> members) => members.Length == 1 ? members[0].Title : $"{string.Join(", ", members.SkipLast(1).Select(member => member.Title))} and {members[^1].Title}";

    private static string Heading(Gravity gravity) => gravity switch
    {
        Gravity.Breaks => "What breaks",
        Gravity.Undecided => "What is unknown",
        Gravity.Weakens => "What still works, with less to rest on",
        _ => "What changes",
    };

    private static string Count(int count) => count == 0 ? "" : FormattableString.Invariant($"{count}");
}
