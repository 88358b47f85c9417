using AfterNato.Syntax.Tokens;

namespace AfterNato.Semantics.Symbols;

/// <summary>Reads the `///` lines right before a declaration.</summary>
internal static class DocumentationComment
{
    /// <summary>The lines as Markdown; null when there are none.</summary>
    public static string? Before(SyntaxToken first)
    {
        if (!first.Gap.Contains("///", StringComparison.Ordinal))
            return null;

        var lines = new List<string>();
        foreach (var line in first.Gap.ToString().Split('\n', '\r'))
        {
            var text = line.Trim();
            if (text.StartsWith("///", StringComparison.Ordinal))
                lines.Add(text[3..].Trim());
            else if (text.StartsWith("//", StringComparison.Ordinal) || text.StartsWith("/*", StringComparison.Ordinal))
                lines.Clear();
        }

        return lines.Count == 0 ? null : string.Join('\n', lines);
    }
}
