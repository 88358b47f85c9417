using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Time;

/// <summary>
/// A post whose holder leaves on a day that the file knows, and that nobody takes on the next one. Where only the usual time of holders is known, that no
/// successor is named is told of all posts together.
/// </summary>
public sealed class GapInOfficeCheck : Check
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN7003", "GapInOffice", Severity.Warning, "A post whose holder leaves on a known day and is followed by nobody.");

    public override string RangesOver => "posts of which the file says when or after what time the holder leaves";

    public override CheckResult Run(Situation situation)
    {
        var findings = new List<Finding>();
        var (undecided, tours) = (new List<Post>(), new List<(Post Post, DateOnly Day)>());
        var isVacuous = true;
        foreach (var post in situation.Architecture.Posts.Where(post => !post.IsAbolishedAt(situation.Date)))
        {
            var leaving = Leaving(post, situation.Date).ToList();
            isVacuous &= leaving.Count == 0 && post.Tour is null;
            if (leaving.Where(tenure => Gap(post, tenure) is not null).MinBy(tenure => tenure.Period.Until?.Last) is { } last)
                findings.Add(Found(post, last));
            else if (leaving.Count == 0 && Tours.EndOf(post, situation.Date) is { } end)
                tours.Add((post, end.Day));
            else if (leaving.Count == 0 && post.Tour is not null && !post.IsVacantAt(situation.Date) && Tours.Running(post, situation.Date)?.Period.Since is null)
                undecided.Add(post);
        }

        if (tours.Count > 0)
            findings.Add(WithoutSuccessor([.. tours.OrderBy(tour => tour.Day)], situation.Date));
        if (undecided.Count > 0)
            findings.Add(Unknown(undecided));
        return Answer(findings, isVacuous);
    }

    private static IEnumerable<Tenure> Leaving(Post post, DateOnly date) =>
        post.Tenures.Where(tenure => tenure.Period.Until is { } until && until.Last >= date && until.Last < DateOnly.MaxValue && !post.IsVacantAt(until.Last));

    private static DateOnly? Gap(Post post, Tenure tenure) =>
        tenure.Period.Until?.Last.AddDays(1) is { } day && post.IsVacantAt(day) && !post.IsAbolishedAt(day) ? day : null;

    private Finding Found(Post post, Tenure last)
    {
        var from = Gap(post, last) ?? default;
        var next = post.Tenures.Where(tenure => tenure.Period.Since?.First > from).MinBy(tenure => tenure.Period.Since?.First);
        var until = next?.Period.Since is { } since ? FormattableString.Invariant($", until {next.Member.Title} fills it on {since.First:yyyy-MM-dd}") : ": the file names no successor";
        var deputy = post.Deputies.FirstOrDefault(deputy => !deputy.IsVacantAt(from));
        var acting = deputy is null ? "Nobody acts for its holder meanwhile."
            : deputy.IsUnknownAt(from) ? $"Who acts for its holder meanwhile is unknown: the file does not say who then holds {deputy.Title}."
            : $"{deputy.Title} acts for its holder meanwhile.";
        return new Finding(Descriptor, post, $"{post.Title} falls vacant on {Text(from)}{until}. {acting}", last.Origin)
        {
            Witness =
            [
                WitnessPart.One("from", Text(from)),
                .. next?.Period.Since is { } end ? [WitnessPart.One("until", Text(end.First.AddDays(-1)))] : Array.Empty<WitnessPart>(),
                WitnessPart.One("member", last.Member.Name),
            ],
            Related = next is null ? [] : [new RelatedPlace(next.Origin, "the successor comes later")],
            Sources = Evidence.Of(post),
            Hint = "Name who follows: `held by … since …`, from the day after. If it is to stay vacant, say so with `allow GapInOffice \"…\"`.",
        };
    }

    private Finding WithoutSuccessor(List<(Post Post, DateOnly Day)> tours, DateOnly date)
    {
        var days = tours.Select(tour => $"{tour.Post.Title} {(tour.Day <= date ? "was" : "is")} over on {Text(tour.Day)}").ToList();
        var listed = days.Count > Shown ? FormattableString.Invariant($"{string.Join("; ", days.Take(Shown))}; and {days.Count - Shown} more") : string.Join("; ", days);
        return new Finding(Descriptor, tours[0].Post, $"No successor is named for when the usual tour of {(tours.Count == 1 ? "a holder" : "holders")} ends. That of {listed}.", tours[0].Post.Declaration.Clause("tour")?.Origin ?? tours[0].Post.Declaration.Origin)
        {
            Severity = Severity.Information,
            Witness = [WitnessPart.Many("posts", tours.Select(tour => tour.Post.Name)), WitnessPart.Many("tours", tours.Select(tour => Text(tour.Day)))],
            Sources = Evidence.Of(tours.Select(tour => tour.Post)),
            Hint = "A tour is what is usual and no end: nothing falls vacant by it. Say with `until` when a holder leaves, and who follows.",
        };
    }

    private const int Shown = 6;

    private Finding Unknown(List<Post> posts) => new(
        Descriptor, posts[0], $"When the usual tour of {Prose.List(posts)} ends is unknown: the file does not say since when {(posts.Count == 1 ? "its holder has" : "their holders have")} been there.", posts[0].Declaration.Clause("tour")?.Origin ?? posts[0].Declaration.Origin)
    {
        Severity = Severity.Information,
        Verdict = Verdict.Unknown,
        Witness = [WitnessPart.Many("posts", posts.Select(post => post.Name))],
        Hint = "Write `held by … since …`.",
    };

    private static string Text(DateOnly day) => FormattableString.Invariant($"{day:yyyy-MM-dd}");
}
