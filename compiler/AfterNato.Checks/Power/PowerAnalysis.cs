using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Checks.Questions;
using AfterNato.Runtime;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Scenarios;
using AfterNato.Runtime.Voting;
using AfterNato.Runtime.Voting.Estimates;

namespace AfterNato.Checks.Power;

/// <summary>Answers a question about the power in a decision of an architecture.</summary>
public sealed class PowerAnalysis
{
    /// <summary>How many minimal coalitions are listed unasked.</summary>
    private const int Few = 64;

    /// <summary>The probabilities of consent that are tried when none is given.</summary>
    private static readonly ImmutableArray<Rational> UsualConsents = [new(99, 100), new(95, 100), new(90, 100)];

    private readonly PowerQuestion _question;
    private readonly Remaining _remaining;
    private readonly DirectAnswers _direct;
    private readonly Answer<VotingGame> _game;
    private readonly Answer<GameAnalysis> _analysis;

    // The same once the winning coalitions are counted: where they cannot be, that is tried once and not for each question that needs it.
    private readonly Answer<GameAnalysis> _counted;

    private PowerAnalysis(PowerQuestion question, Remaining remaining, GameAnalyses analyses)
    {
        (_question, _remaining) = (question, remaining);
        _direct = new DirectAnswers(remaining.Game);
        _game = Answer<VotingGame>.To(remaining.Game.ToVotingGame);
        _analysis = _game.Then(analyses.Of);
        _counted = _analysis.Then(analysis =>
        {
            _ = analysis.Winning;
            return analysis;
        });
    }

    private IEnumerable<Rational> Cases => (_question.Consents.IsEmpty ? UsualConsents : _question.Consents).Distinct();

    /// <summary>Everything about a decision on a day.</summary>
    /// <param name="situation">The architecture on the day.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="scenario">The scenario in which the architecture is looked at; null where it is looked at as it is.</param>
    /// <exception cref="QuestionException">The question names something that is not there, or somebody who has no say.</exception>
    public static PowerReport Of(Situation situation, PowerQuestion question, Scenario? scenario = null)
    {
        var subject = new SubjectSearch(situation, question).Find();
        var remaining = Remaining.Of(situation, subject, question);
        return new PowerAnalysis(question, remaining, situation.Architecture.Analyses).Report(situation, subject, scenario);
    }

    /// <summary>The few figures of a procedure that tell most, and no more: the others may take long.</summary>
    /// <exception cref="QuestionException">Nothing can be told of it.</exception>
    public static DecisionFigures FiguresOf(Situation situation, PowerQuestion question)
    {
        var subject = new SubjectSearch(situation, question).Find();
        var analysis = new PowerAnalysis(question, Remaining.Of(situation, subject, question), situation.Architecture.Analyses);
        return new DecisionFigures(
            subject,
            analysis._remaining.Players,
            analysis.VetoPlayers,
            analysis.BlockingNumber,
            analysis.AskCounted(counted => counted.Power.NormalisedBanzhaf),
            [.. analysis.Cases.Select(analysis.Adoption)],
            new(() => analysis.AskCounted(counted => counted.MinimalBlocking.Count)))
        {
            ShapleyShubik = new(() => analysis.AskCounted(counted => counted.Power.ShapleyShubik)),
            Notes = [.. PowerNotes.Of(subject, situation, null)],
        };
    }

    private Answer<ImmutableArray<Player>> VetoPlayers => AskCounted(analysis => Players(analysis.VetoPlayers), direct => direct.VetoPlayers);

    private Answer<int?> BlockingNumber => AskCounted(analysis => analysis.BlockingNumber, direct => direct.BlockingNumber);

    // The search for the Nakamura number may use up the common bound of the work, so it comes after everything else.
    private PowerReport Report(Situation situation, PowerSubject subject, Scenario? scenario) =>
        new(situation, subject, _remaining.Players)
        {
            Scenario = scenario,
            Left = _remaining.Left,
            Policy = _remaining.Policy,
            IsPolicyChosen = _question.Policy is not null,
            Given = _remaining.Given,
            ConsentOf = _remaining.ConsentOf,
            Notes = [.. PowerNotes.Of(subject, situation, scenario)],
            Engine = Ask(analysis => new EngineUsed(analysis.Engine, analysis.Reason, [.. analysis.WaysConsidered.Where(way => !way.IsChosen)])),
            Winning = AskCounted(analysis => analysis.Winning.Total),
            WinningBySize = AskCounted(analysis => analysis.Winning.BySize),
            VetoPlayers = VetoPlayers,
            Dummies = AskCounted(analysis => Players(analysis.Dummies)),
            Dictator = AskCounted(analysis => analysis.Dictator is { } dictator ? _remaining.Players[dictator] : null, direct => direct.Dictator),
            BlockingNumber = BlockingNumber,
            SmallestWinning = AskCounted(analysis => analysis.SmallestWinning),
            MinimalWinning = Minimal(analysis => analysis.MinimalWinning),
            MinimalBlocking = Minimal(analysis => analysis.MinimalBlocking),
            IsProper = Ask(analysis => analysis.IsProper),
            IsStrong = Ask(analysis => analysis.IsStrong),
            IsDecisive = Ask(analysis => analysis.IsDecisive),
            Power = Power(),
            PowerToAct = AskCounted(analysis => analysis.Power.PowerToAct),
            Adoption = [.. Cases.Select(Adoption)],
            Nakamura = AskCounted(analysis => analysis.NakamuraNumber),
            Estimates = _question.Sampling is { } sampling ? _game.Then(game => Estimate(game, sampling)) : null,
        };

    private MemberAnswers Power() => new(
        AskCounted(analysis => analysis.Power.Swings),
        AskCounted(analysis => analysis.Power.Banzhaf),
        AskCounted(analysis => analysis.Power.NormalisedBanzhaf),
        AskCounted(analysis => analysis.Power.ShapleyShubik),
        AskCounted(analysis => analysis.Power.PowerToPrevent),
        AskCounted(analysis => analysis.Power.PowerToInitiate),
        AskCounted(analysis => analysis.Power.DeeganPackel),
        AskCounted(analysis => analysis.Power.Holler));

    private MinimalAnswers Minimal(Func<GameAnalysis, MinimalCoalitions> which)
    {
        var coalitions = _analysis.Then(which);
        var sizes = coalitions.Then(minimal => minimal.BySize);
        var count = sizes.Then(counts => counts.Aggregate(BigInteger.Zero, (sum, ofSize) => sum + ofSize));
        return new MinimalAnswers(count, sizes, _question.Listed is { } most ? List(most) : count is Answer<BigInteger>.Known { Value: var found } && found <= Few ? List(Few) : NoList());

        Answer<ImmutableArray<ImmutableArray<Player>>?> List(int most) =>
            coalitions.Then(minimal => (ImmutableArray<ImmutableArray<Player>>?)[.. minimal.All().Take(most).Select(Players)]);

        static Answer<ImmutableArray<ImmutableArray<Player>>?> NoList() => new Answer<ImmutableArray<ImmutableArray<Player>>?>.Known(null);
    }

    private Adoption Adoption(Rational consent)
    {
        var consents = Consents(consent);
        return new Adoption(consent, Ask(analysis => consents.All(one => one == consent) ? analysis.ProbabilityOfAdoption(consent) : analysis.ProbabilityOfAdoption(consents)));
    }

    private ImmutableArray<Rational> Consents(Rational usually)
    {
        var single = _remaining.ConsentOf.ToDictionary(one => one.Player, one => one.Consent);
        return [.. _remaining.Players.Select(player => single.GetValueOrDefault(player, usually))];
    }

    private PowerEstimates Estimate(VotingGame game, Sampling sampling)
    {
        var chance = new MonteCarlo(game, sampling.Samples, sampling.Seed);
        return new PowerEstimates(chance.Banzhaf(), chance.ShapleyShubik(), [.. Cases.Select(consent => (consent, chance.ProbabilityOfAdoption(Consents(consent))))]);
    }

    private Answer<T> Ask<T>(Func<GameAnalysis, T> question) => _analysis.Then(question);

    private Answer<T> AskCounted<T>(Func<GameAnalysis, T> question) => _counted.Then(question);

    // Some answers are to be had without counting.
    private Answer<T> AskCounted<T>(Func<GameAnalysis, T> question, Func<DirectAnswers, Answer<T>> otherwise)
    {
        var answer = AskCounted(question);
        return answer is Answer<T>.Unknown ? otherwise(_direct) : answer;
    }

    private ImmutableArray<Player> Players(MemberSet players) => [.. players.Select(player => _remaining.Players[player])];
}
