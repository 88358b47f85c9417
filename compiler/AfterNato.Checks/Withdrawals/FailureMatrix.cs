using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Withdrawals;

namespace AfterNato.Checks.Withdrawals;

/// <summary>What breaks when one member, or two together, leave everything: for each whose leaving breaks something.</summary>
public sealed class FailureMatrix
{
    /// <summary>How many states of declarations may be compared: withdrawals times declarations.</summary>
    private const long Bound = 12_000_000;

    private readonly Standing _before;

    private FailureMatrix(Standing before, bool ofPairs, int tried, ImmutableArray<Failure> failures) =>
        (_before, IsOfPairs, Tried, Failures) = (before, ofPairs, tried, failures);

    /// <summary>The day, with everybody.</summary>
    public Situation Situation => _before.Situation;

    /// <summary>What is unknown with everybody there, in sentences: nothing is said of it.</summary>
    public ImmutableArray<Sentence> Unknown => UnknownBefore.Of(_before);

    /// <summary>Whether two leave together, and only what neither breaks alone is told.</summary>
    public bool IsOfPairs { get; }

    /// <summary>How many withdrawals were tried: of those who have anything to leave.</summary>
    public int Tried { get; }

    /// <summary>Those that break something, or of which that is unknown, the one that breaks most first.</summary>
    public ImmutableArray<Failure> Failures { get; }

    /// <summary>The parts of the architecture in which something breaks.</summary>
    public IEnumerable<Layer> Layers => Failures.SelectMany(failure => failure.Broken).Select(consequence => consequence.Layer).Distinct().Order();

    /// <summary>Each member alone.</summary>
    /// <exception cref="UnknownAnswerException">There is too much to compare.</exception>
    public static FailureMatrix OfMembers(Situation situation)
    {
        var members = Leaving(situation, 1);
        var before = new Standing(situation);
        return new(before, false, members.Length, Ordered(members.Select(member => Of(before, [member]))));
    }

    /// <summary>Each two members together: what breaks then, and with neither alone.</summary>
    /// <exception cref="UnknownAnswerException">There is too much to compare.</exception>
    public static FailureMatrix OfPairs(Situation situation)
    {
        var members = Leaving(situation, 2);
        var count = (long)members.Length * (members.Length - 1) / 2;
        var before = new Standing(situation);
        var alone = members.Select(member => Of(before, [member])).Select(failure => Identities(failure.Broken.Concat(failure.Undecided))).ToList();
        var pairs = from first in Enumerable.Range(0, members.Length)
                    from second in Enumerable.Range(first + 1, members.Length - first - 1)
                    let together = Of(before, [members[first], members[second]])
                    select together with
                    {
                        // Of what is unknown of one of them alone, nothing is said to need both.
                        Broken = [.. together.Broken.Where(broken => !alone[first].Contains(broken.Identity) && !alone[second].Contains(broken.Identity))],
                        Undecided = [.. together.Undecided.Where(unknown => !alone[first].Contains(unknown.Identity) && !alone[second].Contains(unknown.Identity))],
                    };
        return new(before, true, (int)count, Ordered(pairs));
    }

    // Of whom nothing can leave, nothing can break. Finding them takes no more than one withdrawal for each, so that the bound is on everybody.
    private static ImmutableArray<Member> Leaving(Situation situation, int together)
    {
        var members = situation.Architecture.Members;
        DemandBound(situation, together == 1 ? members.Length : (long)members.Length * (members.Length - 1) / 2);
        return [.. members.Where(member => Leavers.CanLeave(situation, member))];
    }

    private static Failure Of(Standing before, ImmutableArray<Member> members)
    {
        var departure = Departure.OfEverything(MemberSet.Of(members.Select(member => member.Number)));
        var consequences = WithdrawalReport.Broken(Comparing.Of(before, departure)).ToList();
        return new(members, [.. consequences.Where(consequence => consequence.Gravity == Gravity.Breaks)], [.. consequences.Where(consequence => consequence.Gravity == Gravity.Undecided)]);
    }

    private static HashSet<(ConsequenceKind, int, string)> Identities(IEnumerable<Consequence> consequences) => [.. consequences.Select(consequence => consequence.Identity)];

    private static ImmutableArray<Failure> Ordered(IEnumerable<Failure> failures) =>
        [.. failures.Where(failure => !failure.Broken.IsEmpty || !failure.Undecided.IsEmpty).OrderByDescending(failure => failure.Broken.Length)];

    private static void DemandBound(Situation situation, long withdrawals)
    {
        if (withdrawals * situation.Architecture.Elements.Length > Bound)
            throw new UnknownAnswerException($"{withdrawals} withdrawals from {situation.Architecture.Elements.Length} declarations are more than the {Bound / 1_000_000} million states of declarations that are compared, which is the bound");
    }
}
