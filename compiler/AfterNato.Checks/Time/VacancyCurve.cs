using System.Collections.Immutable;

using AfterNato.Checks.Questions;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Time;

/// <summary>How many posts are vacant at regular dates.</summary>
/// <param name="Of">The commands or members in which, or of which, posts lapse.</param>
/// <param name="Points">The dates, and the last day.</param>
public sealed record VacancyCurve(ImmutableArray<Element> Of, ImmutableArray<VacancyPoint> Points)
{
    private const int MostPoints = 1_000;

    /// <exception cref="QuestionException">There would be too many dates.</exception>
    internal static VacancyCurve Between(Architecture architecture, DateOnly from, DateOnly to, TimelineQuestion question)
    {
        var lapses = architecture.Commands.SelectMany(command => command.Lapses)
            .GroupBy(lapse => question.ByMember ? (Element)lapse.Member : lapse.Command)
            .OrderBy(lapses => lapses.Key.Index)
            .Select(lapses => (Of: lapses.Key, Lapses: lapses.ToList()))
            .ToList();
        return new([.. lapses.Select(each => each.Of)], [.. Dates(from, to, question.Months).Select(day => At(architecture, day, [.. lapses.Select(each => each.Lapses)]))]);
    }

    private static VacancyPoint At(Architecture architecture, DateOnly day, List<List<Lapse>> lapses)
    {
        var posts = lapses.Select(each => each[0].Posts with { Amount = each.Where(lapse => !lapse.Command.IsDissolvedAt(day)).Sum(lapse => lapse.VacantAt(day)) }).ToImmutableArray();
        var isOneUnit = lapses.SelectMany(each => each).Select(lapse => lapse.Posts.Unit).Distinct().Count() == 1;
        return new(
            day,
            posts,
            isOneUnit ? posts[0] with { Amount = posts.Aggregate(Rational.Zero, (sum, each) => sum + each.Amount) } : null,
            architecture.Posts.Count(post => post.IsVacantAt(day) && !post.IsAbolishedAt(day)));
    }

    private static List<DateOnly> Dates(DateOnly from, DateOnly to, int months)
    {
        var dates = new List<DateOnly>();
        for (var number = 0; from.Year + ((months * number) / 12) < DateOnly.MaxValue.Year && from.AddMonths(months * number) is var day && day < to; number++)
        {
            if (dates.Count == MostPoints)
                throw new QuestionException(FormattableString.Invariant($"Between {from:yyyy-MM-dd} and {to:yyyy-MM-dd} vacant posts would be counted more than {MostPoints} times, which is the bound: choose a shorter time, or count less often."));
            dates.Add(day);
        }

        dates.Add(to);
        return dates;
    }
}
