namespace AfterNato.Cli.Commands;

/// <summary>What the pages of a site are written in.</summary>
internal enum SiteWriting
{
    Html,
    Markdown,
}
