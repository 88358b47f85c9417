using System.Collections.Immutable;

namespace AfterNato.Semantics.Binding;

/// <summary>What names mean inside one expression besides declarations.</summary>
/// <param name="HasBallot">Whether there is a ballot, whose sets can be named.</param>
/// <param name="Parameters">The numbers that whoever uses the rule gives.</param>
/// <param name="Roles">The roles of the procedure around.</param>
internal sealed record ExpressionScope(bool HasBallot, ImmutableArray<string> Parameters, ImmutableArray<string> Roles)
{
    public static ExpressionScope Empty { get; } = new(false, [], []);
}
