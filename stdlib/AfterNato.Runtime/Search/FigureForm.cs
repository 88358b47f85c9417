namespace AfterNato.Runtime.Search;

/// <summary>What kind of number a figure is.</summary>
public enum FigureForm
{
    /// <summary>From 0 to 1.</summary>
    Share,

    /// <summary>Zero or more.</summary>
    Ratio,

    /// <summary>A whole number, or infinity.</summary>
    Count,

    /// <summary>One for yes, zero for no.</summary>
    Truth,
}
