using System.Collections.Immutable;

using AfterNato.Checks.Time;
using AfterNato.Cli.Output.Pages;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Output.Timelines;

/// <summary>A timeline in words and rows, for people.</summary>
internal static class TimelineTables
{
    public static string Title(Timeline timeline)
    {
        var scenario = timeline.Scenario is { } played ? $", in the scenario {played.Title}" : "";
        return FormattableString.Invariant($"{timeline.Start.Architecture.Title}{scenario}, from {timeline.Start.Date:yyyy-MM-dd} to {timeline.End:yyyy-MM-dd}");
    }

    /// <summary>How many posts are vacant; nothing where none ever is.</summary>
    public static Sheet Curve(Timeline timeline)
    {
        var curve = timeline.Curve;
        var hasSum = curve.Of.Length > 1 && curve.Points.All(point => point.All is not null);
        var isEmpty = curve.Of.IsEmpty && curve.Points.All(point => point.Offices == 0);
        return new Sheet(
            "Vacant posts",
            ["day", .. curve.Of.Select((of, number) => $"{of.Name} ({curve.Points[0].Posts[number].Unit})"), .. hasSum ? ["all"] : Array.Empty<string>(), "posts with names"],
            isEmpty ? [] : [.. curve.Points.Select(point => Row(point, hasSum))])
        { HasFigures = true };
    }

    /// <summary>What happens, in a word or two.</summary>
    public static string Word(TimelineKind kind) => kind switch
    {
        TimelineKind.PostVacant => "vacant",
        TimelineKind.PostFilled => "filled",
        TimelineKind.PostPasses => "passes",
        TimelineKind.TourOver => "tour over",
        TimelineKind.PostsLapse => "not filled again",
        TimelineKind.StaffChanges => "staff",
        TimelineKind.UnderMinimum => "under-staffed",
        TimelineKind.MinimumReached => "staffed",
        TimelineKind.CommandDissolved => "dissolved",
        TimelineKind.Homeless => "homeless",
        TimelineKind.Housed => "housed",
        TimelineKind.Uncovered => "uncovered",
        TimelineKind.Covered => "covered",
        TimelineKind.MissionBegins => "mission begins",
        TimelineKind.MissionEnds => "mission ends",
        TimelineKind.MandateOver => "without mandate",
        TimelineKind.MembersJoin => "joins",
        TimelineKind.MembersLeave => "leaves",
        _ => "figure",
    };

    /// <summary>The event in words; what rests on an assumption says so.</summary>
    public static string Said(TimelineEvent happening) => $"{happening.Sentence}{(happening.Assumptions.IsEmpty ? "" : " (assumed)")}";

    public static string Date(DateOnly day) => FormattableString.Invariant($"{day:yyyy-MM-dd}");

    private static ImmutableArray<string> Row(VacancyPoint point, bool hasSum) =>
    [
        Date(point.Day),
        .. point.Posts.Select(Amount),
        .. hasSum && point.All is { } all ? [Amount(all)] : Array.Empty<string>(),
        FormattableString.Invariant($"{point.Offices}"),
    ];

    private static string Amount(Quantity posts) => (posts with { Unit = null }).ToString();
}
