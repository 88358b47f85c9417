using System.Collections.Immutable;

using AfterNato.Runtime.Decisions.Forms;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Decisions;

/// <summary>When a vote is adopted.</summary>
/// <param name="name">The rule as the file calls it, with its numbers: <c>opt_in(3)</c>.</param>
/// <param name="adopts">Whether a ballot adopts.</param>
/// <param name="isMonotone">Whether the text of the rule proves that turning a vote from against to for never defeats a decision.</param>
/// <param name="isSafeFromAbsence">Whether its text proves that nobody gains by staying away: neither does voting against help a decision that absence would defeat, nor does coming to vote for it defeat it.</param>
/// <param name="bindsOnlyThoseFor">Whether the file says that whoever votes against stays free.</param>
/// <param name="weighs">The numbers of the facts by which it weighs or asks about seats.</param>
/// <param name="singles">The numbers of the members, groups and organisations that it names.</param>
/// <param name="form">What a coalition needs, as the same text says it before it is known who votes how; null where a rule can only be asked.</param>
/// <param name="numbers">The numbers that it is used with.</param>
/// <param name="with">The same rule with other numbers in the place of those; null where it has none that are written out.</param>
public sealed class VoteRule(
    string name,
    Func<Ballot, bool> adopts,
    bool isMonotone,
    bool isSafeFromAbsence = false,
    bool bindsOnlyThoseFor = false,
    int[]? weighs = null,
    int[]? singles = null,
    Func<SymbolicBallot, SymbolicCondition>? form = null,
    RuleNumber[]? numbers = null,
    Func<Rational[], (Func<Ballot, bool> Adopts, Func<SymbolicBallot, SymbolicCondition> Form)>? with = null)
{
    private readonly int[] _weighs = weighs ?? [];
    private readonly int[] _singles = singles ?? [];

    /// <summary>The rule as the file calls it.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// Whether its text proves that turning a vote from against to for can never defeat a decision. Where it does not, questions about
    /// coalitions have no answer.
    /// </summary>
    public bool IsMonotone { get; } = isMonotone;

    /// <summary>
    /// Whether its text proves that somebody who votes against never helps a decision that would fail if they stayed away, and that
    /// somebody who comes and votes for never defeats one. Where it does not, a search among the ballots tells.
    /// </summary>
    public bool IsSafeFromAbsence { get; } = isSafeFromAbsence;

    /// <summary>
    /// Whether whoever votes against stays free: those who are for take part, or put a question, and several such groups can act beside each
    /// other without a contradiction.
    /// </summary>
    public bool BindsOnlyThoseFor { get; } = bindsOnlyThoseFor;

    /// <summary>Whether it weighs seats by a fact or names members, so that it matters which seat votes how.</summary>
    public bool TellsSeatsApart => _weighs.Length > 0 || _singles.Length > 0;

    /// <summary>The numbers that it is used with, in their order; none where it has none, or they are not written out.</summary>
    public ImmutableArray<RuleNumber> Numbers { get; } = [.. numbers ?? []];

    /// <summary>The same rule with other numbers.</summary>
    /// <param name="values">One for each of <see cref="Numbers"/>.</param>
    /// <exception cref="ArgumentException">There are too few or too many.</exception>
    public VoteRule With(ImmutableArray<Rational> values)
    {
        if (with is null || values.Length != Numbers.Length)
            throw new ArgumentException($"There must be one number for each of those of `{Name}`.", nameof(values));
        RuleNumber[] others = [.. Numbers.Zip(values, (number, value) => number with { Value = value })];
        var (otherAdopts, otherForm) = with([.. values]);
        var otherName = $"{Name[..Name.IndexOf('(', StringComparison.Ordinal)]}({string.Join(",", others.Select(number => number.Written))})";
        return new(otherName, otherAdopts, IsMonotone, IsSafeFromAbsence, BindsOnlyThoseFor, _weighs, _singles, otherForm, others, with);
    }

    /// <summary>Whether this ballot adopts.</summary>
    /// <exception cref="UnknownAnswerException">The rule divides by zero on this ballot, or a figure that it needs is missing.</exception>
    public bool Adopts(Ballot ballot)
    {
        try
        {
            return adopts(ballot);
        }
        catch (DivideByZeroException)
        {
            throw new UnknownAnswerException((ballot.For.IsEmpty, ballot.Against.IsEmpty) switch
            {
                (_, true) => (Sentence)$"{new Code(Name)} divides by zero when nobody votes against",
                (true, _) => $"{new Code(Name)} divides by zero when nobody votes for",
                _ => $"{new Code(Name)} divides by zero when the votes fall in a certain way",
            });
        }
    }

    /// <summary>The rule as the file calls it.</summary>
    public override string ToString() => Name;

    // What the rule can tell one seat from another by: seats alike in all of it are interchangeable.
    internal IEnumerable<object> Marks(Situation situation, int seat)
    {
        foreach (var fact in _weighs)
            yield return situation.Mark(fact, seat);
        foreach (var declaration in _singles)
            yield return situation.MembersOf(declaration).Contains(seat);
    }

    // The game among the seats in their order; null where the rule shows no structure, or something that it needs is unknown and may matter.
    internal VotingGame? FormFor(Electorate electorate)
    {
        try
        {
            return form?.Invoke(new SymbolicBallot(electorate)).ToGame(electorate.Seats);
        }
        catch (Exception exception) when (exception is NoFormException or UnknownAnswerException or DivideByZeroException)
        {
            return null;
        }
    }

    internal bool AdoptsCoalition(Electorate electorate, MemberSet coalition) => Adopts(Ballot.OfCoalition(electorate, coalition));
}
