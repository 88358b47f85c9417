namespace AfterNato.Documentation.Writing;

/// <summary>A file of a site that is not written yet.</summary>
/// <param name="Path">Where it belongs, from the folder of the site on, with slashes.</param>
/// <param name="Write">Writes what it holds.</param>
internal sealed record SiteDraft(string Path, Func<PageWriter, string> Write);
