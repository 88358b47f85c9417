using AfterNato.Checks.Withdrawals;
using AfterNato.Cli.Output.Tables;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Sentences;

namespace AfterNato.Cli.Output.Withdrawals;

/// <summary>Prints what follows from withdrawals as comma-separated values, one consequence in a row.</summary>
internal static class CsvWithdrawal
{
    public static void Write(TextWriter output, WithdrawalReport report) =>
        Write(output, report.Consequences.Select(consequence => Row(report.Leaving, consequence)), report.Unknown);

    public static void Write(TextWriter output, FailureMatrix matrix) =>
        Write(output, matrix.Failures.SelectMany(failure => failure.Broken.Concat(failure.Undecided).Select(consequence => Row(failure.Members, consequence))), matrix.Unknown);

    private static void Write(TextWriter output, IEnumerable<string[]> rows, IEnumerable<Sentence> unknown) => Csv.Write(
        output,
        ["leaving", "gravity", "part", "kind", "subject", "title", "detail", "message", "because", "sources"],
        [.. rows, .. unknown.Select(sentence => new[] { "", "unknownBefore", "", "", "", "", "", sentence.ToString(), "", "" })]);

    private static string[] Row(IEnumerable<Element> leaving, Consequence consequence) =>
    [
        Names(leaving),
        JsonText.Word(consequence.Gravity),
        LayerProse.Key(consequence.Layer),
        JsonText.Word(consequence.Kind),
        consequence.Subject.Name,
        consequence.Subject.Title,
        consequence.Detail,
        consequence.Message.ToString(),
        Names(consequence.Because),
        Names(consequence.Sources.Select(citation => citation.Source)),
    ];

    private static string Names(IEnumerable<Element> elements) => string.Join(" ", elements.Select(element => element.Name));
}
