using System.Globalization;

namespace AfterNato.Checks.Differences.Meaning;

/// <summary>Numbers for terms: two terms have the same number if and only if they are the same, given numbers for what they name.</summary>
internal sealed class Colours
{
    private readonly Dictionary<string, int> _numbers = [];

    public int Of(string key)
    {
        if (!_numbers.TryGetValue(key, out var number))
            _numbers.Add(key, number = _numbers.Count);
        return number;
    }

    public int Of(Term term, Func<MeaningNode, int> nodes)
    {
        var parts = term.Parts.Select(part => Of(part, nodes));
        var of = term.Of is { } node ? nodes(node) : -1;
        return Of($"{Joined(term.IsUnordered ? parts.Order() : parts)}|{of.ToString(CultureInfo.InvariantCulture)}|{(term.IsUnordered ? "u" : "o")}|{term.Word}");
    }

    /// <summary>The number of something that consists of numbered things whose order says nothing.</summary>
    public int OfAll(string word, IEnumerable<int> parts) => Of($"{Joined(parts.Order())}|{word}");

    private static string Joined(IEnumerable<int> numbers) => string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
}
