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
            throw new UnknownAnswerException($"under {new Code(rule.Name)} one more vote for can defeat the decision, so that a refusal may help it");
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

    // Only what can be completed is a way around: a vacant post leads nowhere, however freely it may decide. Where it is not known whether a
    // post is held, it is not known whether there is a way, unless others make it up or cannot.

    /// <summary>Whether no way through this part of a procedure avoids such steps.</summary>
    /// <exception cref="UnknownAnswerException">It depends on a post of which it is not known whether anybody holds it, or on a rule of which that cannot be told.</exception>
    public static bool IsTrapped(Stage stage, Situation situation, Roles about) => stage switch
    {
        Step { Otherwise: null } step => UnanimousSeats(step, situation, about) > 0,
        Step { Otherwise: { } otherwise } step => !AreTrue(1, [() => IsFree(step, situation, about), () => IsWayAround(otherwise, situation, about)]),
        AtLeast some => !AreTrue(some.Needed, some.Parts.Select(part => (Func<bool>)(() => IsWayAround(part, situation, about)))),
        _ => AreTrue(1, stage.Parts.Select(part => (Func<bool>)(() => IsTrapped(part, situation, about)))),
    };

    private static bool IsFree(Step step, Situation situation, Roles about) =>
        UnanimousSeats(step, situation, about) == 0 && step.GameAt(situation, about).CanSurelyPass;

    private static bool IsWayAround(Stage stage, Situation situation, Roles about) =>
        !IsTrapped(stage, situation, about)
        && stage.PlayedAt(situation, about).CanSurelyPass;

    private static IEnumerable<Step> Traps(Stage stage, Situation situation, Roles about)
    {
        if (!IsKnownTrap(stage, situation, about))
            return [];
        if (stage is not Step step)
            return stage.Parts.SelectMany(part => Traps(part, situation, about));
        var own = UnanimousSeats(step, situation, about) == 0 ? Enumerable.Empty<Step>() : [step];
        return step.Otherwise is { } otherwise ? own.Concat(Traps(otherwise, situation, about)) : own;
    }

    // What is unknown of one part takes nothing away from what is known of the whole.
    private static bool IsKnownTrap(Stage stage, Situation situation, Roles about)
    {
        try
        {
            return IsTrapped(stage, situation, about);
        }
        catch (UnknownAnswerException)
        {
            return false;
        }
    }

    private static bool AreTrue(int needed, IEnumerable<Func<bool>> questions)
    {
        var found = 0;
        UnknownAnswerException? unknown = null;
        var undecided = 0;
        foreach (var question in questions)
        {
            try
            {
                found += question() ? 1 : 0;
            }
            catch (UnknownAnswerException exception)
            {
                unknown ??= exception;
                undecided++;
            }

            if (found >= needed)
                return true;
        }

        return unknown is not null && found + undecided >= needed ? throw unknown : false;
    }
}
