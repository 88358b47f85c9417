namespace AfterNato.Runtime.Model;

/// <summary>Where in the files something was said.</summary>
/// <param name="File">The index of the file in the model's list of files.</param>
/// <param name="Start">The first character, counted from zero.</param>
/// <param name="Length">The number of characters.</param>
public readonly record struct Origin(int File, int Start, int Length);
