using AfterNato.Documentation.Languages;

namespace AfterNato.Cli.Preview;

/// <summary>What is previewed.</summary>
/// <param name="File">The path of the architecture's file.</param>
/// <param name="Language">The language of the site.</param>
/// <param name="AsOf">The day at which it is looked at; null for the one that the file names.</param>
/// <param name="UseCache">Whether compiled models are kept.</param>
internal sealed record PreviewRequest(string File, Language Language, DateOnly? AsOf = null, bool UseCache = true);
