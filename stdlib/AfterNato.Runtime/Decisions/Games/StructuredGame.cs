using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;
using AfterNato.Runtime.Voting.Witnesses;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>A course as a game for the engines: with its structure where it shows one, else by asking it how many of those alike must consent.</summary>
/// <param name="situation">The architecture on the day.</param>
/// <param name="node">The course.</param>
/// <param name="players">Who plays.</param>
/// <param name="everybody">The players, and whoever else consents when everybody does.</param>
internal sealed class StructuredGame(Situation situation, GameNode node, MemberSet players, MemberSet everybody)
{
    /// <summary>In how many ways players who differ can consent for the course to be asked about each of them, rather than to look for a structure.</summary>
    private const int FewCases = 1 << 12;

    /// <summary>How many of them are asked about where there is no structure: as many as twenty players who all differ have coalitions.</summary>
    private const int MostCases = 1 << 20;

    /// <summary>How many coalitions a full analysis may look at before that counts towards the bound of all searches.</summary>
    private const int Easy = 10_000;

    private readonly Lazy<VotingGame?> _structured = new(() => node.ToGame(new PlayerNumbers(players)));
    private (MemberSet Winning, MemberSet Losing)? _harm;
    private bool _isHarmSought;

    /// <summary>The players sorted into classes within which everybody is interchangeable: swapping two changes no outcome.</summary>
    public ImmutableArray<MemberSet> Classes => field.IsDefault ? field = players.IsEmpty ? [] : [.. node.Split(players).OrderBy(alike => alike.First())] : field;

    /// <summary>Whether looking at every case costs little.</summary>
    public bool HasFewCases => Classes.Aggregate(BigInteger.One, (product, alike) => product * (alike.Count + 1)) <= FewCases;

    /// <summary>The game with its structure; null where it does not show one.</summary>
    public VotingGame? Structured => _structured.Value;

    /// <summary>Whether it is known without a search that more consent never does harm: the texts of the rules prove it, or the structure shows it.</summary>
    public bool IsMonotone => node.IsMonotone || Structured is not null;

    /// <summary>Whether everybody together wins.</summary>
    public bool CanPass => node.Wins(everybody);

    /// <summary>Two coalitions that show that more consent can do harm: the first wins, the second has one player more and loses; null when there are none.</summary>
    /// <exception cref="UnknownAnswerException">There are too many coalitions to try.</exception>
    public (MemberSet Winning, MemberSet Losing)? HarmfulConsent
    {
        get
        {
            // That there are none is as costly to find out as that there are.
            if (!IsMonotone && !_isHarmSought)
                (_harm, _isHarmSought) = (new CoalitionSearch(Classes).HarmfulConsent(Spending(node.Wins)), true);
            return _harm;
        }
    }

    /// <summary>The game of which only its classes are known. Whoever asks for it answers for its being monotone.</summary>
    public VotingGame Counted
    {
        get
        {
            var numbers = new PlayerNumbers(players);
            var members = Classes.Select(alike => alike.ToArray()).ToArray();
            var asked = 0;
            return new CountedGame(
                [.. Classes.Select(numbers.Of)],
                counts =>
                {
                    // What is easily answered is answered, however hard the questions before it were.
                    if (++asked > Easy)
                        situation.SpendCoalitions(1);
                    return node.Wins(MemberSet.Of(members.SelectMany((alike, ofClass) => alike.Take(counts[ofClass]))));
                });
        }
    }

    /// <summary>The game for a full analysis. Its players are numbered from zero in their order.</summary>
    /// <exception cref="UnknownAnswerException">More consent can do harm in this game, or there are too many coalitions to tell.</exception>
    public VotingGame ToVotingGame()
    {
        DemandMonotone();
        if (Structured is { } structured)
            return structured;
        DemandNamed();
        return Counted;
    }

    /// <summary>Whether the decision is rejected when exactly these refuse.</summary>
    public bool IsBlocking(MemberSet coalition) => !node.Wins(players - coalition);

    /// <summary>Whether this player is in every winning coalition of a decision that can be adopted.</summary>
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
        return HasFewCases || Structured is not { } structured
            ? Smallest(IsBlocking)
            : new BlockingSearch(situation, structured, Classes).Smallest();
    }

    /// <summary>The size of a smallest blocking coalition; null when the decision is always adopted.</summary>
    /// <exception cref="UnknownAnswerException">The search reached its bound, or the game is not known to be monotone.</exception>
    public int? SmallestBlockingSize()
    {
        DemandMonotone();
        DemandNamed();
        return HasFewCases || Structured is not { } structured
            ? Smallest(IsBlocking)?.Count
            : new BlockingSearch(situation, structured, Classes).SmallestSize();
    }

    /// <summary>A smallest coalition with a property that does not tell apart players of one class; null when none has it.</summary>
    /// <exception cref="UnknownAnswerException">There are too many coalitions to try.</exception>
    public MemberSet? Smallest(Func<MemberSet, bool> property) => new CoalitionSearch(Classes).Smallest(Spending(property));

    // «In every winning coalition» and «blocks alone» are the same thing only where more consent never does harm.
    public void DemandMonotone()
    {
        if (HarmfulConsent is not null)
            throw new UnknownAnswerException($"more consent can defeat the decision, so that nobody's refusal or consent means one thing");
    }

    // A step of somebody whom the file does not name has a player that is not among the players; if the step matters, asking fails.
    public void DemandNamed() => _ = node.Wins(players);

    /// <summary>The probability that it is carried when each player consents, independently of the others, with its own probability.</summary>
    /// <param name="consent">The probability of a player.</param>
    /// <param name="among">Of how many games together the probabilities are asked for; they share the bound.</param>
    /// <exception cref="UnknownAnswerException">There are too many coalitions to add up.</exception>
    public Rational ProbabilityOfAdoption(Func<int, Rational> consent, int among)
    {
        var chances = players.Select(consent).ToList();
        var structured = HasFewCases ? null : Structured;
        var game = structured ?? Counted;

        // Who surely consents, or surely refuses, makes nothing more difficult.
        game = game.After(Those(chance => chance == Rational.Zero), LeavingPolicy.KeepQuotas);
        chances.RemoveAll(chance => chance == Rational.Zero);
        game = game.After(Those(chance => chance == Rational.One), LeavingPolicy.TakeConsentAsGiven);
        chances.RemoveAll(chance => chance == Rational.One);

        if (structured is null && PlayerClasses.Of(game).Vectors * among > MostCases)
            throw new UnknownAnswerException($"its probability is the sum over more coalitions than twenty different players have, which is the bound");
        return GameAnalysis.Of(game).ProbabilityOfAdoption([.. chances]);

        MemberSet Those(Func<Rational, bool> isSought) => MemberSet.Of(Enumerable.Range(0, chances.Count).Where(player => isSought(chances[player])));
    }

    private Func<MemberSet, bool> Spending(Func<MemberSet, bool> property) => coalition =>
    {
        situation.SpendCoalitions(1);
        return property(coalition);
    };
}
