using System.Collections.Immutable;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Model;

/// <summary>The value of a clause.</summary>
public abstract record Value
{
    private Value()
    {
    }

    /// <summary>A text.</summary>
    public sealed record Text(string Content) : Value;

    /// <summary>A phrase of the vocabulary.</summary>
    public sealed record Words(string Phrase) : Value;

    /// <summary>A truth.</summary>
    public sealed record Truth(bool IsTrue) : Value;

    /// <summary>A number, perhaps with a unit.</summary>
    public sealed record Figure(Quantity Quantity) : Value;

    /// <summary>A date.</summary>
    public sealed record Date(PartialDate Content) : Value;

    /// <summary>A length of time.</summary>
    public sealed record Length(Duration Content) : Value;

    /// <summary>Names that the clause introduces.</summary>
    public sealed record Names(ImmutableArray<string> Items) : Value;

    /// <summary>Declarations, by their index in the model.</summary>
    public sealed record References(ImmutableArray<int> Indexes) : Value;

    /// <summary>Declarations with a quantity each.</summary>
    public sealed record Shares(ImmutableArray<Share> Items) : Value
    {
        /// <summary>What the list gives to declarations that the architecture does not speak of.</summary>
        public ImmutableArray<Quantity> LeftOut { get; init; } = [];
    }

    /// <summary>A set or a condition that the generated code computes.</summary>
    /// <param name="Index">Its number in the generated code.</param>
    /// <param name="Source">As it stands in the file.</param>
    public sealed record Computed(int Index, string Source) : Value
    {
        /// <summary>What it says, apart from how it is written.</summary>
        public required Form Form { get; init; }
    }
}
