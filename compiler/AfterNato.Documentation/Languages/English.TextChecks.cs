namespace AfterNato.Documentation.Languages;

/// <content>What findings about what files say and rest on mean.</content>
internal sealed partial class English
{
    private static IEnumerable<CheckText> TextChecks =>
    [
        new(
            "ThousandsOrDecimals",
            "Number that may be misread",
            "A dot in a number is read as the mark of decimals, and may have been meant to set off thousands."),
        new(
            "UnusedImport",
            "Library that is not used",
            "The file names a library and takes nothing from it."),
        new(
            "StepsFallAway",
            "Steps that a change leaves out",
            "A change writes the course of a procedure anew and leaves out steps of the file that it extends."),
        new(
            "ChangesThePast",
            "Change in the past",
            "A scenario changes something before the day at which the architecture is looked at; what the file says of the time since then was written without it."),
        new(
            "UnusedSuppression",
            "Accepted finding that is not there",
            "The file accepts a finding that the check does not give.",
            "It has been put right since, or the line names something else than was meant."),
        new(
            "Vacuous",
            "Condition met for want of cases",
            "The condition is met only because there is nobody of whom it speaks, which shows nothing about the design."),
        new(
            "Unverified",
            "Statements that nobody has checked",
            "Statements were taken from memory of a source and not read in it again, or rest on a source that cannot be relied on."),
        new(
            "Uncited",
            "Figures without a source",
            "The file gives figures and does not say where they come from."),
        new(
            "WeakSource",
            "Findings that rest on weak sources",
            "Errors and warnings rest at least in part on estimates, or on what nobody has checked in its source.",
            "They may be wrong although every step to them is right."),
    ];
}
