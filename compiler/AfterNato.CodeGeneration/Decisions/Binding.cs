namespace AfterNato.CodeGeneration.Decisions;

/// <summary>How tightly the operators of C# bind that generated code uses, the loosest first.</summary>
internal enum Binding
{
    Conditional,
    Or,
    And,
    Either,
    Both,
    Comparison,
    Sum,
    Product,
    Unary,
    Primary,
}
