using System.Collections.Immutable;

using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Scenarios;

/// <summary>What becomes of a procedure in a scenario: whether it can succeed, and how probably it does.</summary>
public sealed class Prospect
{
    private Prospect(Procedure procedure, Scenario scenario) => (Procedure, Scenario) = (procedure, scenario);

    /// <summary>The procedure.</summary>
    public Procedure Procedure { get; }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>Whether it can succeed.</summary>
    public ProspectKind Kind { get; private init; }

    /// <summary>Why it cannot succeed, or why that is unknown: half a sentence; null when it can.</summary>
    public Sentence? Reason { get; private init; }

    /// <summary>The least probability of success over everybody whom it could be about, from 0 to 1; null when the scenario gives no probabilities or it is unknown.</summary>
    public Rational? Least { get; private init; }

    /// <summary>The greatest one; that of every case when it is about nobody in particular.</summary>
    public Rational? Greatest { get; private init; }

    /// <summary>Why the probability is unknown: half a sentence; null when it is known or not asked for.</summary>
    public Sentence? ProbabilityUnknown { get; private init; }

    /// <summary>What becomes of a procedure on a day: of its own course, and of every procedure that must have been completed before.</summary>
    /// <param name="scenario">Who says what.</param>
    /// <param name="procedure">The procedure.</param>
    /// <param name="situation">The day, of the architecture as it is then.</param>
    /// <param name="withProbability">Whether its probability is asked for, which is much more work.</param>
    public static Prospect Of(Scenario scenario, Procedure procedure, Situation situation, bool withProbability = false)
    {
        var own = OfCourse(scenario, procedure, situation, withProbability);
        var worst = Required(own.Procedure).Select(required => OfCourse(scenario, required, situation, withProbability: false)).MaxBy(required => Weight(required.Kind));
        return worst is null || Weight(worst.Kind) <= Weight(own.Kind)
            ? own
            : new(own.Procedure, scenario)
            {
                Kind = worst.Kind,
                Reason = $"it requires {worst.Procedure:name}: {worst.Reason}",
                Least = own.Least,
                Greatest = own.Greatest,
                ProbabilityUnknown = own.ProbabilityUnknown,
            };
    }

    // Everything that must have been completed, however far before, each once.
    private static HashSet<Procedure> Required(Procedure procedure)
    {
        var required = new HashSet<Procedure>();
        var unseen = new Queue<Procedure>(procedure.Requires);
        while (unseen.TryDequeue(out var next))
        {
            if (!required.Add(next))
                continue;
            foreach (var earlier in next.Requires)
                unseen.Enqueue(earlier);
        }

        return required;
    }

    // What cannot be decided is not outweighed by what may be possible.
    private static int Weight(ProspectKind kind) => kind switch
    {
        ProspectKind.Open => 0,
        ProspectKind.Depends => 1,
        ProspectKind.Unknown => 2,
        _ => 3,
    };

    private static Prospect OfCourse(Scenario scenario, Procedure procedure, Situation situation, bool withProbability)
    {
        var current = (Procedure)situation.Architecture.Elements[procedure.Index];
        var refusing = MemberSet.Of(scenario.Positions.Where(position => !position.Consents && position.Procedure.Index == procedure.Index).Select(position => position.Member.Number));
        try
        {
            var games = RoleSettings.WithActors(current, situation).Select(about => current.GameAt(situation, about)).ToImmutableArray();
            var passing = games.Count(game => game.CanSurelyPassWithout(refusing));
            var kind = passing == games.Length ? ProspectKind.Open : passing > 0 ? ProspectKind.Depends : ProspectKind.Closed;
            var (least, greatest, unknown) = withProbability ? ProbabilityOf(scenario, procedure, situation, games) : default;
            return new(current, scenario)
            {
                Kind = kind,
                Reason = ReasonFor(kind, current, situation, games, refusing),
                Least = least,
                Greatest = greatest,
                ProbabilityUnknown = unknown,
            };
        }
        catch (UnknownAnswerException exception)
        {
            return new(current, scenario) { Kind = ProspectKind.Unknown, Reason = exception.Reason, ProbabilityUnknown = withProbability && HasProbabilities(scenario) ? exception.Reason : null };
        }
    }

    private static Sentence? ReasonFor(ProspectKind kind, Procedure procedure, Situation situation, ImmutableArray<SimpleGame> games, MemberSet refusing)
    {
        if (kind == ProspectKind.Open)
            return null;
        var heard = games.Aggregate(MemberSet.Empty, (members, game) => members | (game.Players & refusing));
        if (!games.Any(game => game.CanBeAdopted) || heard.IsEmpty)
            return $"as things then stand it cannot be completed, whoever consents";
        var titles = Listing.Series(situation.Members(heard).Select(member => (Sentence)$"{member}"));
        var who = Sentence.Of(heard.Count, $"{titles} refuses", $"{titles} refuse");
        return kind == ProspectKind.Depends
            ? (Sentence)$"{who}, which matters or not depending on who is {Sentence.Chain(procedure.Roles.Select(role => (Sentence)$"the {new RoleName(role)}"), $" and ")}"
            : who;
    }

    private static (Rational? Least, Rational? Greatest, Sentence? Unknown) ProbabilityOf(Scenario scenario, Procedure procedure, Situation situation, ImmutableArray<SimpleGame> games)
    {
        if (!HasProbabilities(scenario))
            return default;
        try
        {
            var probabilities = games.Select(game => game.ProbabilityOfAdoption(ConsentOf, games.Length)).ToList();
            return (probabilities.Min(), probabilities.Max(), null);
        }
        catch (UnknownAnswerException unknown)
        {
            return (null, null, unknown.Reason);
        }

        Rational ConsentOf(int number)
        {
            var member = situation.Architecture.Members[number];
            if (scenario.Positions.FirstOrDefault(position => position.Member.Number == number && position.Procedure.Index == procedure.Index) is { } position)
                return position.Consents ? Rational.One : Rational.Zero;
            return scenario.ConsentOf(member) ?? throw new UnknownAnswerException($"the scenario does not say how probably {member} consents");
        }
    }

    private static bool HasProbabilities(Scenario scenario) => scenario.Declaration.Clause("consents") is not null;
}
