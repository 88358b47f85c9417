using System.Collections.Immutable;

namespace AfterNato.Runtime.Model;

/// <summary>What checking a file must show.</summary>
/// <param name="Source">As it stands in the file.</param>
/// <param name="Origin">Where it stands.</param>
public abstract record Expectation(string Source, Origin Origin)
{
    /// <summary>
    /// The declarations that it is about, by their index in the model: what it names and what its condition names; of a procedure the steps, the
    /// bodies that take them and the rules by which they vote.
    /// </summary>
    public ImmutableArray<int> Mentions { get; init; } = [];

    /// <summary>What its condition says, apart from how it is written; null for one without a condition.</summary>
    public Form? Form { get; init; }

    /// <summary>A condition that must hold, or must not.</summary>
    /// <param name="Source">As it stands in the file.</param>
    /// <param name="Index">The number of the condition in the generated code.</param>
    /// <param name="Holds">Whether it must hold.</param>
    /// <param name="Because">What must have a share in its failing, by the names of the file.</param>
    /// <param name="Origin">Where it stands.</param>
    public sealed record OfCondition(string Source, int Index, bool Holds, ImmutableArray<string> Because, Origin Origin) : Expectation(Source, Origin);

    /// <summary>A condition that holds in the architecture, and that a scenario must break or keep.</summary>
    /// <param name="Source">As it stands in the file.</param>
    /// <param name="Scenario">The index of the scenario.</param>
    /// <param name="Index">The number of the condition in the generated code.</param>
    /// <param name="Breaks">Whether the scenario must break it; else it must keep it.</param>
    /// <param name="Because">The indexes of what it must break because of: without the changes that name these, the condition holds.</param>
    /// <param name="Origin">Where it stands.</param>
    public sealed record OfScenario(string Source, int Scenario, int Index, bool Breaks, ImmutableArray<int> Because, Origin Origin)
        : Expectation(Source, Origin);

    /// <summary>A finding that must be given, or must not.</summary>
    /// <param name="Source">As it stands in the file.</param>
    /// <param name="Check">The name of the check.</param>
    /// <param name="Subject">The name of what the finding is about; null for anything.</param>
    /// <param name="Because">What its witness must name.</param>
    /// <param name="Given">Whether it must be given.</param>
    /// <param name="Origin">Where it stands.</param>
    public sealed record OfFinding(string Source, string Check, string? Subject, ImmutableArray<string> Because, bool Given, Origin Origin)
        : Expectation(Source, Origin);
}
