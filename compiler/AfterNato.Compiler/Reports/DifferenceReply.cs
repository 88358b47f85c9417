using AfterNato.Checks.Differences;

namespace AfterNato.Compiler.Reports;

/// <summary>What comparing two versions of an architecture has to say.</summary>
/// <param name="Report">What is different; null where one of them does not compile.</param>
/// <param name="Old">What is wrong with the sources of the old version; null where they compile.</param>
/// <param name="New">What is wrong with the sources of the new version; null where they compile.</param>
public sealed record DifferenceReply(DifferenceReport? Report, Report? Old, Report? New);
