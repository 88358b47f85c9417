using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Scenarios;
using AfterNato.Runtime.Voting;

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
    private readonly DirectAnswers? _direct;
    private readonly Answer<GameAnalysis> _analysis;

    private PowerAnalysis(PowerQuestion question, PowerSubject subject, Remaining remaining)
    {
        (_question, _remaining) = (question, remaining);
        _direct = remaining.IsEverybody ? new DirectAnswers(subject.Game) : null;
        _analysis = remaining.Game.Then(GameAnalysis.Of);
    }

    /// <summary>Everything about a decision on a day.</summary>
    /// <param name="situation">The architecture on the day.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="scenario">The scenario in which the architecture is looked at; null where it is looked at as it is.</param>
    /// <exception cref="PowerQuestionException">The question names something that is not there, or somebody who has no say.</exception>
    public static PowerReport Of(Situation situation, PowerQuestion question, Scenario? scenario = null)
    {
        var subject = new SubjectSearch(situation, question).Find();
        var remaining = Remaining.Of(situation, subject, question);
        return new PowerAnalysis(question, subject, remaining).Report(situation, subject, scenario);
    }

    private PowerReport Report(Situation situation, PowerSubject subject, Scenario? scenario)
    {
        // The search for the Nakamura number may use up the common bound of the work, so it comes after everything else.
        var report = new PowerReport(situation, subject, _remaining.Members)
        {
            Scenario = scenario,
            Left = _remaining.Left,
            Policy = _remaining.Policy,
            IsPolicyChosen = _question.Policy is not null,
            Given = _remaining.Given,
            ConsentOf = _remaining.ConsentOf,
            Notes = [.. PowerNotes.Of(subject, scenario)],
            Engine = Ask(analysis => new EngineUsed(analysis.Engine, analysis.Reason)),
            Winning = Ask(analysis => analysis.Winning.Total),
            WinningBySize = Ask(analysis => analysis.Winning.BySize),
            VetoPlayers = Ask(analysis => Members(analysis.VetoPlayers)).Or(() => _direct?.VetoPlayers ?? Unanswered<ImmutableArray<Member>>()),
            Dummies = Ask(analysis => Members(analysis.Dummies)),
            Dictator = Ask(analysis => analysis.Dictator is { } dictator ? _remaining.Members[dictator] : null).Or(() => _direct?.Dictator ?? Unanswered<Member?>()),
            BlockingNumber = Ask(analysis => analysis.BlockingNumber).Or(() => _direct?.BlockingNumber ?? Unanswered<int?>()),
            SmallestWinning = Ask(analysis => analysis.SmallestWinning),
            MinimalWinning = Minimal(analysis => analysis.MinimalWinning),
            MinimalBlocking = Minimal(analysis => analysis.MinimalBlocking),
            IsProper = Ask(analysis => analysis.IsProper),
            IsStrong = Ask(analysis => analysis.IsStrong),
            IsDecisive = Ask(analysis => analysis.IsDecisive),
            Nakamura = Unanswered<int?>(),
            Power = Power(),
            PowerToAct = Ask(analysis => analysis.Power.PowerToAct),
            Adoption = [.. (_question.Consents.IsEmpty ? UsualConsents : _question.Consents).Distinct().Select(Adoption)],
        };
        return report with { Nakamura = Ask(analysis => analysis.NakamuraNumber) };
    }

    private MemberAnswers Power() => new(
        Ask(analysis => analysis.Power.Swings),
        Ask(analysis => analysis.Power.Banzhaf),
        Ask(analysis => analysis.Power.NormalisedBanzhaf),
        Ask(analysis => analysis.Power.ShapleyShubik),
        Ask(analysis => analysis.Power.PowerToPrevent),
        Ask(analysis => analysis.Power.PowerToInitiate),
        Ask(analysis => analysis.Power.DeeganPackel),
        Ask(analysis => analysis.Power.Holler));

    private MinimalAnswers Minimal(Func<GameAnalysis, MinimalCoalitions> which)
    {
        var coalitions = _analysis.Then(which);
        var count = coalitions.Then(minimal => minimal.Count);
        return new MinimalAnswers(count, coalitions.Then(minimal => minimal.BySize), _question.Listed is { } most ? List(most) : count.Then(found => found <= Few).Match(isFew => isFew ? List(Few) : NoList(), _ => NoList()));

        Answer<ImmutableArray<ImmutableArray<Member>>?> List(int most) =>
            coalitions.Then(minimal => (ImmutableArray<ImmutableArray<Member>>?)[.. minimal.All().Take(most).Select(Members)]);

        static Answer<ImmutableArray<ImmutableArray<Member>>?> NoList() => new Answer<ImmutableArray<ImmutableArray<Member>>?>.Known(null);
    }

    private Adoption Adoption(Rational consent)
    {
        var single = _remaining.ConsentOf.ToDictionary(one => one.Member, one => one.Consent);
        ImmutableArray<Rational> consents = [.. _remaining.Members.Select(member => single.GetValueOrDefault(member, consent))];
        return new Adoption(consent, Ask(analysis => analysis.ProbabilityOfAdoption(consents)));
    }

    private Answer<T> Ask<T>(Func<GameAnalysis, T> question) => _analysis.Then(question);

    private Answer<T> Unanswered<T>() => _analysis.Then<T>(_ => throw new UnknownAnswerException("it was not asked"));

    private ImmutableArray<Member> Members(MemberSet players) => [.. players.Select(player => _remaining.Members[player])];
}
