namespace AfterNato.Documentation;

/// <summary>What documents are written as.</summary>
public enum SiteFormat
{
    /// <summary>A page for each thing, as HTML.</summary>
    Html,

    /// <summary>Everything in one file of HTML, to be sent.</summary>
    SingleFile,

    /// <summary>A page for each thing in Markdown, for a repository or a wiki.</summary>
    Markdown,
}
