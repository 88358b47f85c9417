using AfterNato.Checks.Comparisons;

namespace AfterNato.Cli.Output.Comparisons;

/// <summary>A comparison, and how the file calls it that declares it.</summary>
/// <param name="Name">Its name; null where it was asked for on the command line.</param>
/// <param name="Title">Its title; null where it was asked for on the command line.</param>
/// <param name="Report">What it comes to.</param>
internal sealed record NamedComparison(string? Name, string? Title, ComparisonReport Report);
