using System.Collections.Immutable;

using AfterNato.CodeGeneration.Text;
using AfterNato.Semantics.Symbols;

namespace AfterNato.CodeGeneration;

/// <summary>The number of each declaration in the model's data, and the constant by which generated code calls that number.</summary>
internal sealed class DeclarationIndexes
{
    private readonly Dictionary<Symbol, int> _numbers;
    private readonly Identifiers _identifiers = new("Declared");
    private readonly string?[] _constants;

    public DeclarationIndexes(ImmutableArray<Symbol> symbols)
    {
        _constants = new string?[symbols.Length];
        _numbers = new Dictionary<Symbol, int>(symbols.Length);
        foreach (var symbol in symbols)
            _numbers.Add(symbol, _numbers.Count);
    }

    public int this[Symbol symbol] => _numbers[symbol];

    /// <summary>The constants that generated code asked for, by their number.</summary>
    public IEnumerable<(string Name, int Number)> Constants
    {
        get
        {
            for (var number = 0; number < _constants.Length; number++)
            {
                if (_constants[number] is { } name)
                    yield return (name, number);
            }
        }
    }

    /// <summary>The constant for a declaration, as generated code writes it.</summary>
    public string Constant(Symbol symbol)
    {
        var number = _numbers[symbol];
        var name = _constants[number] ??= _identifiers.Claim(symbol.Kind.Word == "step" ? $"{Around(symbol)} {symbol.Name}" : symbol.Name);
        return $"Declared.{name}";
    }

    private static string Around(Symbol step)
    {
        var around = step.Parent;
        while (around is not null and not ProcedureSymbol)
            around = around.Parent;
        return around?.Name ?? "";
    }
}
