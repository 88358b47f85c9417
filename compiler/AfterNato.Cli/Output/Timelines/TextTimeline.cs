using AfterNato.Checks.Time;
using AfterNato.Cli.Output.Pages;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Output.Timelines;

/// <summary>Prints a timeline for people.</summary>
internal sealed class TextTimeline(TextWriter output, Colour colour)
{
    public void Write(Timeline timeline)
    {
        output.WriteLine(colour.Bold(SafeText.OneLine(TimelineTables.Title(timeline))));
        foreach (var assumption in timeline.Assumptions)
            output.WriteLine($"  {colour.Dim("assumed:")} {SafeText.OneLine(assumption.ToString())}");
        foreach (var unknown in timeline.Unknowns)
            output.WriteLine($"  {colour.Yellow("unknown:")} {SafeText.OneLine(unknown.ToString())}");
        if (timeline.Events.IsEmpty)
            output.WriteLine("  Nothing of what a timeline tells happens.");
        foreach (var day in timeline.Events.GroupBy(happening => (happening.Day, happening.IsStanding)))
        {
            output.WriteLine();
            output.WriteLine(colour.Bold($"{TimelineTables.Date(day.Key.Day)}{(day.Key.IsStanding ? ", already so" : "")}"));
            foreach (var happening in day)
                output.WriteLine($"  {colour.Dim($"{TimelineTables.Word(happening.Kind)}:")} {SafeText.OneLine(TimelineTables.Said(happening))}");
        }

        new TextPage(output, colour).Sheet(TimelineTables.Curve(timeline));
    }
}
