using System.Text;

using AfterNato.Syntax.Text;

namespace AfterNato.Syntax.Tokens;

/// <summary>What a text in quotes stands for.</summary>
public static class TextLiteral
{
    /// <summary>The characters between the quotes with their escapes resolved; an escape that does not exist stands for itself.</summary>
    public static string Value(SyntaxToken token)
    {
        if (token.IsMissing)
            return "";

        var characters = token.Characters[1..];
        if (characters.Length > 0 && IsClosed(token))
            characters = characters[..^1];
        if (!characters.Contains('\\'))
            return characters.ToString();

        var value = new StringBuilder(characters.Length);
        for (var i = 0; i < characters.Length; i++)
        {
            if (characters[i] != '\\' || i + 1 == characters.Length)
            {
                value.Append(characters[i]);
                continue;
            }

            i++;
            value.Append(characters[i] switch { 'n' => '\n', 't' => '\t', var other => other });
        }

        return value.ToString();
    }

    internal static bool IsEscape(char c) => c is '"' or '\\' or 'n' or 't';

    /// <summary>Whether the text ends with a quotation mark of its own: not with an escaped one, nor with the one that opened it.</summary>
    internal static bool IsClosed(SyntaxToken token)
    {
        var characters = token.Characters;
        if (characters.IsEmpty)
            return false;

        var typographic = characters[0] != '"';
        for (var i = 1; i < characters.Length; i++)
        {
            if (characters[i] == '\\')
                i++;
            else if (characters[i] == '"' || (typographic && CharacterFacts.IsTypographicQuote(characters[i])))
                return true;
        }

        return false;
    }
}
