using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;
using AfterNato.Syntax.Tokens;

using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Testing.Inputs;

/// <summary>Shipped files with the damage that editing does: cut off in the middle, a token lost, doubled, moved.</summary>
public static class DamagedText
{
    private static readonly Dictionary<string, (string Text, IReadOnlyList<SyntaxToken> Tokens)> Files =
        Repository.ShippedArchitectures.ToDictionary(path => path, Tokenised);

    public static Arbitrary<string> Any { get; } = (
        from path in Gen.Elements(Repository.ShippedArchitectures.ToArray())
        from at in Gen.Choose(0, int.MaxValue - 1)
        from to in Gen.Choose(0, int.MaxValue - 1)
        from damage in Gen.Elements<Func<string, IReadOnlyList<SyntaxToken>, int, int, string>>(Truncate, Delete, Duplicate, Move)
        select damage(Files[path].Text, Files[path].Tokens, at, to)).ToArbitrary();

    private static string Truncate(string text, IReadOnlyList<SyntaxToken> tokens, int at, int to) => text[..(at % (text.Length + 1))];

    private static string Delete(string text, IReadOnlyList<SyntaxToken> tokens, int at, int to)
    {
        var token = tokens[at % tokens.Count];
        return text.Remove(token.Start, token.End - token.Start);
    }

    private static string Duplicate(string text, IReadOnlyList<SyntaxToken> tokens, int at, int to)
    {
        var token = tokens[at % tokens.Count];
        return text.Insert(token.End, token.Text);
    }

    private static string Move(string text, IReadOnlyList<SyntaxToken> tokens, int at, int to) =>
        text.Insert(tokens[to % tokens.Count].Start, tokens[at % tokens.Count].Text);

    private static (string Text, IReadOnlyList<SyntaxToken> Tokens) Tokenised(string path)
    {
        var text = Repository.Read(path);
        return (text, [.. SyntaxTree.Parse(new SourceFile(path, text)).Root.Tokens()]);
    }
}
