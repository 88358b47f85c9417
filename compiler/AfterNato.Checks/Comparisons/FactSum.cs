using AfterNato.Checks.Burdens;
using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Checks.Comparisons;

/// <summary>What members have of a fact together; of those for whom the file gives a figure, and it says for whom it does not.</summary>
internal static class FactSum
{
    private const int Few = 3;

    public static ComparedCell Of(string name, MemberSet members, Situation situation)
    {
        if (members.IsEmpty)
            return new ComparedCell.NotComparable($"nobody takes part");
        var facts = situation.Architecture.Elements.OfType<Fact>().Where(fact => fact.Name == name).ToList();
        if (facts.Count != 1)
            return facts.Count == 0 ? new ComparedCell.NotDeclared($"the file gives no {new Code(name)} for anybody") : new ComparedCell.Unknown($"the file has more than one fact {new Code(name)}");
        var given = situation.Members(members).Select(member => (Member: member, Figure: member.FigureAt(name, situation.Date))).ToLookup(member => member.Figure?.Value is Value.Figure);
        var known = given[true].ToList();
        if (known.Count == 0)
            return new ComparedCell.NotDeclared($"the file gives no {facts[0]:name} for anybody who takes part");
        var sum = known.Aggregate(Rational.Zero, (total, member) => total + situation.Amount(facts[0].Index, member.Member));
        var missing = given[false].Select(member => member.Member).OrderBy(member => member.Name, StringComparer.Ordinal).ToList();
        var all = known.Count + missing.Count;
        var unit = facts[0].Unit?.Name;
        var years = known.Select(member => member.Figure?.AsOf is { } date ? (Sentence)$"{new PartialDate(date.First.Year, 0, 0)}" : $"no date").DistinctBy(year => year.ToString()).OrderBy(year => year.ToString(), StringComparer.Ordinal);
        return ComparedCell.Of(CellPart.OfNumber(sum, Text(sum, unit, missing, all), unit) with { Sense = missing.Count == 0 ? null : (Sentence)$"of {known.Count} of {all}" }) with
        {
            Remarks =
            [
                $"figures of {Series.Of(years)}",
                .. missing.Count > Few ? [$"there is no figure for {ShortNames.Of(missing)}"] : Array.Empty<Sentence>(),
            ],
            Sources = Evidence.Of(known.SelectMany(member => member.Figure?.Citations ?? [])),
        };
    }

    // A sum over many states is read to four digits; programs get it exact.
    private static Sentence Text(Rational sum, string? unit, List<Member> missing, int all)
    {
        var amount = new Amount(sum, unit) { IsRough = true };
        return missing.Count switch
        {
            0 => (Sentence)$"{amount}",
            <= Few => $"{amount}, without {ShortNames.Of(missing)}",
            _ => $"{amount}, without {missing.Count} of {all}",
        };
    }
}
