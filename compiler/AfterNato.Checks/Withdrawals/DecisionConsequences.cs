using AfterNato.Checks.Decisions;
using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Withdrawals;

/// <summary>Procedures that can no longer succeed, and bodies that can no longer satisfy a rule.</summary>
internal static class DecisionConsequences
{
    public static IEnumerable<Consequence> Of(Comparing comparing)
    {
        var lost = new Dictionary<(Body Body, string Rule), (Step Step, List<Procedure> Procedures)>();
        foreach (var procedure in comparing.Architecture.Procedures)
        {
            if (FateOf(procedure, comparing) is { } consequence)
                yield return consequence;
            foreach (var (step, left) in StepsOf(procedure, comparing).Where(step => IsLost(procedure, step.Before, step.After, comparing)))
            {
                if (step is { Actor: Actor.OfBody { Body: var body }, Rule.Name: var rule })
                {
                    lost.TryAdd((body, rule), (left, []));
                    lost[(body, rule)].Procedures.Add(procedure);
                }
            }
        }

        foreach (var ((body, rule), (step, procedures)) in lost)
        {
            yield return new(ConsequenceKind.ThresholdLost, Layer.Decisions, Gravity.Breaks, body, Message(body, step, [.. procedures.Distinct()], comparing))
            {
                Detail = rule,
                Because = [.. procedures.Distinct()],
            };
        }
    }

    private static Consequence? FateOf(Procedure procedure, Comparing comparing)
    {
        try
        {
            if (!comparing.Before.CanSucceed(procedure))
                return null;
        }
        catch (UnknownAnswerException)
        {
            // What was unknown before says nothing about the withdrawal.
            return null;
        }

        try
        {
            if (comparing.After.CanSucceed(procedure))
                return null;
            var blocked = comparing.After.Obstructed(procedure) is null ? BlockedSteps(procedure, comparing).ToList() : [];
            return new(ConsequenceKind.ProcedureFails, Layer.Decisions, Gravity.Breaks, procedure, Message(procedure, blocked, comparing))
            {
                Because = [.. blocked.Select(step => step.Element)],
            };
        }
        catch (UnknownAnswerException unknown)
        {
            return Comparing.Undecided(ConsequenceKind.ProcedureFails, Layer.Decisions, procedure, $"{procedure:name} can still succeed", unknown);
        }
    }

    private static IEnumerable<Step> BlockedSteps(Procedure procedure, Comparing comparing)
    {
        var about = comparing.After.Example(procedure);
        return StepsOf(procedure, comparing)
            .Where(step => step.Before.GameAt(comparing.Before.Situation, about).CanPass && !step.After.GameAt(comparing.After.Situation, about).CanPass)
            .Select(step => step.After);
    }

    // The same steps of two architectures: each knows who has a seat in its own.
    private static IEnumerable<(Step Before, Step After)> StepsOf(Procedure procedure, Comparing comparing) => procedure.Steps.Zip(comparing.After.Of(procedure).Steps);

    private static Sentence Message(Procedure procedure, List<Step> blocked, Comparing comparing)
    {
        if (comparing.After.Obstructed(procedure) is { } required)
            return $"{procedure:name} can no longer succeed: it requires {required:name}, which cannot.";
        if (blocked.Count == 0)
            return $"{procedure:name} can no longer succeed.";
        const int Told = 3;
        var reasons = Series.WithSemicolons(blocked.Take(Told).Select(step => (Sentence)$"at step {step.Element:name} {Why(procedure, step, comparing)}"));
        return blocked.Count > Told
            ? (Sentence)$"{procedure:name} can no longer succeed: {reasons}; and {blocked.Count - Told} more steps."
            : $"{procedure:name} can no longer succeed: {reasons}.";
    }

    private static Sentence Message(Body body, Step step, List<Procedure> procedures, Comparing comparing)
    {
        var (rule, needing) = (RuleName.Of(step), Prose.Named(procedures));
        return SeatsLeft(step, procedures[0], comparing) switch
        {
            0 => Sentence.Of(procedures.Count, $"Nobody has a seat in {body} any more, which {needing} needs.", $"Nobody has a seat in {body} any more, which {needing} need."),
            1 => Sentence.Of(
                procedures.Count,
                $"The only seat left in {body} does not satisfy {rule}, which {needing} needs.",
                $"The only seat left in {body} does not satisfy {rule}, which {needing} need."),
            var seats => Sentence.Of(
                procedures.Count,
                $"All {seats} seats left in {body} together do not satisfy {rule}, which {needing} needs.",
                $"All {seats} seats left in {body} together do not satisfy {rule}, which {needing} need."),
        };
    }

    private static int SeatsLeft(Step step, Procedure procedure, Comparing comparing) => step.SeatsAt(comparing.After.Situation, comparing.After.Example(procedure)).Count;

    private static Sentence Why(Procedure procedure, Step step, Comparing comparing)
    {
        switch (step.Actor)
        {
            case Actor.OfMember { Member: var member }:
                return $"{member} must act, which has left";
            case Actor.OfPost { Post: { DomesticOf: { } member } post }:
                return $"{post} must act, an office of {member}, which has left";
            case Actor.OfPost { Post: var post }:
                return $"{post} must act, and nobody is left in office";
            case Actor.OfBody { Body: { DomesticOf: { } member } body }:
                return $"{body} must act, an organ of {member}, which has left";
            case Actor.OfBody { Body: var body }:
                return body.CanMeetAt(comparing.Date, post => post.IsVacantAt(comparing.Date))
                    ? Unsatisfied(body, step, procedure, comparing)
                    : $"nobody can call {body} together any more";
            default:
                return $"{step.Actor.Name} must act, and cannot";
        }
    }

    private static Sentence Unsatisfied(Body body, Step step, Procedure procedure, Comparing comparing) => SeatsLeft(step, procedure, comparing) switch
    {
        0 => (Sentence)$"nobody has a seat in {body} any more",
        1 => $"the only seat left in {body} does not satisfy {RuleName.Of(step)}",
        var seats => $"all {seats} seats left in {body} together do not satisfy {RuleName.Of(step)}",
    };

    // A body whose rule nobody satisfied before loses nothing.
    private static bool IsLost(Procedure procedure, Step before, Step after, Comparing comparing)
    {
        if (before is not { Actor: Actor.OfBody { Body: { DomesticOf: null, InterchangeableSeats: null } }, Rule: { } rule })
            return false;
        try
        {
            var about = comparing.After.Example(procedure);
            return !QuorumLostCheck.CanCarry(after, rule, comparing.After.Situation, about) && QuorumLostCheck.CanCarry(before, rule, comparing.Before.Situation, about);
        }
        catch (UnknownAnswerException)
        {
            // The procedure that needs it is told as undecided.
            return false;
        }
    }
}
