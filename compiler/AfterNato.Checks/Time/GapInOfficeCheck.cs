using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
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
            if (leaving.Where(end => post.IsVacantAt(end.From) && !post.IsAbolishedAt(end.From)).MinBy(end => end.From) is { } last)
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

    private static IEnumerable<Leave> Leaving(Post post, DateOnly date) =>
    [
        .. from tenure in post.Tenures
           where tenure.Period.Until is { } until && until.Last >= date && until.Last < DateOnly.MaxValue && !post.IsVacantAt(until.Last)
           select new Leave(tenure.Period.Until?.Last.AddDays(1) ?? date, tenure.Member, tenure.Origin),
        .. from clause in post.Declaration.All("vacant since")
           let day = clause.Value is Value.Date { Content.First: var first } ? first : date
           where day > date
           let tenure = Tours.Running(post, day.AddDays(-1))
           where tenure is not null
           select new Leave(day, tenure.Member, clause.Origin),
    ];

    /// <summary>Who acts for the holder of a post that falls vacant on a day, and whether until somebody fills it.</summary>
    private static Sentence Acting(Post post, DateOnly from, DateOnly? filled)
    {
        if (post.Deputies.FirstOrDefault(deputy => !deputy.IsVacantAt(from)) is not { } deputy)
        {
            var isLater = post.Deputies.SelectMany(later => later.Tenures).Any(tenure => tenure.Period.Since?.First is { } day && day > from && !(day >= filled));
            return isLater ? (Sentence)$"Nobody acts for its holder at first." : $"Nobody acts for its holder meanwhile.";
        }

        if (deputy.IsUnknownAt(from))
            return $"Who acts for its holder meanwhile is unknown: the file does not say who then holds {deputy}.";
        var ends = Leaving(deputy, from).Select(end => end.From).Where(day => deputy.IsVacantAt(day) && !(day >= filled)).ToList();
        return ends.Count == 0
            ? (Sentence)$"{deputy} acts for its holder meanwhile."
            : $"{deputy} acts for its holder until {ends.Min().AddDays(-1)}, and is then vacant as well.";
    }

    private Finding Found(Post post, Leave last)
    {
        var from = last.From;
        var next = post.Tenures.Where(tenure => tenure.Period.Since?.First > from).MinBy(tenure => tenure.Period.Since?.First);
        var acting = Acting(post, from, next?.Period.Since?.First);
        var message = next?.Period.Since is { } since
            ? (Sentence)$"{post} falls vacant on {from}, until {next.Member} fills it on {since.First}. {acting}"
            : $"{post} falls vacant on {from}: the file names no successor. {acting}";
        return new Finding(Descriptor, post, message, last.Origin)
        {
            Witness =
            [
                WitnessPart.One("from", Text(from)),
                .. next?.Period.Since is { } end ? [WitnessPart.One("until", Text(end.First.AddDays(-1)))] : Array.Empty<WitnessPart>(),
                WitnessPart.One("member", last.Member.Name),
            ],
            Related = next is null ? [] : [new RelatedPlace(next.Origin, $"the successor comes later")],
            Sources = Evidence.Of(post),
            Hint = $"Name who follows: `held by … since …`, from the day after. If it is to stay vacant, say so with `allow GapInOffice \"…\"`.",
        };
    }

    private Finding WithoutSuccessor(List<(Post Post, DateOnly Day)> tours, DateOnly date)
    {
        var days = Sentence.Chain(tours.Take(Shown).Select(tour => tour.Day <= date ? (Sentence)$"{tour.Post} was over on {tour.Day}" : $"{tour.Post} is over on {tour.Day}"), $"; ");
        var listed = tours.Count > Shown ? $"{days}; and {tours.Count - Shown} more" : days;
        var message = Sentence.Of(
            tours.Count,
            $"No successor is named for when the usual tour of a holder ends. That of {listed}.",
            $"No successor is named for when the usual tour of holders ends. That of {listed}.");
        return new Finding(Descriptor, tours[0].Post, message, tours[0].Post.Declaration.Clause("tour")?.Origin ?? tours[0].Post.Declaration.Origin)
        {
            Severity = Severity.Information,
            Witness = [WitnessPart.Many("posts", tours.Select(tour => tour.Post.Name)), WitnessPart.Many("tours", tours.Select(tour => Text(tour.Day)))],
            Sources = Evidence.Of(tours.Select(tour => tour.Post)),
            Hint = $"A tour is what is usual and no end: nothing falls vacant by it. Say with `until` when a holder leaves, and who follows.",
        };
    }

    private const int Shown = 6;

    private Finding Unknown(List<Post> posts) => new(
        Descriptor,
        posts[0],
        Sentence.Of(
            posts.Count,
            $"When the usual tour of {Prose.List(posts)} ends is unknown: the file does not say since when its holder has been there.",
            $"When the usual tour of {Prose.List(posts)} ends is unknown: the file does not say since when their holders have been there."),
        posts[0].Declaration.Clause("tour")?.Origin ?? posts[0].Declaration.Origin)
    {
        Severity = Severity.Information,
        Verdict = Verdict.Unknown,
        Witness = [WitnessPart.Many("posts", posts.Select(post => post.Name))],
        Hint = $"Write `held by … since …`.",
    };

    private static string Text(DateOnly day) => FormattableString.Invariant($"{day:yyyy-MM-dd}");

    /// <summary>That a holder leaves.</summary>
    /// <param name="From">The first day without him or her.</param>
    /// <param name="Member">For whom he or she held the post.</param>
    /// <param name="Origin">Where the file says so.</param>
    private sealed record Leave(DateOnly From, Member Member, Origin Origin);
}
