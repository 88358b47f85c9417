using AfterNato.Checks.Burdens;
using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Comparisons;

/// <summary>What members have of a fact together; of those for whom the file gives a figure, and it says for whom it does not.</summary>
internal static class FactSum
{
    private const int Few = 3;

    public static ComparedCell Of(string name, MemberSet members, Situation situation)
    {
        if (members.IsEmpty)
            return new ComparedCell.NotComparable("nobody takes part");
        var facts = situation.Architecture.Elements.OfType<Fact>().Where(fact => fact.Name == name).ToList();
        if (facts.Count != 1)
            return facts.Count == 0 ? new ComparedCell.NotDeclared($"the file gives no `{name}` for anybody") : new ComparedCell.Unknown($"the file has more than one fact `{name}`");
        var given = situation.Members(members).Select(member => (Member: member, Figure: member.FigureAt(name, situation.Date))).ToLookup(member => member.Figure?.Value is Value.Figure);
        var known = given[true].ToList();
        if (known.Count == 0)
            return new ComparedCell.NotDeclared($"the file gives no `{name}` for anybody who takes part");
        var sum = known.Aggregate(Rational.Zero, (total, member) => total + situation.Amount(facts[0].Index, member.Member));
        var missing = Prose.Names(given[false].Select(member => member.Member)).Order(StringComparer.Ordinal).ToList();
        var unit = facts[0].Unit?.Name;
        var years = known.Select(member => member.Figure?.AsOf is { } date ? FormattableString.Invariant($"{date.First:yyyy}") : "no date").Distinct().Order(StringComparer.Ordinal);
        return ComparedCell.Of(CellPart.OfNumber(sum, $"{Text(sum, unit)}{Without(missing, known.Count + missing.Count)}", unit) with { Sense = missing.Count == 0 ? null : FormattableString.Invariant($"of {known.Count} of {known.Count + missing.Count}") }) with
        {
            Remarks =
            [
                $"figures of {string.Join(", ", years)}",
                .. missing.Count > Few ? [$"there is no figure for {string.Join(", ", missing)}"] : Array.Empty<string>(),
            ],
            Sources = Evidence.Of(known.SelectMany(member => member.Figure?.Citations ?? [])),
        };
    }

    // A sum over many states is read to four digits; programs get it exact.
    private static string Text(Rational sum, string? unit) => Amounts.Text(sum, unit).Replace("about ", "", StringComparison.Ordinal);

    private static string Without(List<string> missing, int all) => missing.Count switch
    {
        0 => "",
        <= Few => $", without {string.Join(", ", missing)}",
        _ => FormattableString.Invariant($", without {missing.Count} of {all}"),
    };
}
