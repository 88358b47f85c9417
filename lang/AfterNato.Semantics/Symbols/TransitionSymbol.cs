using System.Collections.Immutable;

using AfterNato.Semantics.Reforms;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Symbols;

/// <summary>A reform in dated steps.</summary>
public sealed class TransitionSymbol : Symbol
{
    internal TransitionSymbol(KindEntry kind, DeclarationParts parts)
        : base(kind, parts, null)
    {
    }

    /// <summary>The steps in the order of their days.</summary>
    public ImmutableArray<ReformStep> Steps { get; internal set; } = [];

    /// <summary>The reform when these steps are done, by their places from zero, and no others.</summary>
    public ReformStage After(IReadOnlyCollection<int> done) => new(
        [.. done.SelectMany(step => Steps[step].Items)],
        [.. Enumerable.Range(0, Steps.Length).Except(done).SelectMany(step => Steps[step].Items)],
        [.. Steps.Select(step => step.DecidedBy).OfType<Syntax.Nodes.Expressions.NameExpressionSyntax>()]);
}
