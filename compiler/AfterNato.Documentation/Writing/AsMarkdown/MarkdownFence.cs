namespace AfterNato.Documentation.Writing.AsMarkdown;

/// <summary>A text between fences, as it is.</summary>
internal static class MarkdownFence
{
    /// <summary>The text; what stands in it cannot end it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, for whoever colours or draws it.</param>
    public static string Of(string text, string language)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        return $"{fence}{language}\n{text.TrimEnd('\n')}\n{fence}";
    }
}
