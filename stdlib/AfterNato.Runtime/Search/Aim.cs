namespace AfterNato.Runtime.Search;

/// <summary>A figure of a goal, and what is better.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="IsMoreBetter">Whether more of it is better than less.</param>
public sealed record Aim(DecisionFigure Figure, bool IsMoreBetter)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Figure.Name} {(IsMoreBetter ? "max" : "min")}";

    /// <summary>Above zero when the left one is better, below when it is worse, zero when they are as good.</summary>
    /// <exception cref="ArgumentException">One of them is unknown.</exception>
    public int Compare(FigureValue left, FigureValue right) => IsMoreBetter ? FigureValue.Compare(left, right) : FigureValue.Compare(right, left);
}
