using System.Collections.Immutable;

using AfterNato.Checks.Power;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Output.Power;

/// <summary>Members that have the same power by every index that is known; one line tells of all of them.</summary>
/// <param name="Members">Who they are, in the order of the file.</param>
/// <param name="Example">The place of one of them among the members.</param>
internal sealed record PowerGroup(ImmutableArray<Member> Members, int Example)
{
    /// <summary>How long a list of titles may get.</summary>
    private const int Longest = 36;

    /// <summary>«China, France and 3 others, each».</summary>
    public string Name
    {
        get
        {
            if (Members.Length == 1)
                return Members[0].Title;
            var titles = Members.Select(member => member.Title).ToList();
            var shown = titles.Count;
            while (shown > 1 && titles.Take(shown).Sum(title => title.Length + 2) > Longest)
                shown--;
            return shown == titles.Count
                ? $"{string.Join(", ", titles.SkipLast(1))} and {titles[^1]}, each"
                : FormattableString.Invariant($"{string.Join(", ", titles.Take(shown))} and {titles.Count - shown} {(titles.Count - shown == 1 ? "other" : "others")}, each");
        }
    }

    /// <summary>The groups, the most powerful first.</summary>
    public static ImmutableArray<PowerGroup> Of(PowerReport report)
    {
        var indices = Indices(report.Power).ToList();
        return
        [
            .. Enumerable.Range(0, report.Members.Length)
                .GroupBy(member => string.Join(' ', indices.Select(index => index[member])))
                .OrderByDescending(alike => indices.Count == 0 ? Rational.Zero : indices[0][alike.First()])
                .Select(alike => new PowerGroup([.. alike.Select(member => report.Members[member])], alike.First())),
        ];
    }

    // The order of the index of Shapley and Shubik, where it is known; else that of the first one that is.
    private static IEnumerable<ImmutableArray<Rational>> Indices(MemberAnswers power)
    {
        Answer<ImmutableArray<Rational>?>[] all = [power.ShapleyShubik.Then(index => (ImmutableArray<Rational>?)index), power.Banzhaf.Then(index => (ImmutableArray<Rational>?)index), power.DeeganPackel, power.Holler];
        return all.Select(answer => answer.Match(index => index, _ => null)).OfType<ImmutableArray<Rational>>();
    }
}
