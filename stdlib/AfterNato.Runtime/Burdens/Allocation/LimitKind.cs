namespace AfterNato.Runtime.Burdens.Allocation;

/// <summary>In which direction somebody's part of a burden is limited.</summary>
public enum LimitKind
{
    /// <summary>The most.</summary>
    Cap,

    /// <summary>The least.</summary>
    Floor,
}
