using System.Collections.Immutable;

using AfterNato.CodeGeneration.Text;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Nodes;

namespace AfterNato.CodeGeneration;

/// <summary>The number of each declaration in the model's data, and the constant by which generated code calls that number.</summary>
internal sealed class DeclarationIndexes
{
    private readonly Dictionary<Symbol, int> _numbers = [];
    private readonly Identifiers _identifiers = new("Declared");
    private readonly string?[] _constants;

    public DeclarationIndexes(ImmutableArray<Symbol> symbols)
    {
        foreach (var symbol in symbols)
            _numbers.Add(symbol, _numbers.Count);
        _constants = new string?[_numbers.Count];
    }

    /// <summary>The numbers of several stages of one architecture: what is declared at one place of the files has one number at all of them.</summary>
    public DeclarationIndexes(IEnumerable<ArchitectureSymbol> stages)
    {
        var places = new Dictionary<(int Parent, DeclarationSyntax Syntax), int>();
        foreach (var symbol in stages.SelectMany(stage => stage.Symbols))
        {
            var place = (symbol.Parent is { } parent ? _numbers[parent] : -1, symbol.Syntax);
            places.TryAdd(place, places.Count);
            _numbers.Add(symbol, places[place]);
        }

        _constants = new string?[places.Count];
    }

    public int this[Symbol symbol] => _numbers[symbol];

    /// <summary>How many numbers there are.</summary>
    public int Count => _constants.Length;

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
