namespace AfterNato.Semantics.Expressions;

/// <summary>How messages call the types of expressions.</summary>
public static class TypeWords
{
    public static string Describe(ExpressionType type) => type.Kind switch
    {
        TypeKind.Boolean => "a condition",
        TypeKind.Number => "a number",
        TypeKind.Percentage => "a percentage",
        TypeKind.Quantity => $"a quantity in {type.Unit?.Name}",
        TypeKind.Money => $"a sum in {type.Unit?.Name}",
        TypeKind.Duration => type.Scale switch
        {
            TimeScale.Days => "a length of time in days",
            TimeScale.Months => "a length of time in months",
            _ => "a length of time",
        },
        TypeKind.Date => "a date",
        TypeKind.Text => "a text",
        _ => "a set of members",
    };
}
