namespace AfterNato.Runtime.Search;

/// <summary>What a search was asked for makes no sense for the architecture; the message says why and what to write in its place.</summary>
/// <param name="message">Whole sentences.</param>
public sealed class InvalidSearchException(string message) : Exception(message);
