namespace AfterNato.Documentation.Languages;

/// <content>What findings about burdens and capabilities mean.</content>
internal sealed partial class English
{
    private static IEnumerable<CheckText> BurdenChecks =>
    [
        new(
            "InfeasibleBurden",
            "Burden that cannot be divided",
            "As the file has it, the burden cannot be divided: its caps and floors contradict each other, or nobody shares it."),
        new(
            "KeyMissing",
            "Figures missing to divide by",
            "The burden is divided by a figure that somebody who shares it lacks, or that is zero for everybody, so that nobody’s share can be told."),
        new(
            "SharesDoNotSum",
            "Shares that do not add up",
            "The listed shares by which the burden is divided do not come to 100 % together, as if a figure were missing or wrong.",
            "The burden is divided all the same, in proportion to them."),
        new(
            "PledgeUnmet",
            "Commitment not reached",
            "Some of those who made the commitment have less than what they promised to reach.",
            "Where it is not due yet, the finding says so."),
        new(
            "BurdenConcentration",
            "Burden that rests on two",
            "Five or more share the burden, and the two that bear most bear more than half of it together."),
        new(
            "CapabilityGap",
            "Capability gap",
            "Less is pledged of the capability than is needed, on the day looked at or later.",
            "Where the need is covered only if the conditions set by members do not matter, the finding says so."),
        new(
            "SingleSupplier",
            "Need that hangs on one member",
            "The need is covered, but no longer if one of the members named gave nothing more."),
        new(
            "IdleLimit",
            "Limit without effect",
            "A cap or a floor names a member that does not share the burden, so that it limits nothing.",
            "Often another member was meant, or the limit was forgotten."),
    ];
}
