namespace AfterNato.Syntax.Vocabulary;

/// <summary>In which steps a reform comes about.</summary>
internal static class TransitionKinds
{
    public static readonly KindEntry Transition = new("transition", "How a reform comes about: dated steps, each of which applies some of what the file changes. All steps together are the reform.", SharedClauses.Block(
        new ClauseEntry("at", ValueForm.Date, "A step: from that day on what it applies is in force, beside what the steps before it have applied.")
        {
            Repeats = true,
            Required = true,
            Qualifiers =
            [
                new("apply", ValueForm.Names, "What of the file the step applies, by name: what a `change` block changes, what `remove` removes, what is declared anew. A new declaration that no step names comes along with whatever needs it.")
                {
                    Required = true,
                    StandsApart = true,
                },
                new("decided by", ValueForm.Name, "The procedure by which the step is decided, as it is before the step.") { RefersTo = ["procedure"], StandsApart = true },
                new("about", ValueForm.Names, "The members at whom the step is aimed, and in which role the procedure is then about each of them; the role may be left out where the procedure has one or none.")
                {
                    RefersTo = ["member"],
                    StandsApart = true,
                    Qualifiers = [new("as", ValueForm.NewNames, "The role of the procedure that they are in.")],
                },
            ],
        }));
}
