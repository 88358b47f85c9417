using AfterNato.Syntax.Text;

namespace AfterNato.Syntax.Diagnostics;

/// <summary>Makes text from a file fit for a message: one line, no control sequences, no characters that hide, no more than a glance.</summary>
public static class SafeText
{
    private const int Longest = 60;

    public static string Shown(string text)
    {
        var shown = text.Length > Longest ? string.Concat(text.AsSpan(0, Longest - 1), "…") : text;
        return OneLine(shown);
    }

    public static string OneLine(string text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c) || CharacterFacts.IsInvisible(c) || char.IsSurrogate(c))
                return new string([.. text.Select(Visible)]);
        }

        return text;
    }

    private static char Visible(char c) => c == '\t' ? ' ' : char.IsControl(c) || CharacterFacts.IsInvisible(c) || char.IsSurrogate(c) ? '\uFFFD' : c;
}
