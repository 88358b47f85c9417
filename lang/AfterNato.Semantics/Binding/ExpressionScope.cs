using System.Collections.Immutable;

using AfterNato.Semantics.Patterns;

namespace AfterNato.Semantics.Binding;

/// <summary>What names mean inside one expression besides declarations.</summary>
/// <param name="HasBallot">Whether there is a ballot, whose sets can be named.</param>
/// <param name="Parameters">The numbers that whoever uses the rule gives.</param>
/// <param name="Roles">The roles of the procedure around.</param>
internal sealed record ExpressionScope(bool HasBallot, ImmutableArray<string> Parameters, ImmutableArray<string> Roles)
{
    /// <summary>What the names mean that the pattern around leaves open.</summary>
    public ImmutableDictionary<string, PatternArgument> Arguments { get; init; } = ImmutableDictionary<string, PatternArgument>.Empty;

    /// <summary>Whether procedures and burdens can be asked about: only where nothing that they depend on is defined.</summary>
    public bool MayAsk { get; init; }

    public static ExpressionScope Empty { get; } = new(false, [], []);
}
