using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Search;

/// <summary>What a figure of a rule comes to: an exact number, infinity, or unknown and why.</summary>
public abstract record FigureValue
{
    private FigureValue()
    {
    }

    /// <summary>More than every number: nobody can block, or nothing is ever adopted.</summary>
    public static FigureValue Infinity { get; } = new Infinite();

    /// <summary>Whether it can be compared with others.</summary>
    public bool IsKnown => this is not Unknown;

    /// <summary>A number, or infinity where there is none.</summary>
    public static FigureValue Count(int? count) => count is { } known ? new Exact(known) : Infinity;

    /// <summary>A number.</summary>
    public static FigureValue Of(Rational number) => new Exact(number);

    /// <summary>Below zero when the left one is less, above when it is more, zero when they are the same.</summary>
    /// <exception cref="ArgumentException">One of them is unknown.</exception>
    public static int Compare(FigureValue left, FigureValue right) => (left, right) switch
    {
        (Unknown, _) or (_, Unknown) => throw new ArgumentException("What is unknown is neither more nor less."),
        (Exact one, Exact other) => one.Number.CompareTo(other.Number),
        _ => (left is Infinite).CompareTo(right is Infinite),
    };

    /// <summary>A number.</summary>
    /// <param name="Number">The number, exact.</param>
    public sealed record Exact(Rational Number) : FigureValue;

    /// <summary>More than every number.</summary>
    public sealed record Infinite : FigureValue;

    /// <summary>It could not be worked out.</summary>
    /// <param name="Reason">Half a sentence that follows «unknown because».</param>
    public sealed record Unknown(string Reason) : FigureValue;
}
