namespace AfterNato.Compiler.Listing;

/// <summary>A library of the standard library.</summary>
/// <param name="Name">Its name as `use` writes it: `std.rules`.</param>
/// <param name="Title">Its title.</param>
public sealed record LibraryEntry(string Name, string Title);
