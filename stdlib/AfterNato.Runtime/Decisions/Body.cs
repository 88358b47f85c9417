using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Decisions;

/// <summary>An organ that decides.</summary>
public sealed class Body : FactCarrier
{
    internal Body(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>The organisation whose organ it is; null for a domestic body.</summary>
    public Organisation? Organisation => ReferenceOf("of") as Organisation;

    /// <summary>The member whose domestic organ it is, for which its vote is the member's consent; null otherwise.</summary>
    public Member? DomesticOf => ReferenceOf("of") as Member;

    /// <summary>The post that presides.</summary>
    public Post? Chair => ReferenceOf("chair") as Post;

    /// <summary>The post without which it cannot be called together.</summary>
    public Post? Convener => ReferenceOf("convened by") as Post;

    /// <summary>How many seats it has when they belong to no member, as in a parliament; null when members hold them.</summary>
    public int? InterchangeableSeats => Declaration.Clause("seats")?.Value is Value.Figure figure ? (int)figure.Quantity.Amount.Numerator : null;

    /// <summary>The members that hold a seat.</summary>
    public MemberSet SeatsAt(Situation situation)
    {
        if (Declaration.Clause("seats") is not { } seats)
            return MemberSet.Empty;
        var holders = seats.Value switch
        {
            Value.Words => Organisation is { } organisation ? situation.MembersOf(organisation.Index) : MemberSet.Empty,
            Value.Figure => MemberSet.Empty,
            _ => situation.SetOf(seats),
        };
        return holders - situation.SetOf(seats.Qualifier("except")) - Left;
    }

    /// <summary>The fact that says how many votes the seat of a member has; null where each has one.</summary>
    public Fact? Weight => ReferencesIn(Declaration.Clause("seats")?.Qualifier("weighted by")).OfType<Fact>().FirstOrDefault();

    /// <summary>The game between its members when it decides by this rule and nobody is recused: that of a step which it takes.</summary>
    public SimpleGame GameAt(Situation situation, VoteRule rule) => new Step(Architecture, Index, Index, rule).GameAt(situation, Roles.None);

    /// <summary>The same with every seat a player of its own.</summary>
    public SeatGame SeatGameAt(Situation situation, VoteRule rule) => new Step(Architecture, Index, Index, rule).SeatGameAt(situation, Roles.None);

    /// <summary>Its seats as those who vote by this rule, when they belong to no member.</summary>
    /// <exception cref="UnknownAnswerException">The rule asks whose seats they are.</exception>
    public Electorate InterchangeableElectorate(VoteRule rule, Situation situation) => rule.TellsSeatsApart
        ? throw new UnknownAnswerException($"the seats of {this} belong to nobody, and {new Code(rule.Name)} asks whose they are")
        : new Electorate(situation, MemberSet.First(InterchangeableSeats ?? 0));

    /// <summary>
    /// Whether its seats can satisfy the rule at all. It is asked of seats that belong to no member; what members agree on is a
    /// question about their consent.
    /// </summary>
    internal bool CanReach(VoteRule? rule, Situation situation)
    {
        if (InterchangeableSeats is not > 0 || rule is null)
            return true;
        var electorate = InterchangeableElectorate(rule, situation);
        if (rule.IsMonotone)
            return rule.AdoptsCoalition(electorate, electorate.Seats);

        // By such a rule fewer votes may carry what more would defeat, so every number of votes is tried.
        const int MostSeats = 2_000;
        if (InterchangeableSeats > MostSeats)
            throw new UnknownAnswerException($"{this} has more than {MostSeats} seats, which is the bound for rules under which a vote for might defeat the decision");
        return Enumerable.Range(0, InterchangeableSeats.Value + 1).Any(votes => rule.AdoptsCoalition(electorate, MemberSet.First(votes)));
    }

    /// <summary>Whether it can be called together: nobody is needed for that, or the post that is, or a deputy of it, is not vacant.</summary>
    public bool CanMeetAt(DateOnly date, Func<Post, bool> isVacant) =>
        Convener is not { } convener || !convener.InOffice(isVacant).IsEmpty;

    /// <summary>Why it is not known whether it can be called together, as far as that is not impossible: nobody is known to hold a post that does so. Null when it is known.</summary>
    internal Sentence? DoubtAt(DateOnly date, Func<Post, bool> isVacant) =>
        Convener?.InOffice(isVacant) is [var first, ..] offices && offices.All(office => office.IsUnknownAt(date))
            ? (Sentence)$"{first.UnknownHolderAt(date)}, and {this} cannot meet while nobody does"
            : null;
}
