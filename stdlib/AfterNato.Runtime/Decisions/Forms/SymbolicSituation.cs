using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Decisions.Forms;

/// <summary>The architecture on the day of a vote of which it is not known how the seats vote. It answers to the same names as <see cref="Runtime.Situation"/>.</summary>
public sealed class SymbolicSituation
{
    private readonly SymbolicBallot _ballot;
    private readonly Situation _situation;

    internal SymbolicSituation(SymbolicBallot ballot, Situation situation) => (_ballot, _situation) = (ballot, situation);

    /// <inheritdoc cref="Situation.Today"/>
    public PartialDate Today => _situation.Today;

    /// <inheritdoc cref="Situation.Member"/>
    public Member Member(int number) => _situation.Member(number);

    /// <inheritdoc cref="Situation.Only"/>
    public Member Only(SymbolicSet set) => _situation.Only(set.Known);

    /// <inheritdoc cref="Situation.Carrier"/>
    public FactCarrier Carrier(int declaration) => _situation.Carrier(declaration);

    /// <inheritdoc cref="Situation.Amount"/>
    public SymbolicAmount Amount(int fact, FactCarrier owner) => _situation.Amount(fact, owner);

    /// <inheritdoc cref="Situation.Length"/>
    public Duration Length(int fact, FactCarrier owner) => _situation.Length(fact, owner);

    /// <inheritdoc cref="Situation.DateOf"/>
    public PartialDate DateOf(int fact, FactCarrier owner) => _situation.DateOf(fact, owner);

    /// <inheritdoc cref="Situation.Text"/>
    public string Text(int fact, FactCarrier owner) => _situation.Text(fact, owner);

    /// <inheritdoc cref="Situation.Truth"/>
    public bool Truth(int fact, FactCarrier owner) => _situation.Truth(fact, owner);

    /// <inheritdoc cref="Situation.Convert"/>
    public SymbolicAmount Convert(SymbolicAmount amount, int from, int to) => amount * _situation.Convert(Rational.One, from, to);

    /// <inheritdoc cref="Situation.Sum(MemberSet, Func{int, Rational})"/>
    public SymbolicAmount Sum(SymbolicSet set, Func<int, SymbolicAmount> amount) => _ballot.Sum(set, amount);

    /// <inheritdoc cref="Situation.Sum(MemberSet, Func{int, Duration})"/>
    public Duration Sum(SymbolicSet set, Func<int, Duration> length) => _situation.Sum(set.Known, length);

    /// <inheritdoc cref="Situation.CountWhere"/>
    public SymbolicAmount CountWhere(SymbolicSet set, Func<int, SymbolicCondition> condition) => _ballot.CountWhere(set, condition);

    /// <inheritdoc cref="Situation.Greatest(MemberSet, Func{int, Rational})"/>
    public SymbolicAmount Greatest(SymbolicSet set, Func<int, SymbolicAmount> amount) => _situation.Greatest(set.Known, member => amount(member).Known);

    /// <inheritdoc cref="Situation.Greatest(MemberSet, Func{int, Rational})"/>
    public Duration Greatest(SymbolicSet set, Func<int, Duration> length) => _situation.Greatest(set.Known, length);

    /// <inheritdoc cref="Situation.Greatest(MemberSet, Func{int, Rational})"/>
    public PartialDate Greatest(SymbolicSet set, Func<int, PartialDate> date) => _situation.Greatest(set.Known, date);

    /// <inheritdoc cref="Situation.Least(MemberSet, Func{int, Rational})"/>
    public SymbolicAmount Least(SymbolicSet set, Func<int, SymbolicAmount> amount) => _situation.Least(set.Known, member => amount(member).Known);

    /// <inheritdoc cref="Situation.Least(MemberSet, Func{int, Rational})"/>
    public Duration Least(SymbolicSet set, Func<int, Duration> length) => _situation.Least(set.Known, length);

    /// <inheritdoc cref="Situation.Least(MemberSet, Func{int, Rational})"/>
    public PartialDate Least(SymbolicSet set, Func<int, PartialDate> date) => _situation.Least(set.Known, date);

    /// <inheritdoc cref="Situation.WithGreatest(MemberSet, Func{int, Rational})"/>
    public SymbolicSet WithGreatest(SymbolicSet set, Func<int, SymbolicAmount> amount) => _situation.WithGreatest(set.Known, member => amount(member).Known);

    /// <inheritdoc cref="Situation.WithGreatest(MemberSet, Func{int, Rational})"/>
    public SymbolicSet WithGreatest(SymbolicSet set, Func<int, Duration> length) => _situation.WithGreatest(set.Known, length);

    /// <inheritdoc cref="Situation.WithGreatest(MemberSet, Func{int, Rational})"/>
    public SymbolicSet WithGreatest(SymbolicSet set, Func<int, PartialDate> date) => _situation.WithGreatest(set.Known, date);

    /// <inheritdoc cref="Situation.WithLeast(MemberSet, Func{int, Rational})"/>
    public SymbolicSet WithLeast(SymbolicSet set, Func<int, SymbolicAmount> amount) => _situation.WithLeast(set.Known, member => amount(member).Known);

    /// <inheritdoc cref="Situation.WithLeast(MemberSet, Func{int, Rational})"/>
    public SymbolicSet WithLeast(SymbolicSet set, Func<int, Duration> length) => _situation.WithLeast(set.Known, length);

    /// <inheritdoc cref="Situation.WithLeast(MemberSet, Func{int, Rational})"/>
    public SymbolicSet WithLeast(SymbolicSet set, Func<int, PartialDate> date) => _situation.WithLeast(set.Known, date);
}
