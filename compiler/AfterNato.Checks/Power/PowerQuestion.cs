using System.Collections.Immutable;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Checks.Power;

/// <summary>What somebody wants to know of the power in a decision, in the names of the file.</summary>
/// <param name="Subject">A procedure, a body, or a step as <c>procedure.step</c>.</param>
public sealed record PowerQuestion(string Subject)
{
    /// <summary>The rule by which a body is thought to vote, with its numbers; null for the only one by which it does.</summary>
    public string? Rule { get; init; }

    /// <summary>Whether every seat is a player of its own; where seats belong to no member, a body is asked so in any case.</summary>
    public bool BySeats { get; init; }

    /// <summary>Who is in which role of the procedure.</summary>
    public ImmutableArray<(string Role, string Member)> About { get; init; } = [];

    /// <summary>Who leaves.</summary>
    public ImmutableArray<string> Leaving { get; init; } = [];

    /// <summary>What becomes of the quotas when somebody leaves; null for <see cref="LeavingPolicy.Recompute"/>.</summary>
    public LeavingPolicy? Policy { get; init; }

    /// <summary>Whose vote is given, and whether it is for; among seats, a seat, a body for all of its seats, or a member for all that speak for it.</summary>
    public ImmutableArray<(string Member, bool IsFor)> Given { get; init; } = [];

    /// <summary>The probabilities with which everybody consents, each from 0 to 1, for each of which the chance of adoption is asked.</summary>
    public ImmutableArray<Rational> Consents { get; init; } = [];

    /// <summary>The probabilities with which single members, or seats named likewise, consent in each of these cases, from 0 to 1.</summary>
    public ImmutableArray<(string Member, Rational Consent)> ConsentOf { get; init; } = [];

    /// <summary>How many minimal coalitions are listed; null to list all of them where they are few.</summary>
    public int? Listed { get; init; }

    /// <summary>How estimates are drawn beside the exact answers; null for none.</summary>
    public Sampling? Sampling { get; init; }
}
