using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Decisions;

/// <summary>Who votes on a decision: the seats that are held for it, on a day, and how many votes each has.</summary>
/// <param name="Situation">The architecture on the day of the vote.</param>
/// <param name="Seats">Everybody who holds a seat for this decision.</param>
/// <param name="Weight">The fact that says how many votes a seat has; null where each has one.</param>
public sealed record Electorate(Situation Situation, MemberSet Seats, Fact? Weight = null)
{
    /// <summary>How many votes some of the seats have together.</summary>
    /// <exception cref="UnknownFigureException">The file does not say how many votes one of them has.</exception>
    public Rational Votes(MemberSet of) => Weight is { } fact ? Sum(fact, of) : (of & Seats).Count;

    /// <summary>What part of all votes some of the seats have.</summary>
    /// <exception cref="UnknownAnswerException">Nobody has a vote, or it is not known how many votes one of them has.</exception>
    public Rational Share(MemberSet of)
    {
        if (Weight is { } fact)
            return Share(of, fact);
        return Seats.IsEmpty ? throw new UnknownAnswerException($"nobody has a seat") : new Rational((of & Seats).Count, Seats.Count);
    }

    /// <summary>What part some of the seats have of what all have together of a fact, such as the population.</summary>
    /// <exception cref="UnknownFigureException">The file does not give the fact for one of the seats.</exception>
    /// <exception cref="UnknownAnswerException">All seats together have none of it.</exception>
    public Rational Share(MemberSet of, Fact fact)
    {
        // A search asks this of thousands of coalitions of the same seats, so what all have together is worked out once.
        var whole = Situation.Weights.Total(fact, Seats);
        return whole == Rational.Zero
            ? throw new UnknownAnswerException($"the seats together have no {fact:name}")
            : Sum(fact, of) / whole;
    }

    private Rational Sum(Fact fact, MemberSet of) => Seats.IsSubsetOf(of) ? Situation.Weights.Total(fact, Seats) : Situation.Weights.Sum(fact, of & Seats);

    // One of those seats each that the rule and the votes do not tell apart, in the order of the seats.
    internal IEnumerable<int> OneOfEach(VoteRule rule) => TellsSeatsApart(rule) ? Seats.DistinctBy(seat => new MarkSequence(Marks(rule, seat))) : Seats.Take(1);

    // Whether it matters which seat votes how.
    internal bool TellsSeatsApart(VoteRule rule) => Weight is not null || rule.TellsSeatsApart;

    // What the rule and the votes can tell one seat from another by: seats alike in all of it are interchangeable.
    internal IEnumerable<object> Marks(VoteRule rule, int seat)
    {
        if (Weight is { } fact)
            yield return Situation.Mark(fact.Index, seat);
        foreach (var mark in rule.Marks(Situation, seat))
            yield return mark;
    }
}
