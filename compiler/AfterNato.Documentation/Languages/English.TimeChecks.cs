namespace AfterNato.Documentation.Languages;

/// <content>What findings about scenarios, terms of office and reforms mean.</content>
internal sealed partial class English
{
    private static IEnumerable<CheckText> TimeChecks =>
    [
        new(
            "ImpossibleChange",
            "Change that cannot happen",
            "A change of a scenario cannot happen on its day, as when somebody leaves who is no member.",
            "Such a scenario is not played."),
        new(
            "UnheardPosition",
            "Position without effect",
            "A scenario gives a member a position on a procedure in which it has no say."),
        new(
            "GapInOffice",
            "End of a term without a successor",
            "The holder of a post leaves on a known day, and the file names nobody for the day after.",
            "Where only the usual length of a term is known, nothing falls vacant by it."),
        new(
            "TimelineStep",
            "What is lost in a scenario",
            "What a scenario takes away, day by day: posts, staff, headquarters, capabilities, mandates.",
            "What would be lost on the same day without it is left out."),
        new(
            "ScenarioChangedNothing",
            "Scenario without effect",
            "Nothing that happens in the scenario makes a difference to the architecture."),
        new(
            "MissionOutlivesMandate",
            "Mission beyond its mandate",
            "The mission goes on after the last day of its mandate."),
        new(
            "UnsafeTransition",
            "Reform that is unsafe on its way",
            "Between the steps of the reform, something fails that holds before it and after it, or a step cannot be taken as the file says."),
        new(
            "NeedsConsentOfSubject",
            "Reform that those concerned can stop",
            "A step of the reform is decided by a procedure in which those at whom it is aimed can stop it.",
            "Where the procedure asks for their consent on purpose, that is what is meant."),
    ];
}
