namespace AfterNato.Documentation.Languages;

/// <content>What findings about commands and posts mean.</content>
internal sealed partial class English
{
    private static IEnumerable<CheckText> CommandChecks =>
    [
        new(
            "DividedCommand",
            "Divided command",
            "Two commands have the same kind of authority over this one, and nobody has said whose orders count when they differ."),
        new(
            "CommandCycle",
            "Chain of command in a circle",
            "Going up from command to command leads back to where it began.",
            "With the same kind of authority all the way round, nobody is at the top, and an order can go round for ever."),
        new(
            "Headless",
            "Command without a commander",
            "Nobody commands: the post that does so is vacant, and so is that of every deputy, if there are any.",
            "Where the file does not say who holds a post, the answer is unknown."),
        new(
            "NoSuccession",
            "Post without a deputy from elsewhere",
            "If the holder of this post falls away, nobody acts in the holder’s place, or only deputies from the same member.",
            "That the file knows no deputy may only mean that nobody has written it down."),
        new(
            "Concentration",
            "Key posts in the hands of one member",
            "Nationals of one member hold a larger part of the key posts than the file allows any one member."),
        new(
            "DoubleHat",
            "Double hat",
            "Whoever holds the post has a second office too, and answers in it to somebody outside the chain of command above the post.",
            "That is common and often meant; in a crisis in which the two differ, it decides whose orders are carried out."),
        new(
            "HostOutside",
            "Headquarters outside the organisation",
            "The headquarters lies on the territory of a state that is no member of the organisation, will not be one from some day on, or leaves it in a scenario.",
            "An agreement with the host can outlast its membership."),
        new(
            "BelowMinimum",
            "Too little staff",
            "The command has less staff than it says it needs: today, from a later day on, or in a scenario."),
        new(
            "SingleFailure",
            "What breaks when one member leaves",
            "Each member is taken out of the architecture in turn, with all that is its own; the finding tells what then no longer works.",
            "What did not work before is not told again."),
        new(
            "HeldFromOutside",
            "Posts held from outside",
            "Posts of the organisation are held by nationals of a state that is no member of it.",
            "That may be what is left after a withdrawal, a wrong date, or an arrangement with a partner."),
    ];
}
