using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Scenarios;
using AfterNato.Runtime.Voting;

namespace AfterNato.Checks.Power;

/// <summary>Who has what power in a decision: every question of the voting-power literature, each with its own answer.</summary>
/// <param name="Situation">The architecture on the day.</param>
/// <param name="Subject">The decision.</param>
/// <param name="Players">Everybody who has a say in it: members in the order of the file, or seats in the order in which they are asked; who has left, and whose vote is given, is not among them.</param>
public sealed record PowerReport(Situation Situation, PowerSubject Subject, ImmutableArray<Player> Players)
{
    /// <summary>The scenario in which the architecture is looked at; null where it is looked at as it is.</summary>
    public required Scenario? Scenario { get; init; }

    /// <summary>Who has left.</summary>
    public required ImmutableArray<Member> Left { get; init; }

    /// <summary>What becomes of the quotas when members leave.</summary>
    public required LeavingPolicy Policy { get; init; }

    /// <summary>Whether the policy was chosen rather than taken for granted.</summary>
    public required bool IsPolicyChosen { get; init; }

    /// <summary>Whose vote is given.</summary>
    public required ImmutableArray<(Player Player, bool IsFor)> Given { get; init; }

    /// <summary>With which probability single players consent.</summary>
    public required ImmutableArray<(Player Player, Rational Consent)> ConsentOf { get; init; }

    /// <summary>What a reader must know about how the question was understood, in sentences.</summary>
    public required ImmutableArray<Sentence> Notes { get; init; }

    /// <summary>How it was computed.</summary>
    public required Answer<EngineUsed> Engine { get; init; }

    /// <summary>How many coalitions there are, the empty one and that of everybody included.</summary>
    public BigInteger Coalitions => BigInteger.Pow(2, Players.Length);

    /// <summary>How many of them win.</summary>
    public required Answer<BigInteger> Winning { get; init; }

    /// <summary>How many of 0, 1, … n members win.</summary>
    public required Answer<ImmutableArray<BigInteger>> WinningBySize { get; init; }

    /// <summary>Who is in every winning coalition; everybody when nothing wins.</summary>
    public required Answer<ImmutableArray<Player>> VetoPlayers { get; init; }

    /// <summary>Who never makes a difference.</summary>
    public required Answer<ImmutableArray<Player>> Dummies { get; init; }

    /// <summary>Who decides alone; null when nobody does.</summary>
    public required Answer<Player?> Dictator { get; init; }

    /// <summary>The size of the smallest blocking coalition: zero when nothing wins, null when everything does.</summary>
    public required Answer<int?> BlockingNumber { get; init; }

    /// <summary>The size of the smallest winning coalition; null when nothing wins.</summary>
    public required Answer<int?> SmallestWinning { get; init; }

    /// <summary>The winning coalitions that lose without any of their members.</summary>
    public required MinimalAnswers MinimalWinning { get; init; }

    /// <summary>The blocking coalitions that no longer block without any of their members.</summary>
    public required MinimalAnswers MinimalBlocking { get; init; }

    /// <summary>Whether no two disjoint coalitions win.</summary>
    public required Answer<bool> IsProper { get; init; }

    /// <summary>Whether of two complementary coalitions one wins.</summary>
    public required Answer<bool> IsStrong { get; init; }

    /// <summary>Whether of two complementary coalitions always just one wins.</summary>
    public required Answer<bool> IsDecisive { get; init; }

    /// <summary>The Nakamura number; null for infinity.</summary>
    public required Answer<int?> Nakamura { get; init; }

    /// <summary>The power of each member.</summary>
    public required MemberAnswers Power { get; init; }

    /// <summary>Coleman's power of the collectivity to act.</summary>
    public required Answer<Rational> PowerToAct { get; init; }

    /// <summary>How probably it is adopted.</summary>
    public required ImmutableArray<Adoption> Adoption { get; init; }

    /// <summary>Figures that are not exact; null where nobody asked for any.</summary>
    public required Answer<PowerEstimates>? Estimates { get; init; }
}
