using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Decisions;

/// <summary>
/// How the seats of a body voted. Each seat is exactly one of for, against, abstaining and absent; who is recused holds no seat.
/// </summary>
public sealed class Ballot
{
    private Ballot(Electorate electorate, MemberSet @for, MemberSet against, MemberSet abstaining)
    {
        Electorate = electorate;
        For = @for;
        Against = against;
        Abstaining = abstaining;
    }

    /// <summary>Who votes.</summary>
    public Electorate Electorate { get; }

    /// <summary>The architecture on the day of the vote.</summary>
    public Situation Situation => Electorate.Situation;

    /// <summary>Everybody who holds a seat for this decision.</summary>
    public MemberSet Seats => Electorate.Seats;

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
    public static Ballot Of(Electorate electorate, MemberSet @for, MemberSet against, MemberSet abstaining)
    {
        if (!(@for & against).IsEmpty || !(@for & abstaining).IsEmpty || !(against & abstaining).IsEmpty)
            throw new ArgumentException("A seat votes once.");
        if (!(@for | against | abstaining).IsSubsetOf(electorate.Seats))
            throw new ArgumentException("Only who holds a seat votes.");
        return new(electorate, @for, against, abstaining);
    }

    /// <summary>The ballot by which a coalition is judged: it votes for, everybody else against.</summary>
    public static Ballot OfCoalition(Electorate electorate, MemberSet coalition) =>
        new(electorate, electorate.Seats & coalition, electorate.Seats - coalition, MemberSet.Empty);

    /// <inheritdoc cref="Electorate.Votes"/>
    public Rational Votes(MemberSet of) => Electorate.Votes(of);

    /// <inheritdoc cref="Electorate.Share(MemberSet)"/>
    public Rational Share(MemberSet of) => Electorate.Share(of);

    /// <summary>What part these have of what all seats have together of a fact, such as the population.</summary>
    /// <param name="of">Some of the seats.</param>
    /// <param name="fact">The number of the fact's declaration.</param>
    /// <exception cref="UnknownFigureException">The file does not give the fact for one of the seats.</exception>
    /// <exception cref="UnknownAnswerException">All seats together have none of it.</exception>
    public Rational Share(MemberSet of, int fact) => Electorate.Share(of, (Fact)Situation.Architecture.Elements[fact]);

    /// <summary>The members that a declaration stands for on the day of the vote.</summary>
    public MemberSet MembersOf(int declaration) => Situation.MembersOf(declaration);

    /// <inheritdoc cref="Situation.ForEvery"/>
    public bool ForEvery(MemberSet set, Func<int, bool> condition) => Situation.ForEvery(set, condition);

    /// <inheritdoc cref="Situation.ForSome"/>
    public bool ForSome(MemberSet set, Func<int, bool> condition) => Situation.ForSome(set, condition);

    /// <summary>A condition that depends on another.</summary>
    public static bool If(bool condition, Func<bool> whenTrue, Func<bool> whenFalse) => Choose(condition, whenTrue, whenFalse);

    /// <summary>A value that depends on a condition.</summary>
    public static T Choose<T>(bool condition, Func<T> whenTrue, Func<T> whenFalse) => condition ? whenTrue() : whenFalse();
}
