namespace AfterNato.Semantics.Expressions;

/// <summary>The types of expressions.</summary>
public enum ExpressionType
{
    /// <summary>Something is wrong and has been reported; nothing more is said about it.</summary>
    Error,
    Boolean,
    Number,
    Set,
}
