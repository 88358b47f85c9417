namespace AfterNato.Documentation.Languages;

/// <content>The search box.</content>
public abstract partial class Language
{
    /// <summary>What stands by the search box.</summary>
    public abstract string SearchLabel { get; }

    public abstract string NoResult { get; }

    public abstract string OneResult { get; }

    /// <summary>How many results there are, from two on.</summary>
    public abstract string ManyResults(string count);

    /// <summary>How many results there are beyond those shown.</summary>
    public abstract string OneMore { get; }

    /// <summary>How many more there are, from two on.</summary>
    public abstract string ManyMore(string count);

    /// <summary>What is told where the file is not there that holds what can be found.</summary>
    public abstract string IndexMissing { get; }
}
