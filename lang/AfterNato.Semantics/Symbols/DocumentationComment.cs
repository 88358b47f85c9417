using System.Collections.Immutable;

using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Symbols;

/// <summary>
/// The `///` lines right before a declaration, as Markdown. A line that begins with the code of a language and a colon, `/// fr: Le Conseil …`,
/// says that it and the lines after it are in that language; what stands before all such lines is in the file's own.
/// </summary>
/// <param name="Text">The comment in the file's own language; null when there is none.</param>
/// <param name="Translations">The comment in other languages, by their codes.</param>
internal sealed record DocumentationComment(string? Text, ImmutableArray<Translation> Translations)
{
    public static DocumentationComment None { get; } = new(null, []);

    public bool IsEmpty => Text is null && Translations.IsEmpty;

    /// <summary>What is said before one of these blocks, or before several of them in their order.</summary>
    public static DocumentationComment Of(ImmutableArray<DeclarationSyntax> blocks)
    {
        if (blocks is [var only])
            return Before(only.FirstToken);
        var comments = blocks.Select(block => Before(block.FirstToken)).ToList();
        var texts = comments.Select(comment => comment.Text).OfType<string>().ToList();
        return new(
            texts.Count == 0 ? null : Paragraphs(texts),
            [.. comments.SelectMany(comment => comment.Translations).GroupBy(text => text.Language).OrderBy(texts => texts.Key, StringComparer.Ordinal).Select(texts => new Translation(texts.Key, Paragraphs(texts.Select(text => text.Text))))]);
    }

    public static DocumentationComment Before(SyntaxToken first)
    {
        if (!first.Gap.Contains("///", StringComparison.Ordinal))
            return None;

        var lines = new List<string>();
        foreach (var line in first.Gap.ToString().Split('\n', '\r'))
        {
            var text = line.Trim();
            if (text.StartsWith("///", StringComparison.Ordinal))
                lines.Add(text[3..].Trim());
            else if (text.StartsWith("//", StringComparison.Ordinal) || text.StartsWith("/*", StringComparison.Ordinal))
                lines.Clear();
        }

        return Divided(lines);
    }

    private static DocumentationComment Divided(List<string> lines)
    {
        var texts = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var language = "";
        foreach (var line in lines)
        {
            var begun = Languages.All.FirstOrDefault(entry => line.StartsWith($"{entry.Code}:", StringComparison.Ordinal));
            if (begun is not null && texts.TryGetValue(language, out var ended))
                RemoveLastEmpty(ended);
            language = begun?.Code ?? language;
            if (!texts.TryGetValue(language, out var text))
                texts.Add(language, text = []);
            text.Add(begun is null ? line : line[(begun.Code.Length + 1)..].TrimStart());
        }

        var said = texts.Where(text => text.Value.Count > 0).ToDictionary(text => text.Key, text => string.Join('\n', text.Value));
        return new(said.GetValueOrDefault(""), [.. said.Where(text => text.Key.Length > 0).Select(text => new Translation(text.Key, text.Value))]);
    }

    private static string Paragraphs(IEnumerable<string> texts) => string.Join("\n\n", texts);

    // An empty line before the next language only divides the two.
    private static void RemoveLastEmpty(List<string> lines)
    {
        while (lines is [.., ""])
            lines.RemoveAt(lines.Count - 1);
    }
}
