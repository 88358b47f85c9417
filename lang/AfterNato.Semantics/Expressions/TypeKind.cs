namespace AfterNato.Semantics.Expressions;

/// <summary>What kind of value an expression has.</summary>
public enum TypeKind
{
    /// <summary>Something is wrong and has been reported; nothing more is said about it.</summary>
    Error,
    Boolean,
    Number,
    Percentage,
    Quantity,
    Money,
    Duration,
    Date,
    Text,
    Set,
}
