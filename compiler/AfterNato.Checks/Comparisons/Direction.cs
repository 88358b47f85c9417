namespace AfterNato.Checks.Comparisons;

/// <summary>Which answer to a question is the better one, where nobody would dispute it for the question as it is asked.</summary>
public enum Direction
{
    /// <summary>Neither is better than the other.</summary>
    None,

    /// <summary>Less is better.</summary>
    Less,

    /// <summary>More is better.</summary>
    More,

    /// <summary>Those named fewer, and nobody besides, are better; of two lists of which neither contains the other, neither is better.</summary>
    FewerNames,
}
