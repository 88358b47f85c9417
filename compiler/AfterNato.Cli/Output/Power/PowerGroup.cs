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
    /// <summary>How long the name of a group may get.</summary>
    private const int Longest = 36;

    /// <summary>«China, France and 3 others, each».</summary>
    public string Name
    {
        get
        {
            var fitting = Enumerable.Range(1, Members.Length).Reverse().Select(NameOfFirst).FirstOrDefault(name => name.Length <= Longest);
            return fitting ?? $"{NameOfFirst(1)[..(Longest - 1)]}…";
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

    private string NameOfFirst(int shown)
    {
        var titles = Members.Take(shown).Select(member => member.Title).ToList();
        var others = Members.Length - shown;
        if (others > 0)
            return FormattableString.Invariant($"{string.Join(", ", titles)} and {others} {(others == 1 ? "other" : "others")}, each");
        return shown == 1 ? titles[0] : $"{string.Join(", ", titles.SkipLast(1))} and {titles[^1]}, each";
    }

    // The order of the index of Shapley and Shubik, where it is known; else that of the first one that is.
    private static IEnumerable<ImmutableArray<Rational>> Indices(MemberAnswers power)
    {
        Answer<ImmutableArray<Rational>?>[] all = [power.ShapleyShubik.Then(index => (ImmutableArray<Rational>?)index), power.Banzhaf.Then(index => (ImmutableArray<Rational>?)index), power.DeeganPackel, power.Holler];
        return all.Select(answer => answer.Match(index => index, _ => null)).OfType<ImmutableArray<Rational>>();
    }
}
