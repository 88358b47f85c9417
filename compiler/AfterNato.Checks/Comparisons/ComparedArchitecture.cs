using AfterNato.Runtime;

namespace AfterNato.Checks.Comparisons;

/// <summary>One of several architectures that are asked the same.</summary>
/// <param name="Label">What nobody else in the comparison is called.</param>
/// <param name="File">The file as the user named it.</param>
/// <param name="Situation">The architecture on the day at which it is looked at.</param>
public sealed record ComparedArchitecture(string Label, string File, Situation Situation);
