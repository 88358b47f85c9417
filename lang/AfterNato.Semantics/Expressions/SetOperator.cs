namespace AfterNato.Semantics.Expressions;

/// <summary>What can be done with two sets.</summary>
public enum SetOperator
{
    Both,
    Either,
    Except,
}
