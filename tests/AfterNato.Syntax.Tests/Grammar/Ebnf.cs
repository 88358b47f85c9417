using System.Globalization;
using System.Text.RegularExpressions;

namespace AfterNato.Syntax.Tests.Grammar;

/// <summary>A grammar as a page has it, in the EBNF of the W3C: its productions in their order.</summary>
internal sealed partial class Ebnf
{
    private readonly List<string> _signs;
    private int _index;

    private Ebnf(string text)
    {
        _signs = [.. Sign().Matches(text).Select(match => match.Value)];
        while (_index < _signs.Count)
            Productions.Add((Take(), ParseDefinition()));
    }

    public List<(string Name, Expression Definition)> Productions { get; } = [];

    /// <summary>Reads the blocks of a Markdown page that hold EBNF.</summary>
    public static Ebnf OfPage(string page) => new(string.Join('\n', Block().Matches(page).Select(match => match.Groups[1].Value)));

    private Expression ParseDefinition()
    {
        Expect("::=");
        return ParseChoice();
    }

    private Expression ParseChoice()
    {
        var parts = new List<Expression> { ParseSequence() };
        while (Next == "|")
        {
            _index++;
            parts.Add(ParseSequence());
        }

        return parts.Count == 1 ? parts[0] : new Expression.Choice(parts);
    }

    // A name with `::=` after it begins the next production.
    private Expression ParseSequence()
    {
        var parts = new List<Expression>();
        while (Next is not (null or "|" or ")") && _signs.ElementAtOrDefault(_index + 1) != "::=")
            parts.Add(ParseRepeated());
        return parts.Count == 1 ? parts[0] : new Expression.Sequence(parts);
    }

    private Expression ParseRepeated()
    {
        var part = ParsePart();
        while (Next is "?" or "*" or "+")
            part = Take() switch { "?" => new(part, true, false), "*" => new(part, true, true), _ => new Expression.Repeated(part, false, true) };
        return part;
    }

    private Expression ParsePart()
    {
        var sign = Take();
        if (sign == "(")
        {
            var inner = ParseChoice();
            Expect(")");
            return inner;
        }

        return sign[0] switch
        {
            '\'' => new Expression.Literal(sign[1..^1]),
            '[' => ParseRange(sign),
            '?' or '*' or '+' => throw new FormatException($"`{sign}` stands after nothing."),
            _ => new Expression.Reference(sign),
        };
    }

    private static Expression.Range ParseRange(string sign)
    {
        var ends = RangeEnd().Matches(sign[1..^1]).Select(match => match.Value).ToList();
        return ends.Count == 2 ? new(Character(ends[0]), Character(ends[1])) : throw new FormatException($"{sign} is no range.");
    }

    private static char Character(string end) => end.Length == 1 ? end[0] : (char)int.Parse(end[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private string? Next => _signs.ElementAtOrDefault(_index);

    private string Take() => Next is { } sign ? _signs[_index++] : throw new FormatException("The grammar ends too early.");

    private void Expect(string sign)
    {
        var found = Take();
        if (found != sign)
            throw new FormatException($"`{sign}` must stand where `{found}` stands.");
    }

    [GeneratedRegex(@"^```ebnf\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"'[^']+'|\[[^\]]+\]|::=|[\w-]+|\S")]
    private static partial Regex Sign();

    [GeneratedRegex(@"#x[0-9A-F]+|[^-]")]
    private static partial Regex RangeEnd();
}
