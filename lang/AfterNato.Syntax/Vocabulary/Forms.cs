namespace AfterNato.Syntax.Vocabulary;

/// <summary>Says in words what the value of a clause looks like.</summary>
public static class Forms
{
    public static string Describe(ClauseEntry entry)
    {
        if (entry.Form == ValueForm.Words)
            return entry.Words.Length == 1 ? $"`{entry.Words[0]}`" : $"one of {string.Join(", ", entry.Words.Select(word => $"`{word}`"))}";
        return entry.Form switch
        {
            ValueForm.Flag => "nothing",
            ValueForm.Text => "a text in quotes",
            ValueForm.Date => "a date such as 2026-02-15",
            ValueForm.Number => "a number",
            ValueForm.Factor => "a number such as `1.08`",
            ValueForm.Duration => "a length of time such as `3 years`",
            ValueForm.Quantity => "a number with its unit, such as `600 posts`",
            ValueForm.Figure => "a figure",
            ValueForm.Name when entry.RefersTo.Length > 0 => $"the name of {AnyOf(entry, kind => $"{Nouns.ArticleOf(kind)} {kind}")}",
            ValueForm.Name => "a name",
            ValueForm.Names when entry.RefersTo.Length > 0 => $"the names of {AnyOf(entry, Nouns.PluralOf)}",
            ValueForm.Names => "names with commas between them",
            ValueForm.Witness => "names with commas between them, or clauses such as `cap` or `cap of US`",
            ValueForm.Set when entry.Words.Length > 0 => $"`{entry.Words[0]}`, a number of seats, or members with commas between them",
            ValueForm.Set => "members with commas between them, or a group",
            ValueForm.Shares => "names with quantities, such as `US 320 posts, DE 210 posts`",
            ValueForm.NamedFigures => "names with figures, such as `US 15.9 %, DE 15.9 %`",
            ValueForm.Limit => "a percentage or an amount, such as `30 %`, or names with one each, such as `US 22 %`",
            ValueForm.Mixture => "the name of a fact, or several with their parts, such as `50 % gdp, 50 % population`",
            ValueForm.Texts => "texts in quotes with commas between them",
            ValueForm.WordList => $"some of {string.Join(", ", entry.Words.Select(word => $"`{word}`"))}",
            ValueForm.Percentage => "a percentage such as `40 %`",
            ValueForm.Percentages => "a percentage such as `95 %`, or names and a percentage such as `HU, SK 40 %`",
            ValueForm.NewNames => "new names with commas between them",
            ValueForm.Condition => "a condition",
            ValueForm.Rule => "the name of a rule",
            ValueForm.Pattern => "the name of a procedure, with what takes the places that it leaves open: `accession(council: NAC)`",
            ValueForm.Library => "a library such as `std.countries`, or a path in quotes",
            ValueForm.Check => "the name of a check",
            ValueForm.ReasonedCheck => "the name of a check and a reason in quotes",
            _ => "a value",
        };
    }

    private static string AnyOf(ClauseEntry entry, Func<string, string> noun) => Listed([.. entry.RefersTo.Select(noun)]);

    private static string Listed(string[] items) => items.Length < 2 ? string.Concat(items) : $"{string.Join(", ", items[..^1])} or {items[^1]}";
}
