namespace AfterNato.Compiler.Files;

/// <summary>A file cannot be read as a revision keeps it: there is no repository, no such revision, no such file in it, or no git.</summary>
/// <param name="message">What is the matter and what to do, in sentences.</param>
public sealed class RevisionException(string message) : Exception(message);
