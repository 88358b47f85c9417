using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;
using AfterNato.Syntax.Tokens;
using AfterNato.Testing.Inputs;

namespace AfterNato.Syntax.Tests.Grammar;

/// <summary>Does to a text what hands and word processors do: tokens and characters are lost, doubled, exchanged, put in.</summary>
internal static class Damage
{
    private const int Most = 4;

    private static readonly string[] Pieces =
    [
        .. Fragments.Vocabulary, .. Fragments.Signs, .. Fragments.Expressions, .. Fragments.Values, .. Fragments.Oddities, "&&", "||", "==", "=>", "=<", "<>", ";", "!",
    ];

    public static string Do(string text, Random random)
    {
        for (var times = random.Next(1, Most + 1); times > 0; times--)
            text = random.Next(2) == 0 ? ToTokens(text, random) : ToCharacters(text, random);
        return text;
    }

    private static string ToTokens(string text, Random random)
    {
        var tokens = SyntaxTree.Parse(new SourceFile("test.arch", text)).Root.Tokens().Where(token => token.End > token.Start).ToList();
        if (tokens.Count == 0)
            return text;
        var token = tokens[random.Next(tokens.Count)];
        var other = tokens[random.Next(tokens.Count)];
        return random.Next(4) switch
        {
            0 => text.Remove(token.Start, token.End - token.Start),
            1 => text.Insert(token.End, $" {token}"),
            2 => Exchanged(text, token, other),
            _ => text.Insert(token.Start, $"{random.GetItems(Pieces, 1)[0]} "),
        };
    }

    private static string ToCharacters(string text, Random random)
    {
        var index = random.Next(text.Length + 1);
        return random.Next(3) switch
        {
            0 when index < text.Length => text.Remove(index, 1),
            1 when index < text.Length => text.Insert(index, text[index].ToString()),
            _ => text.Insert(index, random.GetItems(Pieces, 1)[0]),
        };
    }

    private static string Exchanged(string text, SyntaxToken one, SyntaxToken other)
    {
        var (first, second) = one.Start < other.Start ? (one, other) : (other, one);
        return first.Start == second.Start ? text : $"{text[..first.Start]}{second}{text[first.End..second.Start]}{first}{text[second.End..]}";
    }
}
