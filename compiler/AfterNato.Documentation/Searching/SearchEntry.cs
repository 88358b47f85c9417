namespace AfterNato.Documentation.Searching;

/// <summary>Something that a reader can search for.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Name">Its name in the file, or the name of the check that found it.</param>
/// <param name="Kind">What it is: «body», «post · SHAPE», «warning».</param>
/// <param name="Reference">What leads to it from the first page.</param>
/// <param name="Text">What is said of it.</param>
internal sealed record SearchEntry(string Title, string Name, string Kind, string Reference, string Text);
