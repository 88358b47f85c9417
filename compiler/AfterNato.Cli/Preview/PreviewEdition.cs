using AfterNato.Documentation;

namespace AfterNato.Cli.Preview;

/// <summary>The site of a version of the file that compiled.</summary>
/// <param name="Name">A name that no other has, also of another run: a page that was open while the server was not must notice.</param>
/// <param name="Site">The site.</param>
internal sealed record PreviewEdition(string Name, SiteOnRequest Site);
