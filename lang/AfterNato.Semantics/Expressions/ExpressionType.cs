using AfterNato.Semantics.Symbols;

namespace AfterNato.Semantics.Expressions;

/// <summary>The type of an expression.</summary>
/// <param name="Kind">What kind of value it has.</param>
/// <param name="Unit">The unit of a quantity, the currency of money; null for everything else.</param>
/// <param name="Scale">The scale of a length of time.</param>
public readonly record struct ExpressionType(TypeKind Kind, Symbol? Unit = null, TimeScale Scale = TimeScale.Open)
{
    public static ExpressionType Error => default;

    public static ExpressionType Boolean => new(TypeKind.Boolean);

    public static ExpressionType Number => new(TypeKind.Number);

    public static ExpressionType Percentage => new(TypeKind.Percentage);

    public static ExpressionType Date => new(TypeKind.Date);

    public static ExpressionType Text => new(TypeKind.Text);

    public static ExpressionType Set => new(TypeKind.Set);

    /// <summary>Whether its values are numbers, with a unit or without.</summary>
    public bool IsNumeric => Kind is TypeKind.Number or TypeKind.Percentage or TypeKind.Quantity or TypeKind.Money;

    /// <summary>Whether its values can be added up.</summary>
    public bool IsAmount => IsNumeric || Kind == TypeKind.Duration;

    /// <summary>Whether of two of its values one is the greater.</summary>
    public bool IsOrdered => IsAmount || Kind == TypeKind.Date;

    /// <summary>The type of what is counted in a unit, whose clauses must be bound.</summary>
    public static ExpressionType In(Symbol unit) => new(unit.Clause("currency") is null ? TypeKind.Quantity : TypeKind.Money, unit);

    public static ExpressionType Duration(TimeScale scale) => new(TypeKind.Duration, null, scale);
}
