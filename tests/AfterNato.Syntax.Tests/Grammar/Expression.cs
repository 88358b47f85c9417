namespace AfterNato.Syntax.Tests.Grammar;

/// <summary>What stands on the right side of a production in EBNF.</summary>
internal abstract record Expression
{
    /// <summary>What is typed: `'held by'`.</summary>
    internal sealed record Literal(string Text) : Expression;

    /// <summary>One character of a range: `[a-z]`.</summary>
    internal sealed record Range(char First, char Last) : Expression;

    /// <summary>The name of another production.</summary>
    internal sealed record Reference(string Name) : Expression;

    /// <summary>One part after the other.</summary>
    internal sealed record Sequence(IReadOnlyList<Expression> Parts) : Expression;

    /// <summary>One part or another.</summary>
    internal sealed record Choice(IReadOnlyList<Expression> Parts) : Expression;

    /// <summary>A part as often as the sign after it says: `?`, `*`, `+`.</summary>
    internal sealed record Repeated(Expression Part, bool MayBeAbsent, bool MayRepeat) : Expression;

    /// <summary>The expression and all that stands in it.</summary>
    public IEnumerable<Expression> All => this switch
    {
        Sequence sequence => [this, .. sequence.Parts.SelectMany(part => part.All)],
        Choice choice => [this, .. choice.Parts.SelectMany(part => part.All)],
        Repeated repeated => [this, .. repeated.Part.All],
        _ => [this],
    };
}
