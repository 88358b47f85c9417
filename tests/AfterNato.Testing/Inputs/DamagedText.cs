using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;
using AfterNato.Syntax.Tokens;

using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Testing.Inputs;

/// <summary>A shipped file with the damage that editing does: cut off in the middle, a token lost, doubled, moved.</summary>
public sealed record DamagedText(string Damage, string Text)
{
    private static readonly Dictionary<string, (string Text, IReadOnlyList<SyntaxToken> Tokens)> Files =
        Repository.ShippedArchitectures.ToDictionary(path => path, Tokenised);

    public static Arbitrary<DamagedText> Any { get; } = (
        from path in Gen.Elements(Repository.ShippedArchitectures.ToArray())
        from at in Gen.Choose(0, int.MaxValue - 1)
        from to in Gen.Choose(0, int.MaxValue - 1)
        from damage in Gen.Elements<Func<string, int, int, DamagedText>>(Truncate, Delete, Duplicate, Move)
        select damage(path, at, to)).ToArbitrary();

    /// <summary>What was done, which is all that a failing test should print of a file with a thousand lines.</summary>
    public override string ToString() => Damage;

    private static DamagedText Truncate(string path, int at, int to)
    {
        var text = Files[path].Text;
        var length = at % (text.Length + 1);
        return new($"the first {length} characters of {path}", text[..length]);
    }

    private static DamagedText Delete(string path, int at, int to)
    {
        var (text, tokens) = Files[path];
        var token = tokens[at % tokens.Count];
        return new($"{path} without `{token}` at {token.Start}", text.Remove(token.Start, token.End - token.Start));
    }

    private static DamagedText Duplicate(string path, int at, int to)
    {
        var (text, tokens) = Files[path];
        var token = tokens[at % tokens.Count];
        return new($"{path} with `{token}` doubled at {token.Start}", text.Insert(token.End, $" {token}"));
    }

    private static DamagedText Move(string path, int at, int to)
    {
        var (text, tokens) = Files[path];
        var place = tokens[to % tokens.Count].Start;
        var token = tokens[at % tokens.Count];
        return new($"{path} with another `{token}` at {place}", text.Insert(place, $"{token} "));
    }

    private static (string Text, IReadOnlyList<SyntaxToken> Tokens) Tokenised(string path)
    {
        var text = Repository.Read(path);
        return (text, [.. SyntaxTree.Parse(new SourceFile(path, text)).Root.Tokens()]);
    }
}
