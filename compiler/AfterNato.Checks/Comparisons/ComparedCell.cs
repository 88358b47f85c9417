using System.Collections.Immutable;

using AfterNato.Runtime.Facts;

namespace AfterNato.Checks.Comparisons;

/// <summary>What one architecture answers to one question.</summary>
public abstract record ComparedCell
{
    private ComparedCell()
    {
    }

    /// <summary>What a reader must know about it, as half sentences.</summary>
    public ImmutableArray<Sentence> Remarks { get; init; } = [];

    /// <summary>The sources that it rests on, each once.</summary>
    public ImmutableArray<Citation> Sources { get; init; } = [];

    /// <summary>One answer.</summary>
    public static Known Of(CellPart part) => new([part]);

    /// <summary>There is an answer.</summary>
    /// <param name="Parts">The answers: one, or one for each of several procedures or burdens. Never none.</param>
    public sealed record Known(ImmutableArray<CellPart> Parts) : ComparedCell;

    /// <summary>The question makes sense, the file says what it takes, and the answer could not be worked out. This is never read as the better or the worse answer.</summary>
    /// <param name="Why">Half a sentence that follows «unknown because».</param>
    public sealed record Unknown(Sentence Why) : ComparedCell;

    /// <summary>The question makes sense, and the file does not say what it takes to answer it. Nothing was tried and nothing failed.</summary>
    /// <param name="Why">What the file does not say, as half a sentence.</param>
    public sealed record NotDeclared(Sentence Why) : ComparedCell;

    /// <summary>The question cannot be put to this architecture, or its answer cannot be held against those of the others.</summary>
    /// <param name="Why">Why, as half a sentence.</param>
    public sealed record NotComparable(Sentence Why) : ComparedCell
    {
        /// <summary>What it answers all the same, where it answers something.</summary>
        public ImmutableArray<CellPart> Parts { get; init; } = [];
    }
}
