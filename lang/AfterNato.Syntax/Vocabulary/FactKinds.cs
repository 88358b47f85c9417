namespace AfterNato.Syntax.Vocabulary;

/// <summary>Where figures come from, what they count, and which figures there are.</summary>
internal static class FactKinds
{
    public static readonly KindEntry Source = new("source", "A document that can be cited.", SharedClauses.Block(
        new("author", ValueForm.Text, "Who wrote it."),
        new("publisher", ValueForm.Text, "Who published it."),
        new("date", ValueForm.Date, "When it was published."),
        new("url", ValueForm.Text, "Where it can be read."),
        new("grade", ValueForm.Words, "How far it can be relied on.") { Words = ["official", "study", "press", "estimate", "unverified"] }));

    public static readonly KindEntry Unit = new("unit", "What a quantity counts: people, posts, brigades, a currency.", SharedClauses.Block(
        new("symbol", ValueForm.Text, "How it is written after a number in documents."),
        new("of", ValueForm.Quantity, "How many of another unit one of it is, exactly: `3 brigades`."),
        new("currency", ValueForm.Flag, "It is money."),
        new("prices of", ValueForm.Date, "The year whose prices it is in: a currency of its own, converted by a `rate` alone.")));

    public static readonly KindEntry Rate = new("rate", "What a currency is worth in another one, from a day on and until the next rate of the two.", SharedClauses.Block(
        new ClauseEntry("from", ValueForm.Name, "The currency of which there is one, the other one, and how much of that it is worth: `from EUR to USD at 1.08`.")
        {
            RefersTo = ["unit"],
            Required = true,
            Qualifiers =
            [
                new("to", ValueForm.Name, "The currency in which it is expressed.") { RefersTo = ["unit"], Required = true },
                new("at", ValueForm.Factor, "How much of the second one of the first is worth.") { Required = true },
                SharedClauses.Since,
            ],
        }));

    public static readonly KindEntry Fact = new("fact", "A figure that members, organisations or commands may carry.", SharedClauses.Block(
        new("unit", ValueForm.Name, "The unit in which it is given.") { RefersTo = ["unit"] },
        new("applies to", ValueForm.Words, "The kind of declaration that may carry it; members if nothing is said.")
        {
            Words = ["member", "organisation", "body", "command", "mission"],
            Repeats = true,
        },
        new("values", ValueForm.NamedFigures, "Its figures for declarations that stand elsewhere. Those that the architecture does not speak of are left out.")
        {
            RefersTo = ["member", "organisation", "body", "command", "mission"],
            Repeats = true,
        }))
    { HasType = true };
}
