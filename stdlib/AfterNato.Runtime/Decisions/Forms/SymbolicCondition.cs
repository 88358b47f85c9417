using System.Collections.Immutable;

using AfterNato.Runtime.Decisions.Games;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Decisions.Forms;

/// <summary>
/// A condition before it is known how the seats vote: it is true, or false, or becomes true with more consent, or with less. What more consent
/// may do both to has no such form, and is refused.
/// </summary>
public sealed class SymbolicCondition
{
    /// <summary>How many weights all quotas of a rule may have together; a rule that unrolls to more is asked.</summary>
    private const int Bound = 20_000;

    private static readonly SymbolicCondition True = new(null, isTrue: true);
    private static readonly SymbolicCondition False = new(null, isTrue: false);

    // Null where the condition is known; otherwise what must be reached, or must not.
    private readonly Part? _part;
    private readonly bool _isTrue;

    private SymbolicCondition(Part? part, bool isTrue) => (_part, _isTrue) = (part, isTrue);

    /// <summary>Whether it holds, where that does not depend on votes.</summary>
    internal bool? Known => _part is null ? _isTrue : null;

    /// <summary>Whether it holds, which must not depend on votes.</summary>
    internal bool Demanded => Known ?? throw new NoFormException();

    /// <summary>A condition that does not depend on votes.</summary>
    public static implicit operator SymbolicCondition(bool value) => value ? True : False;

    /// <summary>Whether it surely holds; what C# asks before it works out the other side of «or».</summary>
    public static bool operator true(SymbolicCondition condition) => condition.IsKnown(true);

    /// <summary>Whether it surely does not hold; what C# asks before it works out the other side of «and».</summary>
    public static bool operator false(SymbolicCondition condition) => condition.IsKnown(false);

    /// <summary>The contrary.</summary>
    public static SymbolicCondition operator !(SymbolicCondition condition) => condition._part is null ? !condition._isTrue : new SymbolicCondition(condition._part, !condition._isTrue);

    /// <summary>Both.</summary>
    public static SymbolicCondition operator &(SymbolicCondition left, SymbolicCondition right) => !Any([!left, !right]);

    /// <summary>One at least.</summary>
    public static SymbolicCondition operator |(SymbolicCondition left, SymbolicCondition right) => Any([left, right]);

    /// <summary>Whether both hold or both do not.</summary>
    public static SymbolicCondition operator ==(SymbolicCondition left, SymbolicCondition right) =>
        left.Known is { } known ? known ? right : !right : right.Demanded ? left : !left;

    /// <summary>Whether just one holds.</summary>
    public static SymbolicCondition operator !=(SymbolicCondition left, SymbolicCondition right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Whether those who vote for have together at least so much.</summary>
    internal static SymbolicCondition Reached(Rational quota, IReadOnlyDictionary<int, Rational> weights)
    {
        var least = Sum(weights.Values.Where(weight => weight < Rational.Zero));
        var most = Sum(weights.Values.Where(weight => weight > Rational.Zero));
        if (quota <= least || quota > most)
            return quota <= least;
        if (least == Rational.Zero)
            return new(new Part.Weighted(Quota.Of(quota), weights), isTrue: true);

        // With weights that are all negative: not more than so much of the opposite.
        return most == Rational.Zero
            ? new(new Part.Weighted(Quota.Of(-quota, isStrict: true), weights.ToDictionary(pair => pair.Key, pair => -pair.Value)), isTrue: false)
            : throw new NoFormException();
    }

    internal static SymbolicCondition AllConsent(MemberSet seats) => Reached(seats.Count, seats.ToDictionary(seat => seat, _ => Rational.One));

    internal static SymbolicCondition AllRefuse(MemberSet seats) => Reached(Rational.Zero, seats.ToDictionary(seat => seat, _ => -Rational.One));

    /// <summary>Whether one at least holds.</summary>
    internal static SymbolicCondition Any(IReadOnlyCollection<SymbolicCondition> conditions)
    {
        if (conditions.Any(condition => condition.IsKnown(true)))
            return true;
        var open = conditions.Where(condition => condition._part is not null).ToList();
        if (open.Count <= 1)
            return open.Count == 0 ? false : open[0];
        if (open.Any(condition => condition._isTrue != open[0]._isTrue))
            throw new NoFormException();

        // One of several must not be reached: they must not all be.
        var isAll = !open[0]._isTrue;
        var parts = new Part.Several(isAll, [.. open.Select(condition => condition._part).OfType<Part>().SelectMany(part => part is Part.Several some && some.IsAll == isAll ? some.Parts : [part])]);
        return parts.Quotas <= Bound ? new(parts, open[0]._isTrue) : throw new NoFormException();
    }

    /// <summary>Just this member if the condition holds, else nobody; the condition must not depend on the votes of others.</summary>
    internal SymbolicSet AsSetOf(int member)
    {
        var alone = MemberSet.Of(member);
        if (Known is { } known)
            return known ? alone : MemberSet.Empty;
        if (_part is not Part.Weighted { Weights: { Count: 1 } weights } || !weights.ContainsKey(member))
            throw new NoFormException();
        return _isTrue ? new(alone, MemberSet.Empty) : new(MemberSet.Empty, alone);
    }

    internal bool IsKnown(bool value) => Known == value;

    /// <summary>The condition as a game of these seats.</summary>
    /// <exception cref="NoFormException">More consent can make it false.</exception>
    internal VotingGame ToGame(MemberSet seats)
    {
        if (_part is null)
            return VotingGame.Constant(_isTrue, seats.Count);
        return _isTrue && _part.Quotas * seats.Count <= Bound ? _part.ToGame([.. seats]) : throw new NoFormException();
    }

    private static Rational Sum(IEnumerable<Rational> weights) => weights.Aggregate(Rational.Zero, (sum, weight) => sum + weight);

    /// <summary>Something that more consent reaches sooner, and which is neither reached by nobody nor out of reach.</summary>
    private abstract record Part
    {
        public abstract int Quotas { get; }

        public abstract VotingGame ToGame(ImmutableArray<int> seats);

        public sealed record Weighted(Quota Quota, IReadOnlyDictionary<int, Rational> Weights) : Part
        {
            public override int Quotas => 1;

            public override VotingGame ToGame(ImmutableArray<int> seats) => VotingGame.Weighted(Quota, [.. seats.Select(seat => Weights.GetValueOrDefault(seat))]);
        }

        public sealed record Several(bool IsAll, ImmutableArray<Part> Parts) : Part
        {
            public override int Quotas { get; } = Parts.Sum(part => part.Quotas);

            public override VotingGame ToGame(ImmutableArray<int> seats) => PartGames.Together(IsAll, Parts.Select(part => part.ToGame(seats)));
        }
    }
}
