using AfterNato.Checks.Time;
using AfterNato.Cli.Output.Tables;

namespace AfterNato.Cli.Output.Timelines;

/// <summary>Prints a timeline as comma-separated values: what happens, then how many posts are vacant, one in a row.</summary>
internal static class CsvTimeline
{
    public static void Write(TextWriter output, Timeline timeline) =>
        Csv.Write(output, ["day", "kind", "of", "with", "amount", "unit", "standing", "assumed", "sentence"], Rows(timeline));

    private static IEnumerable<string[]> Rows(Timeline timeline)
    {
        foreach (var happening in timeline.Events)
        {
            yield return
            [
                TimelineTables.Date(happening.Day), JsonText.Word(happening.Kind), happening.Subject.Name, string.Join(" ", happening.With.Select(element => element.Name)),
                "", "", Truth(happening.IsStanding), Truth(!happening.Assumptions.IsEmpty), happening.Sentence.ToString(),
            ];
        }

        foreach (var point in timeline.Curve.Points)
        {
            foreach (var (of, posts) in timeline.Curve.Of.Zip(point.Posts))
                yield return [TimelineTables.Date(point.Day), "vacantPosts", of.Name, "", posts.Amount.ToString(), posts.Unit ?? "", "", "true", ""];
            yield return [TimelineTables.Date(point.Day), "vacantPostsWithNames", "", "", FormattableString.Invariant($"{point.Offices}"), "", "", "false", ""];
        }

        foreach (var unknown in timeline.Unknowns)
            yield return ["", "unknown", "", "", "", "", "", "", unknown.ToString()];
    }

    private static string Truth(bool isTrue) => isTrue ? "true" : "false";
}
