using System.Collections.Immutable;

namespace AfterNato.Syntax.Vocabulary;

/// <summary>Who decides, by which rule, in which steps.</summary>
internal static class DecisionKinds
{
    public static readonly KindEntry Body = new("body", "An organ that decides.", SharedClauses.Block(
        new("of", ValueForm.Name, "The organisation whose organ it is, or the member whose domestic organ it is.") { RefersTo = ["organisation", "member"] },
        new("seats", ValueForm.Set, "Who sits in it: `one per member`, a number of seats, or the members that have one.")
        {
            Words = ["one per member"],
            Qualifiers =
            [
                new("except", ValueForm.Set, "Members of the organisation that have no seat."),
                new("weighted by", ValueForm.Name, "The fact that says how many votes the seat of a member has; one, if nothing is said.") { RefersTo = ["fact"] },
            ],
        },
        new("chair", ValueForm.Name, "The post that presides. A vacant chair does not keep the body from meeting.") { RefersTo = ["post"] },
        new("convened by", ValueForm.Name, "The post without which the body cannot meet: while it is vacant and no deputy is in office, there are no meetings.") { RefersTo = ["post"] },
        new("part of", ValueForm.Name, "The body that it belongs to.") { RefersTo = ["body"] }))
    { HasFacts = true };

    public static readonly KindEntry Rule = new("rule", "When a vote is adopted.", SharedClauses.Block(
        new ClauseEntry("", ValueForm.Condition, "What must be true of the ballots: of the sets `seats`, `for`, `against`, `abstaining`, `absent`, `present` and `voting`.") { Required = true },
        new("binds only those for", ValueForm.Flag, "Whoever votes against stays free: those who are for take part or put a question, and several such groups can act beside each other.")))
    { HasParameters = true };

    public static readonly KindEntry Step = new("step", "One act of a procedure.", SharedClauses.Block(
        new("by", ValueForm.Name, "Who takes the step: a body, a member, a post, or a role of the procedure.")
        {
            RefersTo = ["body", "member", "post", "role"],
            Required = true,
            Qualifiers = [new("except", ValueForm.Set, "Members and roles that hold no seat for this decision.")],
        },
        new("using", ValueForm.Rule, "The rule by which the body votes.") { RefersTo = ["rule"] },
        new("within", ValueForm.Duration, "How long it may take.")))
    { NestedWords = ["otherwise"] };

    public static readonly KindEntry Otherwise = new("otherwise", "What happens when the step is rejected or runs out of time.", SharedClauses.Block())
    {
        HasName = false,
        NestedWords = Stages,
    };

    public static readonly KindEntry Either = new("either", "One way; one or more `or` blocks with other ways follow.", SharedClauses.Block())
    {
        HasName = false,
        NestedWords = Stages,
    };

    public static readonly KindEntry Or = new("or", "Another way, after `either`.", SharedClauses.Block())
    {
        HasName = false,
        GoesOnFrom = ["either", "or"],
        NestedWords = Stages,
    };

    public static readonly KindEntry AtLeast = new("at least", "So many of the steps are enough: `at least 2 of { … }`.", SharedClauses.Block())
    {
        HasName = false,
        HasCount = true,
        NestedWords = Stages,
    };

    public static readonly KindEntry Procedure = new("procedure", "How a decision is taken, step by step.", SharedClauses.Block(
        new("follows", ValueForm.Pattern, "The procedure whose course it takes, with what stands in the places that the other leaves open. Whatever it says itself counts before what the other says."),
        new("about", ValueForm.NewNames, "The roles of those whom the decision concerns: `victim, aggressor`."),
        new("options", ValueForm.NewNames, "What it chooses between, where that is more than yes or no: `north, south, east`."),
        new("fills", ValueForm.Names, "The posts that it fills.") { RefersTo = ["post"] },
        new("vacates", ValueForm.Names, "The posts that it empties.") { RefersTo = ["post"] },
        new("opens", ValueForm.Names, "The missions that it opens.") { RefersTo = ["mission"] },
        new("closes", ValueForm.Names, "The missions that it ends.") { RefersTo = ["mission"] },
        new("admits to", ValueForm.Names, "The organisations that it brings a member into.") { RefersTo = ["organisation"] },
        new("removes from", ValueForm.Names, "The organisations that it takes a member out of.") { RefersTo = ["organisation"] },
        new("requires", ValueForm.Names, "The procedures that must have been completed before.") { RefersTo = ["procedure"] },
        new("serves", ValueForm.WordList, "What is decided by it, in words that are the same in every architecture, so that architectures can be compared.")
        {
            Words =
            [
                "collective defence", "opening a mission", "ending a mission", "appointing the commander", "admitting a member", "removing a member",
                "leaving", "spending", "treaty change",
            ],
        },
        new("tolerates", ValueForm.Number, "How many members may dissent and the procedure must still work.") { Trailing = "dissent" },
        new("may wait", ValueForm.Flag, "It has no time limit, on purpose.")))
    { NestedWords = Stages, HasParameters = true };

    public static readonly KindEntry Invariant = new("invariant", "What must hold in the architecture.", SharedClauses.Block(
        new ClauseEntry("", ValueForm.Condition, "What must be true.") { Required = true }));

    private static ImmutableArray<string> Stages => ["step", "either", "or", "at least"];
}
