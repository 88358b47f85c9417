namespace AfterNato.Syntax.Vocabulary;

/// <summary>Who commands whom, from where, with whom, and what for.</summary>
internal static class CommandKinds
{
    public static readonly KindEntry Post = new("post", "An office that somebody holds.", SharedClauses.Block(
        new("of", ValueForm.Name, "The member whose office it is, or the organisation, body or command it belongs to.") { RefersTo = ["member", "organisation", "body", "command"] },
        new ClauseEntry("held by", ValueForm.Name, "The member whose national holds it.") { RefersTo = ["member"] }.Dated(),
        new("vacant since", ValueForm.Date, "The day from which nobody holds it."),
        new("tour", ValueForm.Duration, "How long one holder usually stays."),
        new("deputy of", ValueForm.Name, "The post whose holder it replaces.") { RefersTo = ["post"] },
        new("also", ValueForm.Text, "A second hat that its holder wears.")
        {
            Repeats = true,
            Qualifiers = [new("under", ValueForm.Name, "To whom its holder answers in that office.") { RefersTo = ["member", "organisation", "command"] }],
        },
        new("rank", ValueForm.Text, "The rank of its holder."),
        new("independent", ValueForm.Flag, "Its holder acts for no member.")));

    public static readonly KindEntry Command = new("command", "A headquarters with its place in the chain of command.", SharedClauses.Block(
        new("of", ValueForm.Name, "The organisation it belongs to.") { RefersTo = ["organisation"] },
        new ClauseEntry("under", ValueForm.Name, "The command above it, and from when to when.")
        {
            RefersTo = ["command"],
            Qualifiers = [new("as", ValueForm.Words, "The kind of authority the command above has; the whole chain of command, if nothing is said.") { Words = ["opcom", "opcon", "tacon", "adcon"] }],
        }.Dated(),
        new("commanded by", ValueForm.Name, "The post whose holder commands it; the first post declared in it that is no deputy, if nothing is said.") { RefersTo = ["post"] },
        new("hosted by", ValueForm.Name, "The member on whose territory it lies.")
        {
            RefersTo = ["member"],
            Qualifiers = [new("at", ValueForm.Text, "The place.")],
        },
        new("framework nation", ValueForm.Names, "Who provides its core.") { RefersTo = ["member"] },
        new("by memorandum", ValueForm.Flag, "It was set up by a memorandum of some members and stands outside the command structure."),
        new("staff", ValueForm.Shares, "The posts that members man.") { RefersTo = ["member"] },
        new("minimum", ValueForm.Quantity, "The staff without which it cannot work.")))
    { NestedWords = ["post"], HasFacts = true };

    public static readonly KindEntry Mission = new("mission", "An operation or activity.", SharedClauses.Block(
        new("of", ValueForm.Name, "The organisation that runs it.") { RefersTo = ["organisation"] },
        new("under", ValueForm.Name, "The command that leads it.") { RefersTo = ["command"] },
        new("mandate", ValueForm.Name, "The procedure that decided it.")
        {
            RefersTo = ["procedure"],
            Qualifiers = [new("expires", ValueForm.Date, "The last day on which the mandate holds; it does not end by itself, if nothing is said.") { StandsApart = true }],
        },
        new("troops", ValueForm.Quantity, "Its strength."),
        new("contributions", ValueForm.Shares, "What members contribute.") { RefersTo = ["member"] },
        SharedClauses.Since,
        SharedClauses.Until,
        new("area", ValueForm.Text, "Where it acts.")))
    { HasFacts = true };
}
