using System.Globalization;

namespace AfterNato.Compiler.Tests.Reforms;

/// <summary>
/// A small reform at random: each of its steps turns the vote of one procedure over, some need a body that another step brings, and a condition
/// over who can block what must hold, and some are decided by a procedure that another step opens or closes. What becomes of it at every stage is worked out here from the bits alone.
/// </summary>
internal sealed class RandomReform
{
    private readonly Random _random;
    private readonly bool[] _isBlockedBefore;
    private readonly int?[] _needs;
    private readonly (int Step, bool IsOpenAfter)?[] _gates;
    private readonly List<List<(int Procedure, bool IsBlocked)>> _clauses = [];

    public RandomReform(int seed)
    {
        _random = new Random(seed);
        Steps = 2 + seed % 4;
        _isBlockedBefore = [.. Enumerable.Range(0, Steps).Select(_ => _random.Next(2) == 0)];
        _needs = [.. Enumerable.Range(0, Steps).Select(step => _random.Next(6) == 0 && Steps > 1 ? (int?)((step + 1 + _random.Next(Steps - 1)) % Steps) : null)];
        _gates = [.. Enumerable.Range(0, Steps).Select(step => _random.Next(4) == 0 ? ((int, bool)?)((step + 1 + _random.Next(Steps - 1)) % Steps, _random.Next(2) == 0) : null)];

        // A condition that holds before and after, and that a random stage would have to break were it not left out.
        for (var clause = 0; clause < 2 * Steps; clause++)
        {
            var parts = Enumerable.Range(0, 2 + _random.Next(2)).Select(_ => (_random.Next(Steps), _random.Next(2) == 0)).Distinct().ToList();
            if (parts.Any(part => IsTrue(part, 0)) && parts.Any(part => IsTrue(part, All)))
                _clauses.Add(parts);
        }
    }

    public int Steps { get; }

    private int All => (1 << Steps) - 1;

    public string Base => string.Concat(Enumerable.Range(0, Steps).Select(step => Procedure("procedure", step, isBlocked: _isBlockedBefore[step], "Council")))
        + string.Concat(Gates.Select(gate => Gate("procedure", gate.Step, !gate.IsOpenAfter))) + """

        rule out_of_reach { count(for) >= 9 }

        organisation League { members Borland, Norland, Sudland }
        member Borland
        member Norland
        member Sudland
        body Council { of League   seats one per member }
        """;

    public string Reform
    {
        get
        {
            var bodies = Enumerable.Range(0, Steps).Where(step => _needs.Contains(step)).Select(step => $"body Body{step} {{ of League   seats one per member }}\n");
            var changes = Enumerable.Range(0, Steps).Select(step => Procedure("change procedure", step, !_isBlockedBefore[step], _needs[step] is { } needed ? $"Body{needed}" : "Council"));
            var invariants = _clauses.Select((clause, number) => $"invariant guard{number} {{ {string.Join(" or ", clause.Select(Condition))} }}\n");
            var gates = Gates.Select(gate => Gate("change procedure", gate.Step, gate.IsOpenAfter));
            var steps = Enumerable.Range(0, Steps).Select(step => $"  at {2027 + step}-01-01   apply {(_needs.Contains(step) ? $"Body{step}, " : "")}{string.Concat(Applied(step))}act{step}{(_gates[step] is null ? "" : $"   decided by gate{step}")}\n");
            return $"{string.Concat(bodies)}{string.Concat(changes)}{string.Concat(gates)}{string.Concat(invariants)}transition plan {{\n{string.Concat(steps)}}}\n";
        }
    }

    /// <summary>The safe order with the fewest exchanges, the first in the alphabet among equals, of all orders there are; null when there is none.</summary>
    public (string Order, int Exchanges)? Best => Orders([], Enumerable.Range(0, Steps))
        .Where(IsSafe)
        .Select(order => ((string Order, int Exchanges)?)(string.Join(' ', order), Exchanges(order)))
        .OrderBy(order => order?.Exchanges)
        .ThenBy(order => order?.Order, StringComparer.Ordinal)
        .FirstOrDefault();

    public bool IsSafe(IReadOnlyList<int> order)
    {
        var done = 0;
        foreach (var step in order)
        {
            if (_gates[step] is { } gate && gate.IsOpenAfter != ((done & 1 << gate.Step) != 0))
                return false;
            done |= 1 << step;
            if (done != All && (!IsPossible(done) || !_clauses.All(clause => clause.Any(part => IsTrue(part, done)))))
                return false;
        }

        return true;
    }

    public bool IsPossible(int done) => Enumerable.Range(0, Steps).All(step => (done & 1 << step) == 0 || _needs[step] is not { } needed || (done & 1 << needed) != 0);

    private bool IsTrue((int Procedure, bool IsBlocked) part, int done) => (_isBlockedBefore[part.Procedure] ^ ((done & 1 << part.Procedure) != 0)) == part.IsBlocked;

    // The procedure by which a step is decided bears the number of that step; another step changes it.
    private IEnumerable<(int Step, bool IsOpenAfter)> Gates => Enumerable.Range(0, Steps).Where(step => _gates[step] is not null).Select(step => (step, _gates[step]?.IsOpenAfter ?? false));

    private IEnumerable<string> Applied(int changing) => Enumerable.Range(0, Steps).Where(step => _gates[step]?.Step == changing).Select(step => $"gate{step}, ");

    private static string Gate(string words, int step, bool isOpen) =>
        string.Create(CultureInfo.InvariantCulture, $"{words} gate{step} {{ step agree {{ by Council   using {(isOpen ? "simple_majority" : "out_of_reach")} }} }}\n");

    private static string Condition((int Procedure, bool IsBlocked) part) => $"{(part.IsBlocked ? "" : "not ")}can_block({{Borland}}, act{part.Procedure})";

    private static string Procedure(string words, int step, bool isBlocked, string body) =>
        string.Create(CultureInfo.InvariantCulture, $"{words} act{step} {{ step agree {{ by {body}   using {(isBlocked ? "consensus" : "simple_majority")} }} }}\n");

    private static int Exchanges(IReadOnlyList<int> order) => Enumerable.Range(0, order.Count).Sum(place => order.Skip(place + 1).Count(later => later < order[place]));

    private static IEnumerable<IReadOnlyList<int>> Orders(IReadOnlyList<int> first, IEnumerable<int> rest)
    {
        var left = rest.ToList();
        return left.Count == 0 ? [first] : left.SelectMany(step => Orders([.. first, step], left.Where(other => other != step)));
    }
}
