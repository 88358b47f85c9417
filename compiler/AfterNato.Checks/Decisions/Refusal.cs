using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Decisions;

/// <summary>What the refusal of one member does to a course when everybody else consents.</summary>
internal static class Refusal
{
    /// <summary>
    /// The steps at which it stops the procedure, or a part of it that is needed; none where there is a way around. A step whose refusal only leads
    /// on to its fallback stops nothing.
    /// </summary>
    public static IEnumerable<Step> StepsStopped(Stage course, int member, Situation situation, Roles about) =>
        StepsStopped(course, MemberSet.Of(member), situation, about);

    /// <summary>The same of several who refuse together.</summary>
    public static IEnumerable<Step> StepsStopped(Stage course, MemberSet members, Situation situation, Roles about) => StoppedAt(course, members, situation, about);

    private static IEnumerable<Step> StoppedAt(Stage stage, MemberSet member, Situation situation, Roles about)
    {
        switch (stage)
        {
            case Step step when step.GameAt(situation, about) is var game && game.CanPassWithout(member):
                return [];
            case Step { Otherwise: { } otherwise }:
                // Who refuses here only leads on to the fallback.
                return StoppedAt(otherwise, member, situation, about);
            case Step step:
                return step.GameAt(situation, about).CanPass ? [step] : [];
            case AtLeast some:
                return some.Parts.Count(part => CanPassWithout(part, member, situation, about)) < some.Needed ? Inside(some) : [];
            default:
                return Inside(stage);
        }

        IEnumerable<Step> Inside(Stage whole) => whole.Parts.SelectMany(part => StoppedAt(part, member, situation, about));
    }

    private static bool CanPassWithout(Stage stage, MemberSet member, Situation situation, Roles about) => stage switch
    {
        Step step => step.GameAt(situation, about).CanPassWithout(member) || (step.Otherwise is { } otherwise && CanPassWithout(otherwise, member, situation, about)),
        AtLeast some => some.Parts.Count(part => CanPassWithout(part, member, situation, about)) >= some.Needed,
        _ => stage.Parts.All(part => CanPassWithout(part, member, situation, about)),
    };
}
