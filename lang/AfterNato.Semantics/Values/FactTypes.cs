using System.Collections.Immutable;

namespace AfterNato.Semantics.Values;

/// <summary>How the types of facts are called.</summary>
public static class FactTypes
{
    /// <summary>The words for the types, in the order of <see cref="FactType"/> and of the reference.</summary>
    public static ImmutableArray<string> Words { get; } = ["number", "percentage", "quantity", "money", "duration", "date", "text", "boolean"];

    public static FactType? Find(string? word) => word is not null && Words.IndexOf(word) is >= 0 and var index ? (FactType)index : null;

    /// <summary>A value of the type as one would describe it to somebody who must write one.</summary>
    public static string Describe(FactType type) => type switch
    {
        FactType.Number => "a plain number",
        FactType.Percentage => "a percentage such as `2.1 %`",
        FactType.Quantity => "a number with a unit, such as `600 posts`",
        FactType.Money => "a sum of money such as `4.6 bn EUR`",
        FactType.Duration => "a length of time such as `3 years`",
        FactType.Date => "a date such as 2026-02-15",
        FactType.Text => "a text in quotes",
        _ => "`yes` or `no`",
    };
}
