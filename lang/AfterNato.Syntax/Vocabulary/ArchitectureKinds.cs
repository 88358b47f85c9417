using System.Collections.Immutable;

namespace AfterNato.Syntax.Vocabulary;

/// <summary>The two kinds of file.</summary>
internal static class ArchitectureKinds
{
    private static ImmutableArray<string> TopLevel =>
    [
        "source", "unit", "rate", "fact", "member", "group", "organisation", "function", "theatre", "body", "rule", "procedure", "invariant", "command", "post", "mission",
        "capability", "requirement", "pledge", "key", "burden", "commitment", "comparison", "scenario",
    ];

    private static readonly ClauseEntry Use = new("use", ValueForm.Library, "A library whose names may be used here.")
    {
        Repeats = true,
        Qualifiers = [new("as", ValueForm.NewNames, "The name by which it is called here.")],
    };

    private static readonly ClauseEntry Because = new("because", ValueForm.Witness, "What the finding's witness must name: declarations, and clauses of what it is about, `cap` or `cap of HU`.");

    private static readonly ClauseEntry Reason = new("because", ValueForm.Names, "After `fails`: what must have a share in the failing: members, procedures, their steps, bodies and posts.");

    // `expect us_leaves breaks …`: what stands before the word is then the name of a scenario.
    private static readonly ImmutableArray<ClauseEntry> InScenario =
    [
        new("breaks", ValueForm.Condition, "After the name of a scenario: a condition or an invariant that holds without it and fails in it.")
        {
            Qualifiers = [new("because", ValueForm.Names, "What breaks it: without the changes that name these it would hold.")],
        },
        new("keeps", ValueForm.Condition, "After the name of a scenario: a condition or an invariant that holds without it and still holds in it."),
    ];

    public static readonly KindEntry Architecture = new("architecture", "An alliance, written down to be checked.",
    [
        Use,
        new("extends", ValueForm.Library, "The file of the architecture that this one reforms, as a path in quotes. Everything declared there belongs to this one too, unless it is changed or removed."),
        new("remove", ValueForm.Names, "Declarations of the architecture that this one extends, which this one does without.") { RefersTo = TopLevel, Repeats = true },
        new("as of", ValueForm.Date, "The date at which it is looked at.") { Required = true },
        new("expect finding", ValueForm.Check, "A finding that checking this file must give.")
        {
            Repeats = true,
            Qualifiers = [new("in", ValueForm.Name, "What the finding is about."), Because],
        },
        new("expect no finding", ValueForm.Check, "A finding that checking this file must not give.")
        {
            Repeats = true,
            Qualifiers = [new("in", ValueForm.Name, "What the finding would be about."), new("because", ValueForm.Witness, "What its witness would name. Such a finding may be given all the same if its witness names something else.")],
        },
        new("expect", ValueForm.Condition, "What must be true of the architecture.")
        {
            Repeats = true,
            Qualifiers = [new("holds", ValueForm.Flag, "It must hold, as it must if nothing is said."), new("fails", ValueForm.Flag, "It must not hold."), Reason, .. InScenario],
        },
        .. SharedClauses.EveryBlock,
    ])
    { NestedWords = [.. TopLevel, "transition", .. TopLevel.Select(ReformKinds.WordOf)], IsHeader = true };

    public static readonly KindEntry Library = new("library", "Declarations for other files to use.", [Use, .. SharedClauses.EveryBlock])
    {
        NestedWords = TopLevel,
        IsHeader = true,
    };
}
