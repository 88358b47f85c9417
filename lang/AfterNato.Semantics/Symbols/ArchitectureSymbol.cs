using System.Collections.Immutable;

using AfterNato.Semantics.Reforms;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Semantics.Symbols;

/// <summary>A whole architecture: what its file declares and what that uses of libraries, and nothing else of them.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its title.</param>
/// <param name="AsOf">The date at which it is looked at.</param>
/// <param name="Symbols">Every declaration that belongs to it, those inside others after them; the order is the same every time.</param>
/// <param name="Expectations">What checking it must show.</param>
/// <param name="Allowances">The findings that are known and meant.</param>
/// <param name="Trees">The files it was read from, its own first.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
public sealed record ArchitectureSymbol(
    string Name,
    string Title,
    DateLiteral AsOf,
    ImmutableArray<Symbol> Symbols,
    ImmutableArray<BoundExpectation> Expectations,
    ImmutableArray<BoundAllowance> Allowances,
    ImmutableArray<SyntaxTree> Trees,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Its title in other languages, ordered by their codes.</summary>
    public ImmutableArray<Translation> TitleTranslations { get; init; } = [];

    /// <summary>The invariants that say nothing at this stage of a reform.</summary>
    public ImmutableArray<UnaskedInvariant> Unasked { get; init; } = [];

    /// <summary>What the files expect that this one extends, the one without a base first.</summary>
    public ImmutableArray<BaseExpectation> ExpectationsOfBases { get; init; } = [];

    internal Func<ReformStage, ArchitectureSymbol>? AtStage { get; init; }

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Descriptor.Severity == Severity.Error);

    /// <summary>Whether a file that this one extends expects an invariant to fail, the last of them that expects anything of it.</summary>
    public bool IsExpectedToFailInBase(string invariant) => ExpectationsOfBases.LastOrDefault(expectation => expectation.About == invariant) is { Fails: true };

    /// <summary>
    /// The architecture at a stage of the reform that its file describes. Errors in it say why there can be no such stage; it has neither
    /// expectations nor scenarios.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is such a stage itself.</exception>
    public ArchitectureSymbol At(ReformStage stage) => AtStage is { } bind ? bind(stage) : throw new InvalidOperationException("A stage of a reform has no stages.");
}
