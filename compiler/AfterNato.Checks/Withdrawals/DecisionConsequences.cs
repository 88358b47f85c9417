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
            yield return new(ConsequenceKind.ThresholdLost, Layer.Decisions, Gravity.Breaks, body, $"{Unsatisfied(body, step, procedures[0], comparing)}, which {Prose.Quoted(procedures.Select(procedure => procedure.Name).Distinct())} {(procedures.Distinct().Count() == 1 ? "needs" : "need")}.")
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
            return new(ConsequenceKind.ProcedureFails, Layer.Decisions, Gravity.Breaks, procedure, $"`{procedure.Name}` can no longer succeed{Reason(procedure, blocked, comparing)}.")
            {
                Because = [.. blocked.Select(step => step.Element)],
            };
        }
        catch (UnknownAnswerException unknown)
        {
            return Comparing.Undecided(ConsequenceKind.ProcedureFails, Layer.Decisions, procedure, $"`{procedure.Name}` can still succeed", unknown);
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

    private static string Reason(Procedure procedure, List<Step> blocked, Comparing comparing)
    {
        if (comparing.After.Obstructed(procedure) is { } required)
            return $": it requires `{required.Name}`, which cannot";
        const int Told = 3;
        var reasons = blocked.Take(Told).Select(step => $"at step `{step.Name}` {Why(procedure, step, comparing)}").ToList();
        var more = blocked.Count > Told ? FormattableString.Invariant($"; and {blocked.Count - Told} more steps") : "";
        return reasons.Count == 0 ? "" : $": {string.Join("; ", reasons)}{more}";
    }

    private static string Why(Procedure procedure, Step step, Comparing comparing)
    {
        switch (step.Actor)
        {
            case Actor.OfMember { Member: var member }:
                return $"{member.Title} must act, which has left";
            case Actor.OfPost { Post: { DomesticOf: { } member } post }:
                return $"{post.Title} must act, an office of {member.Title}, which has left";
            case Actor.OfPost { Post: var post }:
                return $"{post.Title} must act, and nobody is left in office";
            case Actor.OfBody { Body: { DomesticOf: { } member } body }:
                return $"{body.Title} must act, an organ of {member.Title}, which has left";
            case Actor.OfBody { Body: var body }:
                return body.CanMeetAt(comparing.Date, post => post.IsVacantAt(comparing.Date))
                    ? Uncapitalised(Unsatisfied(body, step, procedure, comparing))
                    : $"nobody can call {body.Title} together any more";
            default:
                return $"{step.Actor.Name} must act, and cannot";
        }
    }

    private static string Unsatisfied(Body body, Step step, Procedure procedure, Comparing comparing)
    {
        var seats = step.SeatsAt(comparing.After.Situation, comparing.After.Example(procedure)).Count;
        return seats switch
        {
            0 => $"Nobody has a seat in {body.Title} any more",
            1 => $"The only seat left in {body.Title} does not satisfy `{step.Rule}`",
            _ => FormattableString.Invariant($"All {seats} seats left in {body.Title} together do not satisfy `{step.Rule}`"),
        };
    }

    private static string Uncapitalised(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

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
