namespace AfterNato.Documentation.Languages;

/// <content>The search box.</content>
internal sealed partial class English
{
    public override string SearchLabel => "Search";

    public override string NoResult => "No results";

    public override string OneResult => "1 result";

    public override string ManyResults(string count) => $"{count} results";

    public override string OneMore => "and 1 more";

    public override string ManyMore(string count) => $"and {count} more";

    public override string IndexMissing => "The index of the search is missing.";
}
