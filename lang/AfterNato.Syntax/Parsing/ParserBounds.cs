namespace AfterNato.Syntax.Parsing;

/// <summary>How deep and long a text may be. Nobody writes what comes near; without bounds a hostile file could exhaust the stack.</summary>
public static class ParserBounds
{
    /// <summary>How deep blocks, parentheses and conditions may be nested.</summary>
    public const int Depth = 150;

    /// <summary>How many terms the expression of one clause may have.</summary>
    public const int Terms = 500;
}
