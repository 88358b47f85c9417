namespace AfterNato.Syntax.Vocabulary;

/// <summary>What could happen, and who would then say what.</summary>
internal static class ScenarioKinds
{
    public static readonly KindEntry Scenario = new("scenario", "What could happen: dated changes, and who then refuses or consents.", SharedClauses.Block(
        new("at", ValueForm.Date, "What changes on a day. Several changes may follow one another; the order in which they are written does not matter.")
        {
            Repeats = true,
            Qualifiers =
            [
                Verb("withdraw", ValueForm.Names, "Members that leave, from that day on.", ["member"], Preposition("from", "The organisation that they leave.", "organisation")),
                Verb("admit", ValueForm.Names, "Members that join.", ["member"], Preposition("to", "The organisation that they join.", "organisation")),
                Verb("vacate", ValueForm.Names, "Posts that nobody holds from that day on.", ["post"]),
                Verb("appoint", ValueForm.Name, "The member whose national takes a post; who held it until then leaves.", ["member"], Preposition("to", "The post.", "post")),
                Verb("open", ValueForm.Names, "Missions that begin.", ["mission"]),
                Verb("close", ValueForm.Names, "Missions that end: that day is the first without them.", ["mission"]),
                Verb("set", ValueForm.Name, "A figure that changes.", ["fact"],
                    Preposition("of", "Whose figure it is.", "member", "organisation", "body", "command", "mission"),
                    new("to", ValueForm.Figure, "The new figure.") { Required = true }),
                Verb("cut", ValueForm.Shares, "Staff that members take away.", ["member"], Preposition("from", "The command that loses it.", "command")),
                Verb("let lapse", ValueForm.Shares, "Posts that members do not fill again when the tours of those who hold them end.", ["member"],
                    Preposition("from", "The command in which the posts fall vacant.", "command"),
                    new("evenly over", ValueForm.Duration, "The time over which the tours are supposed to end, in equal steps from that day on: of sixty posts the first is vacant after a sixtieth of the days, rounded up.") { Required = true, StandsApart = true }),
                Verb("add", ValueForm.Shares, "Staff that members send.", ["member"], Preposition("to", "The command that gains it.", "command")),
                Verb("dissolve", ValueForm.Names, "Commands that end. Nobody holds their posts any more, and nobody can be appointed to them.", ["command"]),
            ],
        },
        new("position", ValueForm.Names, "What members say to procedures, throughout the scenario.")
        {
            RefersTo = ["member"],
            Repeats = true,
            Qualifiers =
            [
                new("against", ValueForm.Names, "The procedures that they refuse.") { RefersTo = ["procedure"] },
                new("for", ValueForm.Names, "The procedures that they consent to.") { RefersTo = ["procedure"] },
            ],
        },
        new("consents", ValueForm.Percentages, "How probable it is that a member consents: everybody, or the members named. Each is taken to decide independently of the others.")
        {
            RefersTo = ["member"],
            Repeats = true,
        }));

    private static ClauseEntry Verb(string phrase, ValueForm form, string summary, string[] refersTo, params ClauseEntry[] qualifiers) =>
        new(phrase, form, summary) { RefersTo = [.. refersTo], Qualifiers = [.. qualifiers], Repeats = true, StandsApart = true };

    private static ClauseEntry Preposition(string phrase, string summary, params string[] refersTo) =>
        new(phrase, ValueForm.Name, summary) { RefersTo = [.. refersTo], Required = true };
}
