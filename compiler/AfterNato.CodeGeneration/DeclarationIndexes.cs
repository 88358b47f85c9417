using System.Collections.Immutable;

using AfterNato.CodeGeneration.Text;
using AfterNato.Semantics.Symbols;

namespace AfterNato.CodeGeneration;

/// <summary>The number of each declaration in the model's data, and the constant by which generated code calls that number.</summary>
internal sealed class DeclarationIndexes(ImmutableArray<Symbol> symbols)
{
    private readonly Dictionary<Symbol, int> _numbers = symbols.Select((symbol, index) => (symbol, index)).ToDictionary(entry => entry.symbol, entry => entry.index);
    private readonly Identifiers _identifiers = new("Declared");
    private readonly SortedDictionary<int, string> _constants = [];

    public int this[Symbol symbol] => _numbers[symbol];

    /// <summary>The constants that generated code asked for, by their number.</summary>
    public IEnumerable<(string Name, int Number)> Constants => _constants.Select(constant => (constant.Value, constant.Key));

    /// <summary>The constant for a declaration, as generated code writes it.</summary>
    public string Constant(Symbol symbol)
    {
        var number = _numbers[symbol];
        if (!_constants.TryGetValue(number, out var name))
            _constants.Add(number, name = _identifiers.Claim(symbol.Kind.Word == "step" ? $"{Around(symbol)} {symbol.Name}" : symbol.Name));
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
