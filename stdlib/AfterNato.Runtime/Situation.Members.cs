using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime;

/// <content>What conditions work out over the members of a set. Every member counts towards the bound of the work.</content>
public sealed partial class Situation
{
    /// <summary>What the members have, added up; zero for nobody.</summary>
    /// <exception cref="UnknownAnswerException">The bound of the work was reached.</exception>
    public Rational Sum(MemberSet set, Func<int, Rational> amount) => Each(set, amount).Aggregate(Rational.Zero, (sum, next) => sum + next);

    /// <summary>What the members have, added up; no time at all for nobody.</summary>
    /// <exception cref="UnknownAnswerException">One has days and another one months, or the bound of the work was reached.</exception>
    public Duration Sum(MemberSet set, Func<int, Duration> length) => Each(set, length).Aggregate(new Duration(0, "days"), (sum, next) => sum + next);

    /// <summary>How many members the condition is true of.</summary>
    /// <exception cref="UnknownAnswerException">The bound of the work was reached.</exception>
    public int CountWhere(MemberSet set, Func<int, bool> condition) => Each(set, condition).Count(isTrue => isTrue);

    /// <summary>The greatest of what the members have.</summary>
    /// <exception cref="UnknownAnswerException">There is nobody, or the bound of the work was reached.</exception>
    public Rational Greatest(MemberSet set, Func<int, Rational> amount) => Extreme(set, amount, (one, other) => one >= other, TheGreatest);

    /// <inheritdoc cref="Greatest(MemberSet, Func{int, Rational})"/>
    public Duration Greatest(MemberSet set, Func<int, Duration> length) => Extreme(set, length, (one, other) => one >= other, TheGreatest);

    /// <inheritdoc cref="Greatest(MemberSet, Func{int, Rational})"/>
    public PartialDate Greatest(MemberSet set, Func<int, PartialDate> date) => Extreme(set, date, (one, other) => one >= other, TheLatest);

    /// <summary>The least of what the members have.</summary>
    /// <exception cref="UnknownAnswerException">There is nobody, or the bound of the work was reached.</exception>
    public Rational Least(MemberSet set, Func<int, Rational> amount) => Extreme(set, amount, (one, other) => one <= other, TheLeast);

    /// <inheritdoc cref="Least(MemberSet, Func{int, Rational})"/>
    public Duration Least(MemberSet set, Func<int, Duration> length) => Extreme(set, length, (one, other) => one <= other, TheLeast);

    /// <inheritdoc cref="Least(MemberSet, Func{int, Rational})"/>
    public PartialDate Least(MemberSet set, Func<int, PartialDate> date) => Extreme(set, date, (one, other) => one <= other, TheEarliest);

    /// <summary>The one member that has the greatest.</summary>
    /// <exception cref="UnknownAnswerException">There is nobody, several have it, or the bound of the work was reached.</exception>
    public MemberSet WithGreatest(MemberSet set, Func<int, Rational> amount) => WithExtreme(set, amount, (one, other) => one >= other, TheGreatest);

    /// <inheritdoc cref="WithGreatest(MemberSet, Func{int, Rational})"/>
    public MemberSet WithGreatest(MemberSet set, Func<int, Duration> length) => WithExtreme(set, length, (one, other) => one >= other, TheGreatest);

    /// <inheritdoc cref="WithGreatest(MemberSet, Func{int, Rational})"/>
    public MemberSet WithGreatest(MemberSet set, Func<int, PartialDate> date) => WithExtreme(set, date, (one, other) => one >= other, TheLatest);

    /// <summary>The one member that has the least.</summary>
    /// <exception cref="UnknownAnswerException">There is nobody, several have it, or the bound of the work was reached.</exception>
    public MemberSet WithLeast(MemberSet set, Func<int, Rational> amount) => WithExtreme(set, amount, (one, other) => one <= other, TheLeast);

    /// <inheritdoc cref="WithLeast(MemberSet, Func{int, Rational})"/>
    public MemberSet WithLeast(MemberSet set, Func<int, Duration> length) => WithExtreme(set, length, (one, other) => one <= other, TheLeast);

    /// <inheritdoc cref="WithLeast(MemberSet, Func{int, Rational})"/>
    public MemberSet WithLeast(MemberSet set, Func<int, PartialDate> date) => WithExtreme(set, date, (one, other) => one <= other, TheEarliest);

    private IEnumerable<T> Each<T>(MemberSet set, Func<int, T> value)
    {
        foreach (var member in set)
        {
            Spend();
            yield return value(member);
        }
    }

    private static Sentence TheGreatest { get; } = $"greatest";

    private static Sentence TheLeast { get; } = $"least";

    private static Sentence TheLatest { get; } = $"latest";

    private static Sentence TheEarliest { get; } = $"earliest";

    private T Extreme<T>(MemberSet set, Func<int, T> value, Func<T, T, bool> isAsGood, Sentence word) => set.IsEmpty
        ? throw new UnknownAnswerException($"it asks for the {word} over nobody")
        : Each(set, value).Aggregate((best, next) => isAsGood(best, next) ? best : next);

    private MemberSet WithExtreme<T>(MemberSet set, Func<int, T> value, Func<T, T, bool> isAsGood, Sentence word)
    {
        var values = set.Zip(Each(set, value)).ToList();
        if (values.Count == 0)
            throw new UnknownAnswerException($"it asks for the one with the {word} among nobody");
        var best = values.Aggregate((best, next) => isAsGood(best.Second, next.Second) ? best : next);
        var alike = values.Where(one => one.First == best.First || isAsGood(one.Second, best.Second)).Select(one => Architecture.Members[one.First]).ToList();
        if (alike.Count > 1)
            throw new UnknownAnswerException($"{Listing.Of(alike)} share the {word}");
        return MemberSet.Of(best.First);
    }
}
