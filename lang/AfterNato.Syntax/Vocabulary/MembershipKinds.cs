namespace AfterNato.Syntax.Vocabulary;

/// <summary>Who there is, and who belongs to what.</summary>
internal static class MembershipKinds
{
    public static readonly KindEntry Member = new("member", "A state or another party, with its facts.", SharedClauses.Block(
        new("nuclear", ValueForm.Flag, "It has nuclear weapons."),
        new("region", ValueForm.Text, "The part of the world in which it lies.")))
    { HasFacts = true };

    public static readonly KindEntry Group = new("group", "A named set of members.", SharedClauses.Block(
        new ClauseEntry("", ValueForm.Set, "The members.") { Required = true }));

    public static readonly KindEntry Organisation = new("organisation", "A membership that changes over time.", SharedClauses.Block(
        new ClauseEntry("members", ValueForm.Set, "Who belongs to it, and from when to when.").Dated(),
        new ClauseEntry("partners", ValueForm.Set, "Who works with it without belonging to it.").Dated(),
        new ClauseEntry("observers", ValueForm.Set, "Who listens.").Dated(),
        new ClauseEntry("framework nation", ValueForm.Set, "Who provides the frame that the others plug into.").Dated(),
        new ClauseEntry("extends to", ValueForm.Set, "Whom its guarantee covers besides its members.").Dated(),
        new ClauseEntry("provides", ValueForm.Names, "The functions that its members fulfil together.") { RefersTo = ["function"] }.Dated(),
        new ClauseEntry("acts in", ValueForm.Names, "The theatres in which it is the one to act.") { RefersTo = ["theatre"] }.Dated(),
        new("key posts", ValueForm.Names, "The posts on which most depends: each should have a deputy from another member.")
        {
            RefersTo = ["post"],
            Qualifiers = [new("at most", ValueForm.Percentage, "The largest part of them that nationals of one member may hold.")],
        }))
    { HasFacts = true };
}
