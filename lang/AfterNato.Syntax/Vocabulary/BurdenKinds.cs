namespace AfterNato.Syntax.Vocabulary;

/// <summary>What is needed, who provides it, and who pays.</summary>
internal static class BurdenKinds
{
    public static readonly KindEntry Capability = new("capability", "Something that forces must be able to do.", SharedClauses.Block(
        new ClauseEntry("unit", ValueForm.Name, "What it is counted in.") { RefersTo = ["unit"], Required = true }));

    public static readonly KindEntry Requirement = new("requirement", "How much of a capability is needed.", SharedClauses.Block(
        new("of", ValueForm.Name, "The capability.") { RefersTo = ["capability"], Required = true },
        new("to", ValueForm.Name, "Who needs it.") { RefersTo = ["organisation", "mission", "command", "group", "member"] },
        new ClauseEntry("needs", ValueForm.Quantity, "How much is needed, and from when to when.") { Required = true }.Dated()));

    public static readonly KindEntry Pledge = new("pledge", "What a member promises of a capability.", SharedClauses.Block(
        new("of", ValueForm.Name, "The member that promises.") { RefersTo = ["member"], Required = true },
        new("to", ValueForm.Name, "The capability that it adds to.") { RefersTo = ["capability"], Required = true },
        new("quantity", ValueForm.Quantity, "How much.") { Required = true },
        new("available", ValueForm.Date, "The first day on which it can be used; from the beginning if nothing is said."),
        SharedClauses.Until with { Summary = "The last day on which it can be used." },
        new("caveat", ValueForm.Text, "A condition that the member sets: where or for what it may not be used.") { Repeats = true }));

    public static readonly KindEntry Key = new("key", "In what proportion a burden is divided.", SharedClauses.Block(
        new ClauseEntry("", ValueForm.Mixture, "A fact, a mixture of the shares that each has of several facts, or `equal` for the same to everybody.")
        {
            RefersTo = ["fact"],
            Words = ["equal"],
            Required = true,
        }));

    public static readonly KindEntry Burden = new("burden", "What has to be paid or provided together.", SharedClauses.Block(
        new("total", ValueForm.Quantity, "How much in all.")
        {
            Required = true,
            Qualifiers = [new("per", ValueForm.Words, "How often it falls due; once if nothing is said.") { Words = ["month", "year"] }],
        },
        new("among", ValueForm.Set, "Who shares it.") { Required = true, InWitness = true },
        new("key", ValueForm.Name, "In what proportion: a key, or a fact.") { RefersTo = ["key", "fact"], Required = true, InWitness = true },
        new("cap", ValueForm.Limit, "The most that anybody has to bear, of the total or as an amount; for the members that it names, in place of what is said for everybody.")
        {
            RefersTo = ["member"],
            Repeats = true,
            InWitness = true,
        },
        new("floor", ValueForm.Limit, "The least that anybody has to bear, said in the same ways.") { RefersTo = ["member"], Repeats = true, InWitness = true },
        new("rounding", ValueForm.Quantity, "The amount that every share must be a multiple of.")));

    public static readonly KindEntry Commitment = new("commitment", "What members have promised to reach.", SharedClauses.Block(
        new("among", ValueForm.Set, "Who has promised it.") { Required = true },
        new("of", ValueForm.Name, "The fact that shows whether they have.") { RefersTo = ["fact"], Required = true },
        new("at least", ValueForm.Figure, "What everybody has promised to have of it.") { Required = true },
        new("by", ValueForm.Date, "When it must be reached: on the last day that this may mean; always, if nothing is said.")));

    public static readonly KindEntry Comparison = new("comparison", "The same questions put to several architectures.", SharedClauses.Block(
        new("of", ValueForm.Texts, "The files of the architectures.") { Required = true },
        new("ask", ValueForm.WordList, "What is asked of each.")
        {
            Required = true,
            Words = ["members", "essential outside", "decisions", "aggressor", "dependence", "withdrawal", "coverage", "time", "cost"],
        },
        new("without", ValueForm.Name, "The member without which coverage is asked as well; the largest supplier of each architecture, if nothing is said.") { RefersTo = ["member"] }));
}
