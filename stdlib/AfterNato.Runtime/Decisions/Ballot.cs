using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Decisions;

/// <summary>
/// How the seats of a body voted. Each seat is exactly one of for, against, abstaining and absent; who is recused holds no seat.
/// </summary>
public sealed class Ballot
{
    private Ballot(Situation situation, MemberSet seats, MemberSet @for, MemberSet against, MemberSet abstaining)
    {
        Situation = situation;
        Seats = seats;
        For = @for;
        Against = against;
        Abstaining = abstaining;
    }

    /// <summary>The architecture on the day of the vote.</summary>
    public Situation Situation { get; }

    /// <summary>Everybody who holds a seat for this decision.</summary>
    public MemberSet Seats { get; }

    /// <summary>Who voted for.</summary>
    public MemberSet For { get; }

    /// <summary>Who voted against.</summary>
    public MemberSet Against { get; }

    /// <summary>Who was there and voted neither way.</summary>
    public MemberSet Abstaining { get; }

    /// <summary>Who was not there.</summary>
    public MemberSet Absent => Seats - For - Against - Abstaining;

    /// <summary>Who was there.</summary>
    public MemberSet Present => Seats - Absent;

    /// <summary>Who voted for or against.</summary>
    public MemberSet Voting => For | Against;

    /// <summary>The ballot on which these votes were cast and everybody else was absent.</summary>
    /// <exception cref="ArgumentException">A seat voted twice, or somebody voted who holds none.</exception>
    public static Ballot Of(Situation situation, MemberSet seats, MemberSet @for, MemberSet against, MemberSet abstaining)
    {
        if (!(@for & against).IsEmpty || !(@for & abstaining).IsEmpty || !(against & abstaining).IsEmpty)
            throw new ArgumentException("A seat votes once.");
        if (!(@for | against | abstaining).IsSubsetOf(seats))
            throw new ArgumentException("Only who holds a seat votes.");
        return new(situation, seats, @for, against, abstaining);
    }

    /// <summary>The ballot by which a coalition is judged: it votes for, everybody else against.</summary>
    public static Ballot OfCoalition(Situation situation, MemberSet seats, MemberSet coalition) =>
        new(situation, seats, seats & coalition, seats - coalition, MemberSet.Empty);

    /// <summary>What part of the seats these are, each seat counting one.</summary>
    public Rational Share(MemberSet of) => new(of.Count, Seats.Count);

    /// <summary>What part these have of what all seats have together of a fact, such as the population.</summary>
    /// <param name="of">Some of the seats.</param>
    /// <param name="fact">The number of the fact's declaration.</param>
    /// <exception cref="UnknownFigureException">The file does not give the fact for one of the seats.</exception>
    /// <exception cref="UnknownAnswerException">All seats together have none of it.</exception>
    public Rational Share(MemberSet of, int fact) => Share(of, (Fact)Situation.Architecture.Elements[fact]);

    private Rational Share(MemberSet of, Fact fact)
    {
        // A search asks this of thousands of coalitions of the same seats, so what all have together is worked out once.
        var whole = Situation.Weights.Total(fact, Seats);
        return whole == Rational.Zero
            ? throw new UnknownAnswerException($"the seats together have no `{fact.Name}`")
            : Situation.Weights.Sum(fact, of & Seats) / whole;
    }

    /// <summary>The members that a declaration stands for on the day of the vote.</summary>
    public MemberSet MembersOf(int declaration) => Situation.MembersOf(declaration);

    /// <inheritdoc cref="Situation.ForEvery"/>
    public bool ForEvery(MemberSet set, Func<int, bool> condition) => Situation.ForEvery(set, condition);

    /// <inheritdoc cref="Situation.ForSome"/>
    public bool ForSome(MemberSet set, Func<int, bool> condition) => Situation.ForSome(set, condition);
}
