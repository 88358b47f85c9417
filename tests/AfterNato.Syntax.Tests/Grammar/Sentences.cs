using System.Text;

using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Tests.Grammar;

/// <summary>
/// Writes random sentences of a grammar. It knows nothing of the language but what the page says beside the productions: names in capitals
/// are tokens, every item begins a line, and names are none of the words in quotes.
/// </summary>
internal sealed class Sentences
{
    private const int Deepest = 60;
    private const int Endless = 1_000_000;

    private readonly Dictionary<string, Expression> _productions;
    private readonly Dictionary<string, int> _depths;
    private readonly HashSet<string> _words;

    public Sentences(Ebnf grammar)
    {
        _productions = grammar.Productions.ToDictionary(production => production.Name, production => production.Definition);
        _words = [.. grammar.Productions.SelectMany(production => production.Definition.All).OfType<Expression.Literal>().SelectMany(literal => literal.Text.Split(' '))];
        _depths = _productions.Keys.ToDictionary(name => name, _ => Endless);
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (name, definition) in _productions)
            {
                var depth = 1 + DepthOf(definition);
                changed |= depth < _depths[name];
                _depths[name] = Math.Min(depth, _depths[name]);
            }
        }
    }

    /// <summary>The sentence of a seed, with so many tokens and those that it takes to end: the same seed gives the same sentence of the same grammar.</summary>
    public string Of(string start, int seed, int tokens)
    {
        var sentence = new Sentence(this, new Random(seed), tokens);
        sentence.Write(new Expression.Reference(start), 0);
        return sentence.Text.Append('\n').ToString();
    }

    private static bool IsToken(string name) => char.IsUpper(name[0]);

    private int DepthOf(Expression expression) => expression switch
    {
        Expression.Reference reference => _depths[reference.Name],
        Expression.Sequence sequence => sequence.Parts.Select(DepthOf).DefaultIfEmpty().Max(),
        Expression.Choice choice => choice.Parts.Min(DepthOf),
        Expression.Repeated { MayBeAbsent: true } => 0,
        Expression.Repeated repeated => DepthOf(repeated.Part),
        _ => 0,
    };

    private bool IsGood(string name, string token) => name switch
    {
        "NAME" => !_words.Contains(token),
        "DATE" => DateLiteral.Of(new SyntaxToken(token, TokenKind.Date, 0, 0, token.Length, false)) is not null,
        _ => true,
    };

    private sealed class Sentence(Sentences grammar, Random random, int tokens)
    {
        private readonly StringBuilder _token = new();
        private int _left = tokens;
        private bool _isInToken;

        public StringBuilder Text { get; } = new();

        public void Write(Expression expression, int depth)
        {
            switch (expression)
            {
                case Expression.Literal literal when _isInToken:
                    _token.Append(literal.Text);
                    break;
                case Expression.Literal literal:
                    foreach (var word in literal.Text.Split(' '))
                        Append(word);
                    break;
                case Expression.Range range:
                    _token.Append((char)random.Next(range.First, range.Last + 1));
                    break;
                case Expression.Reference reference when IsToken(reference.Name) && !_isInToken:
                    WriteToken(reference.Name);
                    break;
                case Expression.Reference reference:
                    if (reference.Name.EndsWith("-item", StringComparison.Ordinal) || reference.Name.EndsWith("-content", StringComparison.Ordinal))
                        BeginLine();
                    Write(grammar._productions[reference.Name], depth + 1);
                    break;
                case Expression.Sequence sequence:
                    foreach (var part in sequence.Parts)
                        Write(part, depth);
                    break;
                case Expression.Choice choice:
                    Write(Chosen(choice.Parts, depth), depth);
                    break;
                case Expression.Repeated repeated:
                    for (var count = CountOf(repeated, depth); count > 0; count--)
                        Write(repeated.Part, depth);
                    break;
            }
        }

        private void WriteToken(string name)
        {
            _isInToken = true;
            do
            {
                _token.Clear();
                Write(grammar._productions[name], 0);
            }
            while (!grammar.IsGood(name, _token.ToString()));
            _isInToken = false;
            Append(_token.ToString());
        }

        private void Append(string token)
        {
            _left--;
            if (Text.Length > 0 && Text[^1] != '\n')
                Text.Append(' ', random.Next(8) == 0 ? random.Next(2, 4) : 1);
            Text.Append(token);
        }

        private void BeginLine()
        {
            if (random.Next(20) == 0)
                Text.Append(" // ").Append("a remark");
            Text.Append('\n', random.Next(10) == 0 ? 2 : 1).Append(' ', random.Next(3));
        }

        // Whoever has written much, or stands deep, comes to an end by the shortest way.
        private bool IsTired(int depth) => !_isInToken && (_left < 0 || depth > Deepest);

        private Expression Chosen(IReadOnlyList<Expression> parts, int depth)
        {
            if (!IsTired(depth))
                return parts[random.Next(parts.Count)];
            var least = parts.Min(grammar.DepthOf);
            return parts.First(part => grammar.DepthOf(part) == least);
        }

        private int CountOf(Expression.Repeated repeated, int depth)
        {
            var least = repeated.MayBeAbsent ? 0 : 1;
            if (IsTired(depth))
                return least;
            return repeated.MayRepeat ? least + random.Next(depth < 3 && !_isInToken ? 12 : 4) : random.Next(2);
        }
    }
}
