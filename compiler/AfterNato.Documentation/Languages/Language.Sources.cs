namespace AfterNato.Documentation.Languages;

/// <content>What is told of sources.</content>
public abstract partial class Language
{
    /// <summary>How many there are, and how many claims rest on them that nobody could check.</summary>
    public abstract string SourceCount(int sources, int claims, int weak);

    public abstract string NothingRests { get; }

    public abstract string WeakClaims { get; }

    /// <summary>That a source speaks for everything that a declaration says.</summary>
    public abstract string WholeDeclaration { get; }

    public abstract string Statements(int count);
}
