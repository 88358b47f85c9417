namespace AfterNato.Documentation;

/// <summary>By what and from what documents were written, so that a reader can tell whether they are what a file yields.</summary>
/// <param name="Tool">The version of the tool: <c>0.1.0</c>.</param>
/// <param name="SourceHash">The SHA-256 of all texts that the architecture is made of and compared with, and of the levels that the project sets, in hexadecimal digits.</param>
public sealed record Provenance(string Tool, string SourceHash);
