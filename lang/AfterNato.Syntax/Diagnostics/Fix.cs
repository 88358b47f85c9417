using System.Collections.Immutable;

using AfterNato.Syntax.Text;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Syntax.Diagnostics;

/// <summary>
/// A repair about whose meaning there is no doubt, as changes of the file that the message is about. Where two repairs are thinkable there
/// is none: a hint leaves the choice to the author.
/// </summary>
/// <param name="What">What is written or taken away, to be read after «write» or «remove».</param>
/// <param name="Changes">The changes, in the order of the text; no two of them touch.</param>
public sealed record Fix(string What, ImmutableArray<TextChange> Changes)
{
    /// <summary>The fix as an offer: «Write `use std.rules`».</summary>
    public string Title => OnlyRemoves ? $"Remove {What}" : $"Write {What}";

    /// <summary>The fix as a deed: «wrote `use std.rules`».</summary>
    public string Done => OnlyRemoves ? $"removed {What}" : $"wrote {What}";

    private bool OnlyRemoves => Changes.All(change => string.IsNullOrEmpty(change.NewText));

    /// <summary>Puts a text in the place of what stands there.</summary>
    public static Fix Replace(TextSpan span, string text) => new($"`{SafeText.Shown(text.Trim())}`", [new(span, text)]);

    /// <summary>Puts a text where nothing stands.</summary>
    public static Fix Insert(int position, string text) => Replace(new(position, 0), text);

    /// <summary>Takes a text away.</summary>
    public static Fix Remove(SourceFile file, TextSpan span) => new($"`{SafeText.Shown(file.Text.Substring(span.Start, span.Length).Trim())}`", [new(span, "")]);

    /// <summary>Takes a clause away, and with it the line that it would leave empty.</summary>
    public static Fix RemoveClause(SourceFile file, TextSpan span)
    {
        var text = file.Text;
        var (start, end) = (span.Start, span.End);
        while (start > 0 && CharacterFacts.IsBlank(text[start - 1]))
            start--;
        while (end < text.Length && CharacterFacts.IsBlank(text[end]))
            end++;
        var beginsLine = start == 0 || CharacterFacts.IsNewLine(text[start - 1]);
        var endsLine = end == text.Length || CharacterFacts.IsNewLine(text[end]);

        // What follows on the line moves to where the clause began.
        if (!endsLine)
            return Remove(file, TextSpan.FromBounds(span.Start, end));
        if (!beginsLine)
            return Remove(file, TextSpan.FromBounds(start, span.End));
        end = AfterLine(text, end);
        if (start == 0 || IsEmptyLineBefore(text, start))
        {
            while (end < text.Length && CharacterFacts.IsNewLine(text[end]))
                end = AfterLine(text, end);
        }

        return Remove(file, TextSpan.FromBounds(start, end));
    }

    /// <summary>Puts right a word that somebody mistyped, where only one other can have been meant; otherwise null.</summary>
    public static Fix? Spelling(Location location, string word, IEnumerable<string> candidates)
    {
        var span = new TextSpan(location.Span.Start, word.Length);
        return span.End <= location.File.Text.Length
            && location.File.Text.AsSpan(span.Start, span.Length).SequenceEqual(word)
            && Suggestion.Certain(word, candidates) is { } meant
            ? Replace(span, meant)
            : null;
    }

    private static int AfterLine(string text, int end)
    {
        if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
            return end + 2;
        return Math.Min(end + 1, text.Length);
    }

    private static bool IsEmptyLineBefore(string text, int start)
    {
        var before = start - 1;
        if (before > 0 && text[before] == '\n' && text[before - 1] == '\r')
            before--;
        return before == 0 || CharacterFacts.IsNewLine(text[before - 1]);
    }
}
