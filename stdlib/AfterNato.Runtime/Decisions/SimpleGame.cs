using System.Collections.Immutable;

using AfterNato.Runtime.Decisions.Games;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Decisions;

/// <summary>
/// A decision as a simple game in the sense of the voting-power literature (Taylor and Zwicker, <i>Simple Games</i>, 1999): coalition S
/// wins if the decision is adopted when S consents and everybody else refuses; coalition B blocks if it is rejected when B refuses
/// and everybody else consents.
/// </summary>
public sealed class SimpleGame
{
    private readonly Circumstances _circumstances;
    private readonly Func<Reading, GameNode> _course;
    private readonly GameNode _node;
    private readonly StructuredGame _game;

    /// <param name="circumstances">Under what circumstances the decision is taken.</param>
    /// <param name="course">Its course, as it is read.</param>
    internal SimpleGame(Circumstances circumstances, Func<Reading, GameNode> course)
        : this(circumstances, course, course(new MemberReading(circumstances)), MemberSet.Empty)
    {
    }

    private SimpleGame(Circumstances circumstances, Func<Reading, GameNode> course, GameNode node, MemberSet players)
    {
        (_circumstances, _course, _node) = (circumstances, course, node);
        Players = node.Players | players;
        _game = new StructuredGame(Situation, node, Players, Unnamed.Everybody(Situation));
    }

    /// <summary>The members whose consent can matter.</summary>
    public MemberSet Players { get; }

    /// <summary>
    /// Two coalitions that show that more consent can do harm: the first wins, the second has one member more and loses. Null when there are
    /// none, which the texts of the rules prove or else a trial of every coalition.
    /// </summary>
    /// <exception cref="UnknownAnswerException">There are too many coalitions to try.</exception>
    public (MemberSet Winning, MemberSet Losing)? HarmfulConsent => _game.HarmfulConsent;

    /// <summary>Whether everybody together wins.</summary>
    public bool CanPass => _game.CanPass;

    /// <summary>Whether everybody together wins when no post is taken to be held of which the file leaves that open.</summary>
    /// <exception cref="UnknownAnswerException">It depends on such a post.</exception>
    public bool CanSurelyPass => _node.Wins(Unnamed.Present(Situation));

    /// <summary>Whether some coalition wins.</summary>
    /// <exception cref="UnknownAnswerException">There are too many coalitions to try.</exception>
    public bool CanBeAdopted => CanPass || (!_game.IsMonotone && _game.Smallest(Wins) is not null);

    /// <summary>Whether the decision can still be adopted when these refuse, whatever everybody else says.</summary>
    /// <exception cref="UnknownAnswerException">More consent can do harm in this game, or there are too many coalitions to tell.</exception>
    public bool CanPassWithout(MemberSet refusing)
    {
        _game.DemandMonotone();
        return _node.Wins(Unnamed.Everybody(Situation) - refusing);
    }

    /// <summary>The same when no post is taken to be held of which the file leaves that open.</summary>
    /// <exception cref="UnknownAnswerException">It depends on such a post; or more consent can do harm in this game, or there are too many coalitions to tell.</exception>
    public bool CanSurelyPassWithout(MemberSet refusing)
    {
        _game.DemandMonotone();
        return _node.Wins(Unnamed.Present(Situation) - refusing);
    }

    /// <summary>Whether the decision needs nobody: the empty coalition wins.</summary>
    public bool AlwaysPasses => Wins(MemberSet.Empty);

    /// <summary>Who is in every winning coalition; everybody when nothing wins, as in the literature.</summary>
    /// <exception cref="UnknownAnswerException">More consent can do harm in this game, or there are too many coalitions to tell.</exception>
    public MemberSet VetoPlayers
    {
        get
        {
            _game.DemandMonotone();
            _game.DemandNamed();
            return CanPass ? OfClasses(player => IsBlocking(MemberSet.Of(player))) : Players;
        }
    }

    /// <summary>
    /// Whoever can stop it alone even if everybody else consents, somebody who holds a post without being named among them; everybody when nothing wins.
    /// All winning coalitions have these members in common.
    /// </summary>
    /// <exception cref="UnknownAnswerException">More consent can do harm in this game, or there are too many coalitions to tell.</exception>
    public MemberSet Stoppers => OfClasses(player => !CanPassWithout(MemberSet.Of(player)));

    /// <summary>The size of the smallest blocking coalition: zero for a decision that can never be adopted.</summary>
    /// <exception cref="UnknownAnswerException">The search reached its bound, or the decision is always adopted, so that nobody blocks it.</exception>
    public int BlockingNumber => SmallestBlockingSize() ?? throw new UnknownAnswerException($"no refusal of members can stop it");

    /// <summary>The members sorted into classes within which everybody is interchangeable: swapping two changes no outcome.</summary>
    public ImmutableArray<MemberSet> Classes => _game.Classes;

    private Situation Situation => _circumstances.Situation;

    // What is true of one of those who are interchangeable is true of all.
    private MemberSet OfClasses(Func<int, bool> property) => Classes.Where(alike => property(alike.First())).Aggregate(MemberSet.Empty, (found, alike) => found | alike);

    /// <summary>Whether the coalition wins. Members who are no players do not matter.</summary>
    public bool Wins(MemberSet coalition) => _node.Wins(coalition & Players);

    /// <summary>Whether the coalition blocks.</summary>
    public bool IsBlocking(MemberSet coalition) => _game.IsBlocking(coalition);

    /// <summary>Whether this member is in every winning coalition of a decision that can be adopted.</summary>
    /// <exception cref="UnknownAnswerException">More consent can do harm in this game, or there are too many coalitions to tell.</exception>
    public bool IsVetoPlayer(int player) => _game.IsVetoPlayer(player);

    /// <summary>A smallest blocking coalition, always the same one; null when the decision is always adopted.</summary>
    /// <exception cref="UnknownAnswerException">The search reached its bound, or the game is not known to be monotone.</exception>
    public MemberSet? SmallestBlockingCoalition() => _game.SmallestBlockingCoalition();

    /// <summary>The size of a smallest blocking coalition; null when the decision is always adopted. It is less work than telling who is in one.</summary>
    /// <exception cref="UnknownAnswerException">The search reached its bound, or the game is not known to be monotone.</exception>
    public int? SmallestBlockingSize() => _game.SmallestBlockingSize();

    /// <summary>The probability that the decision is adopted when each player consents, independently of the others, with its own probability.</summary>
    /// <param name="consent">The probability of a member, from 0 to 1, by its number.</param>
    /// <param name="among">Of how many games together the probabilities are asked for; they share the bound.</param>
    /// <exception cref="UnknownAnswerException">There are too many coalitions to add up.</exception>
    public Rational ProbabilityOfAdoption(Func<int, Rational> consent, int among = 1) => _game.ProbabilityOfAdoption(consent, among);

    /// <summary>The members of a coalition of this game.</summary>
    public IEnumerable<Member> MembersOf(MemberSet coalition) => Situation.Members(coalition);

    /// <summary>
    /// The same game for a full analysis of who has what power in it. Its players are the players here, numbered from zero in their order.
    /// </summary>
    /// <exception cref="UnknownAnswerException">More consent can do harm in this game, or there are too many coalitions to tell.</exception>
    public VotingGame ToVotingGame() => _game.ToVotingGame();

    /// <summary>
    /// The game that is left when members leave everything: they are no longer players. Where the rules stay as they are written
    /// (<see cref="LeavingPolicy.Recompute"/>), they hold no seat either, so that shares are taken of those who stay, and neither they nor those who
    /// act for them in a post take any step; whether the posts have deputies decides what becomes of those.
    /// </summary>
    /// <param name="leaving">Who leaves; whoever is no player may hold a post, and else does not matter.</param>
    /// <param name="policy">What becomes of the rules.</param>
    public SimpleGame After(MemberSet leaving, LeavingPolicy policy)
    {
        if (policy != LeavingPolicy.Recompute)
            return new(_circumstances, _course, new Settled(_node, Players & leaving, policy), MemberSet.Empty);
        var circumstances = _circumstances with { Gone = _circumstances.Gone | leaving };
        return new(circumstances, _course, _course(new MemberReading(circumstances)), Players - leaving);
    }
}
