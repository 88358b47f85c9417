namespace AfterNato.Semantics.Expressions;

/// <summary>What happens to the value of an expression when a vote is turned from against to for: numbers and truths grow, sets gain members.</summary>
public enum Direction
{
    Constant,
    Rising,
    Falling,
    Unknown,
}
