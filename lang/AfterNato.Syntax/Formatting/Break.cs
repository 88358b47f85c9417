namespace AfterNato.Syntax.Formatting;

/// <summary>Whether a line may end before a piece.</summary>
internal enum Break
{
    Never,

    /// <summary>When what follows does not fit.</summary>
    IfNeeded,

    /// <summary>Where the author of a condition ended it.</summary>
    Always,
}
