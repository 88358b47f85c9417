using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;
using AfterNato.Runtime.Voting.Witnesses;

namespace AfterNato.Runtime.Decisions;

/// <summary>
/// A decision as a simple game in the sense of the voting-power literature (Taylor and Zwicker, <i>Simple Games</i>, 1999): coalition S
/// wins if the decision is adopted when S consents and everybody else refuses; coalition B blocks if it is rejected when B refuses
/// and everybody else consents.
/// </summary>
public sealed class SimpleGame
{
    /// <summary>How many coalitions a full analysis may look at before that counts towards the bound of all searches.</summary>
    private const int Easy = 10_000;

    private readonly Situation _situation;
    private readonly GameNode _node;
    private (MemberSet Winning, MemberSet Losing)? _harm;
    private bool _isHarmSought;

    internal SimpleGame(Situation situation, GameNode node)
    {
        _situation = situation;
        _node = node;
        Players = node.Members;
    }

    /// <summary>The members whose consent can matter.</summary>
    public MemberSet Players { get; }

    /// <summary>
    /// Two coalitions that show that more consent can do harm: the first wins, the second has one member more and loses. Null when there are
    /// none, which the texts of the rules prove or else a trial of every coalition.
    /// </summary>
    /// <exception cref="UnknownAnswerException">There are too many coalitions to try.</exception>
    public (MemberSet Winning, MemberSet Losing)? HarmfulConsent
    {
        get
        {
            // That there are none is as costly to find out as that there are.
            if (!_node.IsMonotone && !_isHarmSought)
                (_harm, _isHarmSought) = (new CoalitionSearch(Classes).HarmfulConsent(Counted(Wins)), true);
            return _harm;
        }
    }

    /// <summary>Whether everybody together wins.</summary>
    public bool CanPass => _node.Wins(GameNode.Everybody(_situation));

    /// <summary>Whether some coalition wins.</summary>
    /// <exception cref="UnknownAnswerException">There are too many coalitions to try.</exception>
    public bool CanBeAdopted => CanPass || (!_node.IsMonotone && new CoalitionSearch(Classes).Smallest(Counted(Wins)) is not null);

    /// <summary>Whether the decision can still be adopted when these refuse, whatever everybody else says.</summary>
    /// <exception cref="UnknownAnswerException">More consent can do harm in this game, or there are too many coalitions to tell.</exception>
    public bool CanPassWithout(MemberSet refusing)
    {
        DemandMonotone();
        return _node.Wins(GameNode.Everybody(_situation) - refusing);
    }

    /// <summary>Whether the decision needs nobody: the empty coalition wins.</summary>
    public bool AlwaysPasses => Wins(MemberSet.Empty);

    /// <summary>Who is in every winning coalition; everybody when nothing wins, as in the literature.</summary>
    /// <exception cref="UnknownAnswerException">More consent can do harm in this game, or there are too many coalitions to tell.</exception>
    public MemberSet VetoPlayers
    {
        get
        {
            DemandMonotone();
            DemandNamed();
            return CanPass ? MemberSet.Of(Players.Where(player => IsBlocking(MemberSet.Of(player)))) : Players;
        }
    }

    /// <summary>The size of the smallest blocking coalition: zero for a decision that can never be adopted.</summary>
    /// <exception cref="UnknownAnswerException">The search reached its bound, or the decision is always adopted, so that nobody blocks it.</exception>
    public int BlockingNumber => SmallestBlockingCoalition()?.Count ?? throw new UnknownAnswerException("no refusal of members can stop it");

    /// <summary>The members sorted into classes within which everybody is interchangeable: swapping two changes no outcome.</summary>
    public ImmutableArray<MemberSet> Classes => field.IsDefault ? field = Classify() : field;

    /// <summary>Whether the coalition wins. Members who are no players do not matter.</summary>
    public bool Wins(MemberSet coalition) => _node.Wins(coalition & Players);

    /// <summary>Whether the coalition blocks.</summary>
    public bool IsBlocking(MemberSet coalition) => !_node.Wins(Players - coalition);

    /// <summary>Whether this member is in every winning coalition of a decision that can be adopted.</summary>
    /// <exception cref="UnknownAnswerException">More consent can do harm in this game, or there are too many coalitions to tell.</exception>
    public bool IsVetoPlayer(int player)
    {
        DemandMonotone();
        return CanPass && IsBlocking(MemberSet.Of(player));
    }

    /// <summary>A smallest blocking coalition, always the same one; null when the decision is always adopted.</summary>
    /// <exception cref="UnknownAnswerException">The search reached its bound, or the game is not known to be monotone.</exception>
    public MemberSet? SmallestBlockingCoalition()
    {
        DemandMonotone();
        DemandNamed();
        return new CoalitionSearch(Classes).Smallest(Counted(IsBlocking));
    }

    /// <summary>The probability that the decision is adopted when each player consents, independently of the others, with its own probability.</summary>
    /// <param name="consent">The probability of a member, from 0 to 1, by its number.</param>
    /// <param name="among">Of how many games together the probabilities are asked for; they share the bound.</param>
    /// <exception cref="UnknownAnswerException">There are too many coalitions to add up.</exception>
    public Rational ProbabilityOfAdoption(Func<int, Rational> consent, int among = 1) => new AdoptionProbability(Classes, consent, among).Of(Wins);

    /// <summary>The members of a coalition of this game.</summary>
    public IEnumerable<Member> MembersOf(MemberSet coalition) => _situation.Members(coalition);

    /// <summary>
    /// The same game for a full analysis of who has what power in it. Its players are the players here, numbered from zero in their order.
    /// </summary>
    /// <exception cref="UnknownAnswerException">More consent can do harm in this game, or there are too many coalitions to tell.</exception>
    public VotingGame ToVotingGame()
    {
        DemandMonotone();
        DemandNamed();
        var numbers = Players.Select((player, number) => (player, number)).ToDictionary(pair => pair.player, pair => pair.number);
        var members = Classes.Select(alike => alike.ToArray()).ToArray();
        var asked = 0;
        return new CountedGame(
            [.. Classes.Select(alike => MemberSet.Of(alike.Select(player => numbers[player])))],
            counts =>
            {
                // What is easily answered is answered, however hard the questions before it were.
                if (++asked > Easy)
                    _situation.SpendCoalition();
                return Wins(MemberSet.Of(members.SelectMany((alike, ofClass) => alike.Take(counts[ofClass]))));
            });
    }

    private ImmutableArray<MemberSet> Classify()
    {
        var byMarks = new Dictionary<MarkSequence, List<int>>();
        var inOrder = new List<List<int>>();
        foreach (var player in Players)
        {
            var marks = new MarkSequence(_node.Marks(player));
            if (!byMarks.TryGetValue(marks, out var alike))
            {
                byMarks.Add(marks, alike = []);
                inOrder.Add(alike);
            }

            alike.Add(player);
        }

        var classes = ImmutableArray.CreateBuilder<MemberSet>(inOrder.Count);
        foreach (var alike in inOrder)
            classes.Add(MemberSet.Of(alike));
        return classes.MoveToImmutable();
    }

    // «In every winning coalition» and «blocks alone» are the same thing only where more consent never does harm.
    private void DemandMonotone()
    {
        if (HarmfulConsent is not null)
            throw new UnknownAnswerException("more consent can defeat the decision, so that nobody's refusal or consent means one thing");
    }

    private Func<MemberSet, bool> Counted(Func<MemberSet, bool> property) => coalition =>
    {
        _situation.SpendCoalition();
        return property(coalition);
    };

    // A step of somebody whom the file does not name has a player that is not among the players; if the step matters, asking fails.
    private void DemandNamed() => _ = Wins(Players);
}
