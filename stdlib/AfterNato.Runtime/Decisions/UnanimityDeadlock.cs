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
    /// <exception cref="UnknownAnswerException">Under the rule a refusal more can help the decision, or there are too many coalitions to tell.</exception>
    public static MemberSet Unanimous(Step step, Situation situation, Roles about)
    {
        var electorate = step.ElectorateAt(situation, about);
        var seats = electorate.Seats;
        if (seats.Count < 2 || step.Rule is not { } rule)
            return MemberSet.Empty;
        if (!rule.IsMonotone && step.GameAt(situation, about).HarmfulConsent is not null)
            throw new UnknownAnswerException($"under `{rule.Name}` one more vote for can defeat the decision, so that a refusal may help it");
        if (!rule.AdoptsCoalition(electorate, seats))
            return MemberSet.Empty;
        return electorate.OneOfEach(rule).All(seat => !rule.AdoptsCoalition(electorate, seats - MemberSet.Of(seat))) ? seats : MemberSet.Empty;
    }

    /// <summary>How many seats there are, if each of them blocks the step alone and there are at least two; else none. They may belong to nobody.</summary>
    /// <exception cref="UnknownAnswerException">The rule is not known to be monotone, so that a refusal more might help the decision.</exception>
    public static int UnanimousSeats(Step step, Situation situation, Roles about)
    {
        if (step.Actor is not Actor.OfBody { Body: { DomesticOf: null, InterchangeableSeats: > 1 and { } count } } || step.Rule is not { TellsSeatsApart: false } rule)
            return Unanimous(step, situation, about).Count;
        var electorate = new Electorate(situation, MemberSet.First(count));
        return rule.AdoptsCoalition(electorate, electorate.Seats) && !rule.AdoptsCoalition(electorate, electorate.Seats - MemberSet.Of(0)) ? count : 0;
    }

    /// <summary>The probability that all agree when each consents, independently of the others, with this probability.</summary>
    /// <param name="seats">How many must agree.</param>
    /// <param name="consent">From 0 to 1.</param>
    public static Rational ProbabilityOfAgreement(int seats, Rational consent) => Rational.Pow(consent, seats);

    // Only what can be completed is a way around: a vacant post leads nowhere, however freely it may decide.

    /// <summary>Whether no way through this part of a procedure avoids such steps.</summary>
    public static bool IsTrapped(Stage stage, Situation situation, Roles about) => stage switch
    {
        Step { Otherwise: null } step => UnanimousSeats(step, situation, about) > 0,
        Step step => !(step.GameAt(situation, about).CanPass && UnanimousSeats(step, situation, about) == 0) && !IsWayAround(step.Otherwise, situation, about),
        AtLeast some => some.Parts.Count(part => IsWayAround(part, situation, about)) < some.Needed,
        _ => stage.Parts.Any(part => IsTrapped(part, situation, about)),
    };

    private static bool IsWayAround(Stage stage, Situation situation, Roles about) =>
        !IsTrapped(stage, situation, about)
        && stage.PlayedAt(situation, about).CanPass;

    private static IEnumerable<Step> Traps(Stage stage, Situation situation, Roles about)
    {
        if (!IsTrapped(stage, situation, about))
            return [];
        if (stage is not Step step)
            return stage.Parts.SelectMany(part => Traps(part, situation, about));
        var own = UnanimousSeats(step, situation, about) == 0 ? Enumerable.Empty<Step>() : [step];
        return step.Otherwise is { } otherwise ? own.Concat(Traps(otherwise, situation, about)) : own;
    }
}
