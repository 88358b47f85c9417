namespace AfterNato.Compiler.Documents;

/// <summary>A folder cannot take a site.</summary>
/// <param name="message">What is wrong with it, as what follows its name: «is a file».</param>
public sealed class SiteFolderException(string message) : Exception(message);
