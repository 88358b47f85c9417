using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Decisions;

/// <summary>
/// A procedure that every one of several members can stop alone, on every way through it: each way contains a step whose body has at
/// least two seats and in which each seat blocks alone, and no `otherwise` leads around it. What can never be completed is no way.
/// </summary>
public static class UnanimityDeadlock
{
    /// <summary>The steps that no way through the procedure avoids together; none when there is a way around.</summary>
    public static ImmutableArray<Step> Find(Procedure procedure, Situation situation, Roles about) =>
        IsTrapped(procedure.Course, situation, about) ? [.. Traps(procedure.Course, situation, about)] : [];

    /// <summary>The members each of whom blocks the step alone, if these are all that have a seat and at least two; else nobody.</summary>
    /// <exception cref="UnknownAnswerException">The rule is not known to be monotone, so that a refusal more might help the decision.</exception>
    public static MemberSet Unanimous(Step step, Situation situation, Roles about)
    {
        var seats = step.SeatsAt(situation, about);
        if (seats.Count < 2 || step.Rule is not { } rule)
            return MemberSet.Empty;
        if (!rule.IsMonotone)
            throw new UnknownAnswerException($"`{rule.Name}` is not known to be monotone: a vote for might defeat the decision");
        if (!rule.AdoptsCoalition(situation, seats, seats))
            return MemberSet.Empty;
        return seats.All(seat => !rule.AdoptsCoalition(situation, seats, seats - MemberSet.Of(seat))) ? seats : MemberSet.Empty;
    }

    /// <summary>The probability that all agree when each consents, independently of the others, with this probability.</summary>
    /// <param name="seats">How many must agree.</param>
    /// <param name="consent">From 0 to 1.</param>
    public static Rational ProbabilityOfAgreement(int seats, Rational consent) => Rational.Pow(consent, seats);

    // Only what can be completed is a way around: a vacant post leads nowhere, however freely it may decide.
    private static bool IsTrapped(Stage stage, Situation situation, Roles about) => stage switch
    {
        Step { Otherwise: null } step => !Unanimous(step, situation, about).IsEmpty,
        Step step => !(step.GameAt(situation, about).CanPass && Unanimous(step, situation, about).IsEmpty) && !IsWayAround(step.Otherwise, situation, about),
        AtLeast some => some.Parts.Count(part => IsWayAround(part, situation, about)) < some.Needed,
        _ => stage.Parts.Any(part => IsTrapped(part, situation, about)),
    };

    private static bool IsWayAround(Stage stage, Situation situation, Roles about) =>
        !IsTrapped(stage, situation, about)
        && new SimpleGame(situation, GameNode.Of(stage, situation, about, post => post.IsVacantAt(situation.Date))).CanPass;

    private static IEnumerable<Step> Traps(Stage stage, Situation situation, Roles about)
    {
        if (!IsTrapped(stage, situation, about))
            return [];
        if (stage is not Step step)
            return stage.Parts.SelectMany(part => Traps(part, situation, about));
        var own = Unanimous(step, situation, about).IsEmpty ? Enumerable.Empty<Step>() : [step];
        return step.Otherwise is { } otherwise ? own.Concat(Traps(otherwise, situation, about)) : own;
    }
}
