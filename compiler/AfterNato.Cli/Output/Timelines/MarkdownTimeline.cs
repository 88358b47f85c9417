using AfterNato.Checks.Time;
using AfterNato.Cli.Output.Pages;

namespace AfterNato.Cli.Output.Timelines;

/// <summary>Prints a timeline as Markdown, for a paper or a page.</summary>
internal static class MarkdownTimeline
{
    public static void Write(TextWriter output, Timeline timeline)
    {
        var markdown = new MarkdownText(output);
        markdown.Heading(2, TimelineTables.Title(timeline));
        foreach (var sentence in timeline.Assumptions.Concat(timeline.Unknowns))
            markdown.Paragraph(sentence.ToString());
        if (timeline.Events.IsEmpty)
        {
            markdown.Paragraph("Nothing of what a timeline tells happens.");
        }
        else
        {
            markdown.Heading(3, "What happens");
            markdown.Table(
            [
                ["day", "", "what"],
                .. timeline.Events.Select(happening => new[]
                {
                    $"{TimelineTables.Date(happening.Day)}{(happening.IsStanding ? ", already so" : "")}",
                    TimelineTables.Word(happening.Kind),
                    TimelineTables.Said(happening),
                }),
            ]);
        }

        new MarkdownPage(markdown).Sheet(TimelineTables.Curve(timeline));
    }
}
