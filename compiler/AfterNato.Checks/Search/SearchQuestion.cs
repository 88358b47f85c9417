using System.Collections.Immutable;

namespace AfterNato.Checks.Search;

/// <summary>What a search for a better rule is asked, in the words of whoever asks.</summary>
/// <param name="Procedure">The name of the procedure.</param>
public sealed record SearchQuestion(string Procedure)
{
    /// <summary>The step whose rule is varied; null where the members vote in one only.</summary>
    public string? Step { get; init; }

    /// <summary>What is varied, each as <c>parameter=values</c>.</summary>
    public ImmutableArray<string> Vary { get; init; } = [];

    /// <summary>The figures that are traded off: <c>act max, excess min</c>.</summary>
    public string Goal { get; init; } = "";

    /// <summary>With which probability everybody consents.</summary>
    public string Consent { get; init; } = "95%";

    /// <summary>The fact by which members are large or small; null for their population, if the file gives it.</summary>
    public string? By { get; init; }

    /// <summary>Who is in which role, each as <c>role=member</c>.</summary>
    public ImmutableArray<string> About { get; init; } = [];

    /// <summary>Figures that are worked out although the goal does not name them.</summary>
    public string Also { get; init; } = "";
}
