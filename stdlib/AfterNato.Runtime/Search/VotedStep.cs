using System.Collections.Immutable;

using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Search;

/// <summary>
/// A step of a procedure in which members vote, with the rest of the procedure around it: another rule can be put into its place without
/// compiling anything anew.
/// </summary>
public sealed class VotedStep
{
    private readonly ImmutableDictionary<int, int> _numbers;
    private readonly Func<VotingGame, VotingGame> _around;

    // Rules are asked one at a time; what they come to is looked at by many analyses at once.
    private readonly Lock _asking = new();

    private VotedStep(Procedure procedure, Step step, Body body, Situation situation, Roles about)
    {
        (Procedure, Step, Body, Situation, About) = (procedure, step, body, situation, about);
        AllSeats = body.SeatsAt(situation);
        Seats = step.SeatsAt(situation, about);
        OtherPlayers = procedure.Steps.Where(other => other != step).Aggregate(MemberSet.Empty, (players, other) => players | other.GameAt(situation, about).Players);
        Assembly = [.. situation.Members(AllSeats | OtherPlayers)];
        _numbers = Assembly.Select((member, number) => (member, number)).ToImmutableDictionary(pair => pair.member.Number, pair => pair.number);
        _around = Around(procedure.Course);
    }

    /// <summary>The procedure.</summary>
    public Procedure Procedure { get; }

    /// <summary>The step.</summary>
    public Step Step { get; }

    /// <summary>The body that votes in it.</summary>
    public Body Body { get; }

    /// <summary>The architecture on the day of the vote.</summary>
    public Situation Situation { get; }

    /// <summary>Who is in which role of the procedure.</summary>
    public Roles About { get; }

    /// <summary>Everybody who has a seat in the body, whoever is recused.</summary>
    public MemberSet AllSeats { get; }

    /// <summary>Who votes in the step as the file has it.</summary>
    public MemberSet Seats { get; }

    /// <summary>Whose consent can matter in other steps.</summary>
    public MemberSet OtherPlayers { get; }

    /// <summary>Everybody who can have a say, the players of the games here in their order.</summary>
    public ImmutableArray<Member> Assembly { get; }

    /// <summary>The steps of a procedure in which the members of a body vote.</summary>
    public static ImmutableArray<Step> Of(Procedure procedure, Situation situation) =>
        [.. procedure.Steps.Where(step => step.Rule is not null && step.Actor is Actor.OfBody { Body: { DomesticOf: null } body } && !body.SeatsAt(situation).IsEmpty)];

    /// <summary>A step in which the members of a body vote.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="step">One of <see cref="Of(Procedure, Situation)"/>.</param>
    /// <param name="situation">The architecture on the day of the vote.</param>
    /// <param name="about">Who is in which role of the procedure.</param>
    /// <exception cref="InvalidSearchException">The body cannot be called together, or nobody is left to vote, so that no rule would make a difference.</exception>
    /// <exception cref="UnknownAnswerException">It is not known whether the body can be called together, or what another step of the procedure needs.</exception>
    public static VotedStep Of(Procedure procedure, Step step, Situation situation, Roles about)
    {
        if (!Of(procedure, situation).Contains(step) || step.Actor is not Actor.OfBody { Body: var body })
            throw new ArgumentException("In this step no members vote.", nameof(step));
        if (!body.CanMeetAt(situation.Date, post => post.IsVacantAt(situation.Date)))
            throw new InvalidSearchException($"{body.Title} cannot be called together: {body.Convener?.Title} is vacant, and no rule makes a difference.");
        if (body.DoubtAt(situation.Date, post => post.IsVacantAt(situation.Date)) is { } doubt)
            throw new UnknownAnswerException(doubt);

        // Conditions count their work by situation; what others have asked before does not count here.
        return new(procedure, step, body, new Situation(situation.Architecture, situation.Date), about);
    }

    /// <summary>The procedure as the file has it.</summary>
    /// <exception cref="UnknownAnswerException">More consent can do harm in it, or it has too many members who differ.</exception>
    public VotingGame AsItIs() => _around(Seated(Step.GameAt(Situation, About)));

    /// <summary>The procedure with another rule for this step.</summary>
    /// <exception cref="InvalidSearchException">Nobody is left to vote.</exception>
    public VotingGame With(RuleCandidate rule)
    {
        var seats = SeatsUnder(rule);
        return _around(rule switch
        {
            QuotaCandidate quota => quota.GameOf([.. seats]).Over([.. seats.Select(seat => _numbers[seat])], Assembly.Length),
            NumbersCandidate own => Asked(own.Rule, seats),
            _ => throw new ArgumentException("There is no such rule.", nameof(rule)),
        });
    }

    /// <summary>Who would vote by another rule.</summary>
    /// <exception cref="InvalidSearchException">Nobody is left to vote, or the rule would adopt everything.</exception>
    public MemberSet SeatsUnder(RuleCandidate rule)
    {
        var seats = rule.Recused is { } recused ? AllSeats - recused.Members : Seats;
        if (seats.IsEmpty)
            throw new InvalidSearchException($"Nobody is left to vote in {Body.Title} without {rule.Recused?.Written}.");
        if (rule is QuotaCandidate { Dissent: var dissent } && dissent >= seats.Count)
            throw new InvalidSearchException(FormattableString.Invariant($"`dissent={dissent}` would adopt everything: {seats.Count} vote in {Body.Title}. Tolerate {seats.Count - 1} at most."));
        return rule is NumbersCandidate own ? DemandMatter(own.Rule, seats) : seats;
    }

    /// <summary>The players of the games here who would take part: those who vote in this step, and those whose consent matters in others.</summary>
    public ImmutableArray<int> TakingPart(MemberSet seats) => [.. (seats | OtherPlayers).Select(member => _numbers[member])];

    // Each is asked on a day of its own, so that no rule uses up the bound of another.
    private VotingGame Asked(VoteRule rule, MemberSet seats)
    {
        lock (_asking)
        {
            var step = new Step(Situation.Architecture, Step.Element.Index, Body.Index, rule) { Recused = (_, _) => AllSeats - seats };
            return Seated(step.GameAt(new Situation(Situation.Architecture, Situation.Date), About));
        }
    }

    // Only where more consent never does harm, the consent of nobody and of everybody tell.
    private MemberSet DemandMatter(VoteRule rule, MemberSet seats)
    {
        if (!rule.IsMonotone)
            return seats;
        lock (_asking)
        {
            var electorate = new Electorate(new Situation(Situation.Architecture, Situation.Date), seats, Body.Weight);
            try
            {
                if (rule.AdoptsCoalition(electorate, MemberSet.Empty))
                    throw new InvalidSearchException($"`{rule.Name}` would adopt everything, even if nobody is for it.");
                if (!rule.AdoptsCoalition(electorate, seats))
                    throw new InvalidSearchException(FormattableString.Invariant($"`{rule.Name}` would never adopt anything, even if all {seats.Count} who vote in {Body.Title} are for it."));
            }
            catch (UnknownAnswerException)
            {
                // Its figures will say so.
            }
        }

        return seats;
    }

    private VotingGame Seated(SimpleGame game) =>
        SettledGame.Of(game.ToVotingGame()).Over([.. game.Players.Select(player => _numbers[player])], Assembly.Length);

    // What the rest of the procedure makes of the game of this step: the other steps are looked at once, and never again.
    private Func<VotingGame, VotingGame> Around(Stage stage)
    {
        if (stage is Step step)
        {
            Func<VotingGame, VotingGame> own = step == Step ? game => game : Always(Seated(step.GameAt(Situation, About)));
            return step.Otherwise is { } otherwise ? Joined(1, [own, Around(otherwise)]) : own;
        }

        ImmutableArray<Func<VotingGame, VotingGame>> parts = [.. stage.Parts.Select(Around)];
        return parts.Length == 1 ? parts[0] : Joined(stage is AtLeast some ? some.Needed : parts.Length, parts);
    }

    private static Func<VotingGame, VotingGame> Always(VotingGame game) => _ => game;

    private static Func<VotingGame, VotingGame> Joined(int needed, ImmutableArray<Func<VotingGame, VotingGame>> parts) =>
        game => VotingGame.AtLeast(needed, [.. parts.Select(part => part(game))]);
}
