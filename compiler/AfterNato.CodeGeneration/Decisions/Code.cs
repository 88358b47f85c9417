using System.Collections.Immutable;

namespace AfterNato.CodeGeneration.Decisions;

/// <summary>An expression of C# with what one must know to put it into another one.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Binding">How tightly its outermost operator binds.</param>
/// <param name="IsFraction">Whether it is a fraction; other numbers are whole ones of C#.</param>
internal sealed record Code(string Text, Binding Binding, bool IsFraction = false)
{
    private const int LongestLine = 120;

    /// <summary>Something that must be followed by a dot, or preceded by a sign.</summary>
    public string AsPrimary => Within(Binding.Primary);

    /// <summary>The text on one line or, if that is too long, with every condition of a chain on its own.</summary>
    public ImmutableArray<string> Lines => Text.Length <= LongestLine || Chain.IsDefault ? [Text] : Chain;

    private ImmutableArray<string> Chain { get; init; }

    public static Code Primary(string text, bool isFraction = false) => new(text, Binding.Primary, isFraction);

    /// <summary>Two operands and their sign. Operators of different kinds stand in parentheses even where C# could do without.</summary>
    public static Code Of(Code left, string sign, Code right, Binding binding, bool isFraction = false)
    {
        var (first, second) = (left.Operand(binding, isRight: false), $"{sign} {right.Operand(binding, isRight: true)}");
        var code = new Code($"{first} {second}", binding, isFraction);
        if (binding is not (Binding.And or Binding.Or))
            return code;
        return code with { Chain = left.Binding == binding && !left.Chain.IsDefault ? left.Chain.Add(second) : [first, second] };
    }

    /// <summary>The text, in parentheses unless it binds at least so tightly.</summary>
    public string Within(Binding needed) => Binding >= needed ? Text : $"({Text})";

    public override string ToString() => Text;

    private string Operand(Binding around, bool isRight)
    {
        // `a && b && c` and `a - b - c`, but `a - (b - c)`.
        if (Binding == around && around != Binding.Comparison)
            return isRight && around is Binding.Sum or Binding.Product ? $"({Text})" : Text;
        return around switch
        {
            Binding.Or or Binding.And => Within(Binding.Comparison),
            Binding.Comparison => Within(Binding.Sum),
            _ => Within(Binding.Unary),
        };
    }
}
