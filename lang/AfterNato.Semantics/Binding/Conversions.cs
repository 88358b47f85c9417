using AfterNato.Semantics.Expressions;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Semantics.Binding;

/// <summary>What one can do about two values that do not fit together.</summary>
internal static class Conversions
{
    public static string HintFor(TokenKind sign, ExpressionType left, ExpressionType right)
    {
        if (left.Kind == TypeKind.Date && right.Kind == TypeKind.Date)
            return "The difference of two dates is a length of time; their sum means nothing. Write `-`.";
        if (sign == TokenKind.Star && !IsFactor(left) && !IsFactor(right))
            return "One of the two must be a plain number or a percentage.";
        if (sign == TokenKind.Slash && IsFactor(left))
            return "Divide by a plain number or a percentage, or divide two values of the same unit.";
        if (sign == TokenKind.Slash)
            return "Divide by a plain number or a percentage, or by a value of the same unit.";
        return (left.Kind, right.Kind) switch
        {
            (TypeKind.Number, TypeKind.Percentage) or (TypeKind.Percentage, TypeKind.Number) =>
                "Write both as percentages, the whole as `100 %` and a third as `100 % / 3`; or say of what the percentage is: `5 % * count(NATO)`.",
            (TypeKind.Quantity, TypeKind.Quantity) => $"Declare what one is made of, `unit {left.Unit?.Name} {{ of … {right.Unit?.Name} }}`, or give both in one unit.",
            (TypeKind.Quantity or TypeKind.Money, TypeKind.Number) => $"Write the unit after the number: `… {left.Unit?.Name}`.",
            (TypeKind.Number, TypeKind.Quantity or TypeKind.Money) => $"Write the unit after the number: `… {right.Unit?.Name}`.",
            (TypeKind.Duration, TypeKind.Number) or (TypeKind.Number, TypeKind.Duration) => "Write the unit of time after the number: `30 days`.",
            (TypeKind.Quantity or TypeKind.Money or TypeKind.Duration, TypeKind.Percentage) or (TypeKind.Percentage, TypeKind.Quantity or TypeKind.Money or TypeKind.Duration) =>
                "Say of what the percentage is: `2 % * gdp of FR`; or divide two values of the same unit to have a percentage.",
            (TypeKind.Date, TypeKind.Duration) or (TypeKind.Duration, TypeKind.Date) =>
                "Take the time from one date to another: `as_of - founded of NATO`; or add it to a date.",
            (TypeKind.Date, _) or (_, TypeKind.Date) => "A date goes with a date, or with a length of time that is added to it: `founded of NATO + 30 days`.",
            (TypeKind.Set, TypeKind.Set) when sign is TokenKind.Plus => "Join them with `|`, or add up how many there are: `count(…) + count(…)`.",
            (TypeKind.Set, TypeKind.Set) when sign is TokenKind.Minus => "Leave some out with `except`, or compute how many there are: `count(…) - count(…)`.",
            (TypeKind.Set, TypeKind.Set) => "Compare how many there are, `count(…) > count(…)`; or ask whether one lies inside the other, with `in`.",
            (TypeKind.Text, TypeKind.Text) => "Ask with `=` or `!=` whether they are the same.",
            (TypeKind.Boolean, TypeKind.Boolean) => "Join conditions with `and` or `or`, or ask with `=` whether both have the same answer.",
            _ => "Both must be of one type.",
        };
    }

    private static bool IsFactor(ExpressionType type) => type.Kind is TypeKind.Number or TypeKind.Percentage;
}
