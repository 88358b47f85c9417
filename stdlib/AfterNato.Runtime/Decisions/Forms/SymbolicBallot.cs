using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Decisions.Forms;

/// <summary>
/// The ballot by which coalitions are judged before it is known who is in the coalition: every seat votes for if it consents, and else against.
/// It answers to the same names as <see cref="Ballot"/>, so that the text of a rule, compiled a second time, says what a coalition needs.
/// </summary>
public sealed class SymbolicBallot
{
    /// <summary>How many cases the quantifiers of one rule may go through together.</summary>
    private const int Bound = 100_000;

    private readonly Electorate _electorate;
    private int _spent;

    internal SymbolicBallot(Electorate electorate)
    {
        _electorate = electorate;
        For = new(electorate.Seats, MemberSet.Empty);
        Against = new(MemberSet.Empty, electorate.Seats);
        Situation = new(this, electorate.Situation);
    }

    /// <summary>The architecture on the day of the vote.</summary>
    public SymbolicSituation Situation { get; }

    /// <summary>Everybody who holds a seat for this decision.</summary>
    public SymbolicSet Seats => _electorate.Seats;

    /// <summary>Who votes for.</summary>
    public SymbolicSet For { get; }

    /// <summary>Who votes against.</summary>
    public SymbolicSet Against { get; }

    /// <summary>Nobody abstains from a coalition's ballot.</summary>
    public SymbolicSet Abstaining { get; } = SymbolicSet.Empty;

    /// <summary>Nobody is absent from a coalition's ballot.</summary>
    public SymbolicSet Absent { get; } = SymbolicSet.Empty;

    /// <summary>Everybody is there.</summary>
    public SymbolicSet Present => Seats;

    /// <summary>Everybody votes for or against.</summary>
    public SymbolicSet Voting => Seats;

    /// <inheritdoc cref="Electorate.Votes"/>
    public SymbolicAmount Votes(SymbolicSet of) => _electorate.Weight is { } fact ? Sum(of & Seats, fact) : (of & Seats).Count;

    /// <inheritdoc cref="Electorate.Share(MemberSet)"/>
    public SymbolicAmount Share(SymbolicSet of)
    {
        if (_electorate.Weight is { } fact)
            return Share(of, fact);
        return _electorate.Seats.IsEmpty ? throw new UnknownAnswerException($"nobody has a seat") : (of & Seats).Count * new Rational(1, _electorate.Seats.Count);
    }

    /// <inheritdoc cref="Ballot.Share(MemberSet, int)"/>
    public SymbolicAmount Share(SymbolicSet of, int fact) => Share(of, (Fact)_electorate.Situation.Architecture.Elements[fact]);

    /// <inheritdoc cref="Ballot.MembersOf"/>
    public SymbolicSet MembersOf(int declaration) => _electorate.Situation.MembersOf(declaration);

    /// <summary>Whether something is true of every member of the set.</summary>
    public SymbolicCondition ForEvery(SymbolicSet set, Func<int, SymbolicCondition> condition) => !ForSome(set, member => !condition(member));

    /// <summary>Whether something is true of one member of the set at least.</summary>
    public SymbolicCondition ForSome(SymbolicSet set, Func<int, SymbolicCondition> condition)
    {
        var some = new List<SymbolicCondition>();
        foreach (var member in set.Possible)
        {
            Spend();
            var one = set.Contains(member) && condition(member);
            if (one.IsKnown(true))
                return true;
            some.Add(one);
        }

        return SymbolicCondition.Any(some);
    }

    /// <summary>A condition that depends on another.</summary>
    public static SymbolicCondition If(SymbolicCondition condition, Func<SymbolicCondition> whenTrue, Func<SymbolicCondition> whenFalse)
    {
        if (condition.Known is { } known)
            return known ? whenTrue() : whenFalse();
        var (one, other) = (whenTrue(), whenFalse());
        if (one.IsKnown(true))
            return condition | other;
        return other.IsKnown(true) ? !condition | one : (condition & one) | (!condition & other);
    }

    /// <summary>A value that depends on a condition.</summary>
    public static T Choose<T>(SymbolicCondition condition, Func<T> whenTrue, Func<T> whenFalse) =>
        condition.Known is { } known ? known ? whenTrue() : whenFalse() : throw new NoFormException();

    /// <summary>What the members of the set have together.</summary>
    internal SymbolicAmount Sum(SymbolicSet set, Func<int, SymbolicAmount> amount)
    {
        var always = Rational.Zero;
        var ifFor = new Dictionary<int, Rational>();
        var others = new List<SymbolicAmount>();
        foreach (var member in set.Possible)
        {
            Spend();
            var value = amount(member);
            var (isIfFor, isIfAgainst) = (set.IfFor.Contains(member), set.IfAgainst.Contains(member));
            if (isIfFor && isIfAgainst && !value.IsKnown)
                others.Add(value);
            else if (value.Known != Rational.Zero && isIfFor != isIfAgainst)
                ifFor.Add(member, isIfFor ? value.Known : -value.Known);
            always += isIfAgainst && value.IsKnown ? value.Known : Rational.Zero;
        }

        return others.Aggregate(new SymbolicAmount(always, ifFor), (sum, other) => sum + other);
    }

    /// <summary>Of how many members of the set something is true.</summary>
    internal SymbolicAmount CountWhere(SymbolicSet set, Func<int, SymbolicCondition> condition)
    {
        var counted = SymbolicSet.Empty;
        foreach (var member in set.Possible)
        {
            Spend();
            counted |= condition(member).AsSetOf(member);
        }

        return (set & counted).Count;
    }

    private SymbolicAmount Sum(SymbolicSet set, Fact fact) => Sum(set, member => _electorate.Situation.Weights.Amount(fact, member));

    private SymbolicAmount Share(SymbolicSet of, Fact fact)
    {
        var whole = _electorate.Situation.Weights.Total(fact, _electorate.Seats);
        return whole == Rational.Zero
            ? throw new UnknownAnswerException($"the seats together have no {fact:name}")
            : Sum(of & Seats, fact) * (Rational.One / whole);
    }

    private void Spend()
    {
        if (++_spent > Bound)
            throw new NoFormException();
    }
}
