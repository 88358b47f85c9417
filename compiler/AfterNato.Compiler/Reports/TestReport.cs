using System.Collections.Immutable;

using AfterNato.Checks.Expectations;

namespace AfterNato.Compiler.Reports;

/// <summary>What became of the expectations of one file, and how much of it they try.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Architecture">The name of the architecture; null when the file does not get that far.</param>
/// <param name="Title">Its title.</param>
/// <param name="AsOf">The day at which it was looked at; null when the sources do not compile.</param>
/// <param name="Problems">What is wrong with the sources, where they do not compile; else nothing.</param>
/// <param name="Expectations">What became of each expectation, in the order of the file.</param>
/// <param name="Coverage">What they try; null when the sources do not compile.</param>
public sealed record TestReport(
    string File,
    string? Architecture,
    string? Title,
    DateOnly? AsOf,
    ImmutableArray<ReportedFinding> Problems,
    ImmutableArray<ReportedExpectation> Expectations,
    Coverage? Coverage)
{
    /// <summary>How many expectations were met.</summary>
    public int Met => Expectations.Count(expectation => expectation.IsMet == true);

    /// <summary>How many were not met.</summary>
    public int Failed => Expectations.Count(expectation => expectation.IsMet == false);

    /// <summary>How many could not be decided.</summary>
    public int Undecided => Expectations.Count(expectation => expectation.IsMet is null);
}
