using System.Collections.Immutable;

using AfterNato.Checks.Differences;
using AfterNato.Cli.Commands;
using AfterNato.Cli.Output.Pages;

namespace AfterNato.Cli.Output.Differences;

/// <summary>What is different between two versions of an architecture.</summary>
internal sealed class DifferenceView(DifferenceReport report, VersionLabel old, VersionLabel @new, ImmutableArray<GateViolation> violations, ImmutableArray<string> allowed) : PageView
{
    /// <summary>How many sentences of one list people are shown; programs get all.</summary>
    private const int Shown = 60;

    public override int Exit => violations.IsEmpty ? ExitCode.Success : ExitCode.Findings;

    public override void WriteJson(TextWriter output, string file) => JsonDifference.Write(output, report, old, @new, violations, allowed);

    public override void WriteCsv(TextWriter output) => CsvDifference.Write(output, report);

    protected override void Fill(Page page)
    {
        page.Title(FormattableString.Invariant($"{report.New.Architecture.Title}, as of {report.New.Date:yyyy-MM-dd}: what is different in {@new} from {old}"));
        page.Sentence(DifferenceSummary.Of(report));
        foreach (var note in report.Meaning.Notes)
            page.Sentence(note);
        foreach (var violation in violations)
            List(page, $"Not allowed by the gate {GateWords.Of(violation.Gate)}", violation.Reasons);
        List(page, "Let pass by the gates only because the file allows it", allowed);
        foreach (var element in report.Meaning.Elements.Where(element => !element.IsBorrowed))
            ListElement(page, element);
        List(page, "Newly used of libraries, which the old version does not speak of", Borrowed(DifferenceStanding.Added));
        List(page, "No longer used of libraries, which the new version does not speak of", Borrowed(DifferenceStanding.Removed));
        foreach (var (title, sentences) in ConsequenceProse.Sections(report))
            List(page, title, [.. sentences]);
        List(page, "How it is known", [.. report.Meaning.Knowledge.SelectMany(Knowledge)]);
        List(page, "Wording, which is no difference in meaning", [.. report.Meaning.Wording.Select(change => change.Sentence)]);
        if (!report.Meaning.Renamings.IsEmpty)
            List(page, "Renamed, which is no difference", [Renamed(report.Meaning.Renamings)]);
    }

    private static void ListElement(Page page, ElementDifference element)
    {
        var name = Named(element);
        var heading = element.Standing switch
        {
            DifferenceStanding.Added => $"New: {element.Kind} {name}",
            DifferenceStanding.Removed => $"Gone: {element.Kind} {name}",
            _ => $"{char.ToUpperInvariant(element.Kind[0])}{element.Kind[1..]} {name}",
        };
        List(page, heading, Sentences(element));
    }

    private static string Named(ElementDifference element) => element.Title == element.Name ? element.Name : $"{element.Title} ({element.Name})";

    private ImmutableArray<string> Borrowed(DifferenceStanding standing) =>
    [
        .. report.Meaning.Elements.Where(element => element.IsBorrowed && element.Standing == standing)
            .GroupBy(element => element.Kind, Named)
            .Select(kind => $"{kind.Key} {string.Join("; ", kind)}"),
    ];

    // Of what is new or gone as a whole it would mislead to say that it says something no longer.
    private static ImmutableArray<string> Sentences(ElementDifference element) => element switch
    {
        { Changes.IsEmpty: true } => ["It says nothing else."],
        { Standing: DifferenceStanding.Changed } => [.. element.Changes.Select(change => change.Sentence)],
        _ => [.. element.Changes.Select(change => change.Said)],
    };

    private static IEnumerable<string> Knowledge(ElementDifference element) => element.Standing switch
    {
        DifferenceStanding.Added => [$"The source `{element.Name}` is {(element.IsBorrowed ? "newly used" : "new")}."],
        DifferenceStanding.Removed => [$"The source `{element.Name}` is {(element.IsBorrowed ? "no longer used" : "gone")}."],
        _ => element.Changes.Select(change => change.Sentence),
    };

    private static string Renamed(ImmutableArray<Renaming> renamings) =>
        $"{string.Join("; ", renamings.Take(Shown).Select(renaming => $"{renaming.Kind} `{renaming.Before}` is now `{renaming.After}`"))}{(renamings.Length > Shown ? FormattableString.Invariant($"; and {renamings.Length - Shown} more") : "")}.";

    private static void List(Page page, string title, ImmutableArray<string> sentences) => page.Sheet(new Sheet(title, [], [])
    {
        IsWide = true,
        Notes = sentences.Length > Shown ? [.. sentences.Take(Shown), FormattableString.Invariant($"{sentences.Length - Shown} more are left out here; `--format json` and `--format csv` tell all.")] : sentences,
    });
}
