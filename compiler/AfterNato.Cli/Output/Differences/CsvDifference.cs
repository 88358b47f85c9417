using AfterNato.Checks.Differences;
using AfterNato.Checks.Differences.Consequences;
using AfterNato.Cli.Output.Tables;

namespace AfterNato.Cli.Output.Differences;

/// <summary>Prints what is different as comma-separated values, one thing in a row.</summary>
internal static class CsvDifference
{
    public static void Write(TextWriter output, DifferenceReport report) =>
        Csv.Write(output, ["part", "standing", "kind", "subject", "clause", "before", "after", "message"], Rows(report));

    private static IEnumerable<string[]> Rows(DifferenceReport report) =>
    [
        .. Elements("meaning", report.Meaning.Elements),
        .. report.Meaning.Renamings.Select(renaming => new[] { "renamed", "", renaming.Kind, renaming.After, "", renaming.Before, renaming.After, "" }),
        .. report.Meaning.Wording.Select(change => Row("wording", "changed", change)),
        .. Elements("knowledge", report.Meaning.Knowledge),
        .. report.Vetoes.SelectMany(Vetoes),
        .. report.Decisions.SelectMany(decision => ConsequenceProse.Sentences(decision).Select(sentence => new[] { "decisions", "changed", "procedure", decision.Procedure.Name, "", "", "", sentence })),
        .. report.Decisions.SelectMany(decision => Moves("power", "procedure", decision.Procedure.Name, decision.Moves)),
        .. report.Findings.New.Select(finding => Row("new", "", finding.Message, finding)),
        .. report.Findings.Silenced.Select(finding => Row("silenced", "", finding.Message, finding)),
        .. report.Findings.Gone.Select(finding => Row("gone", finding.Message, "", finding)),
        .. report.Findings.Changed.Select(pair => Row("changed", pair.Before.Message, pair.After.Message, pair.After)),
        .. report.Expectations.Select(expectation => new[] { "expectations", JsonText.Word(expectation.Standing), "expect", LineText.OnOneLine(expectation.Text), "", Met(expectation.Before), Met(expectation.After), ConsequenceProse.Sentence(expectation) }),
        .. report.Coverage.Select(coverage => new[] { "coverage", JsonText.Word(coverage.Standing), "requirement", coverage.Requirement, "", coverage.Before?.Missing.ToString() ?? "", coverage.After?.Missing.ToString() ?? "", ConsequenceProse.Sentence(coverage) }),
        .. report.Burdens.SelectMany(burden => ConsequenceProse.Sentences(burden).Select(sentence => new[] { "burdens", "changed", "burden", burden.Burden, "", "", "", sentence })),
        .. report.Burdens.SelectMany(burden => Moves("shares", "burden", burden.Burden, burden.Moves)),
    ];

    private static IEnumerable<string[]> Elements(string part, IEnumerable<ElementDifference> elements) => elements.SelectMany(element => element.Changes.IsEmpty
        ? [[part, JsonText.Word(element.Standing), element.Kind, element.Name, "", "", "", ""]]
        : element.Changes.Select(change => Row(part, JsonText.Word(element.Standing), change)));

    private static IEnumerable<string[]> Vetoes(VetoDifference veto) =>
    [
        .. veto.Gained.Select(member => new[] { "vetoes", JsonText.Word(veto.Standing), "procedure", veto.Procedure.Name, veto.Role is { } role ? $"gained as {role}" : "gained", "", member, veto.Unanswered ?? "" }),
        .. veto.Lost.Select(member => new[] { "vetoes", JsonText.Word(veto.Standing), "procedure", veto.Procedure.Name, veto.Role is { } role ? $"lost as {role}" : "lost", member, "", "" }),
        .. veto.Unknown is { } unknown ? [["vetoes", JsonText.Word(veto.Standing), "procedure", veto.Procedure.Name, veto.Role is { } role ? $"unknown as {role}" : "unknown", "", "", unknown]] : Array.Empty<string[]>(),
    ];

    private static IEnumerable<string[]> Moves(string part, string kind, string subject, IEnumerable<ShareMove> moves) =>
        moves.Select(move => new[] { part, "changed", kind, subject, move.Member, move.Before.ToString(), move.After.ToString(), "" });

    private static string[] Row(string part, string standing, Change change) => [part, standing, change.Kind, change.Subject, change.Clause, change.Before ?? "", change.After ?? "", change.Sentence];

    private static string[] Row(string standing, string before, string after, ComparedFinding finding) =>
        ["findings", standing, finding.Descriptor.Name, finding.Subject ?? "", LevelText.Word(finding.Severity), before, after, ""];

    private static string Met(bool? isMet) => isMet is null ? "" : ConsequenceProse.Met(isMet);
}
