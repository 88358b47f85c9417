using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Decisions.Forms;

/// <summary>A set of members before it is known how the seats vote: each is in it always, never, only if its seat votes for, or only if against.</summary>
/// <param name="ifFor">Who is in it if its seat votes for, and whoever has no seat and is in it.</param>
/// <param name="ifAgainst">Who is in it if its seat votes against, and whoever has no seat and is in it.</param>
public readonly struct SymbolicSet(MemberSet ifFor, MemberSet ifAgainst) : IEquatable<SymbolicSet>
{
    /// <summary>Nobody.</summary>
    public static SymbolicSet Empty => default;

    /// <summary>How many there are.</summary>
    public SymbolicAmount Count
    {
        get
        {
            var weights = new Dictionary<int, Rational>();
            foreach (var member in IfFor - IfAgainst)
                weights.Add(member, Rational.One);
            foreach (var member in IfAgainst - IfFor)
                weights.Add(member, -Rational.One);
            return new(IfAgainst.Count, weights);
        }
    }

    /// <summary>Whether there is nobody.</summary>
    public SymbolicCondition IsEmpty => (IfFor & IfAgainst).IsEmpty && SymbolicCondition.AllConsent(IfAgainst) && SymbolicCondition.AllRefuse(IfFor);

    internal MemberSet IfFor { get; } = ifFor;

    internal MemberSet IfAgainst { get; } = ifAgainst;

    /// <summary>Whoever may be in it.</summary>
    internal MemberSet Possible => IfFor | IfAgainst;

    /// <summary>Who is in it, where that does not depend on votes.</summary>
    internal MemberSet Known => IfFor == IfAgainst ? IfFor : throw new NoFormException();

    /// <summary>Members who are in it however anybody votes.</summary>
    public static implicit operator SymbolicSet(MemberSet members) => new(members, members);

    /// <summary>Who is in either.</summary>
    public static SymbolicSet operator |(SymbolicSet left, SymbolicSet right) => new(left.IfFor | right.IfFor, left.IfAgainst | right.IfAgainst);

    /// <summary>Who is in both.</summary>
    public static SymbolicSet operator &(SymbolicSet left, SymbolicSet right) => new(left.IfFor & right.IfFor, left.IfAgainst & right.IfAgainst);

    /// <summary>Who is in the left and not in the right.</summary>
    public static SymbolicSet operator -(SymbolicSet left, SymbolicSet right) => new(left.IfFor - right.IfFor, left.IfAgainst - right.IfAgainst);

    /// <summary>Whether both hold the same.</summary>
    public static SymbolicCondition operator ==(SymbolicSet left, SymbolicSet right) => ((left - right) | (right - left)).IsEmpty;

    /// <summary>Whether they differ.</summary>
    public static SymbolicCondition operator !=(SymbolicSet left, SymbolicSet right) => !(left == right);

    /// <summary>Just this one.</summary>
    /// <param name="number">Zero or more.</param>
    public static SymbolicSet Of(int number) => MemberSet.Of(number);

    /// <summary>Whether this one is in it.</summary>
    public SymbolicCondition Contains(int number) => new SymbolicSet(MemberSet.Of(number), MemberSet.Of(number)).IsSubsetOf(this);

    /// <summary>Whether everybody here is also there.</summary>
    public SymbolicCondition IsSubsetOf(SymbolicSet other) => (this - other).IsEmpty;

    /// <summary>Whether both are the same expression of votes.</summary>
    public bool Equals(SymbolicSet other) => IfFor == other.IfFor && IfAgainst == other.IfAgainst;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SymbolicSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IfFor, IfAgainst);
}
