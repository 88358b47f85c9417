using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Expectations;

/// <summary>
/// What the expectations of a file try. A procedure is covered if an expectation, or an invariant that it names, asks about it or expects a
/// finding in it; a rule if a step of a covered procedure votes by it, and a body if it takes such a step or is named itself; a member if an
/// expectation names it, or names a set that it is in on the day.
/// </summary>
/// <param name="Procedures">The procedures.</param>
/// <param name="Rules">The voting rules that the architecture declares or uses.</param>
/// <param name="Bodies">The bodies.</param>
/// <param name="Members">The members.</param>
public sealed record Coverage(CoverageOfKind Procedures, CoverageOfKind Rules, CoverageOfKind Bodies, CoverageOfKind Members)
{
    /// <summary>All kinds, the most telling first.</summary>
    public ImmutableArray<CoverageOfKind> Kinds => [Procedures, Rules, Bodies, Members];

    /// <summary>What the expectations of an architecture try on a day.</summary>
    public static Coverage Of(Situation situation)
    {
        var architecture = situation.Architecture;
        var mentioned = architecture.Data.Expectations.SelectMany(expectation => expectation.Mentions).Distinct().Select(index => architecture.Elements[index]).ToHashSet();
        mentioned.UnionWith(mentioned.Where(element => element is Group or Organisation).SelectMany(set => situation.Members(situation.MembersOf(set.Index))).ToList());
        return new(
            Of<Procedure>("procedures", architecture.Procedures, mentioned),
            Of<Rule>("rules", architecture.Rules, mentioned),
            Of<Body>("bodies", architecture.Bodies, mentioned),
            Of<Member>("members", architecture.Members, mentioned));
    }

    private static CoverageOfKind Of<T>(string kind, ImmutableArray<T> all, HashSet<Element> mentioned)
        where T : Element => new(kind, [.. all.Where(mentioned.Contains)], [.. all.Where(element => !mentioned.Contains(element))]);
}
