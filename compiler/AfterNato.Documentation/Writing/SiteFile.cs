namespace AfterNato.Documentation.Writing;

/// <summary>A file of a site.</summary>
/// <param name="Path">Where it belongs, from the folder of the site on, with slashes.</param>
/// <param name="Text">What it holds.</param>
public sealed record SiteFile(string Path, string Text);
