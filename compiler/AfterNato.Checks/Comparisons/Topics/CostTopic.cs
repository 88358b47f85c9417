using AfterNato.Checks.Burdens;
using AfterNato.Checks.Findings;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Comparisons.Topics;

/// <summary>What has to be borne together, and who bears most of it. What is counted in different units, or falls due at different times, is not added.</summary>
internal sealed class CostTopic : Topic
{
    public override string Word => "cost";

    public override ComparedSection Answer(Compared compared)
    {
        var isAny = compared.Architectures.Any(architecture => !architecture.Situation.Architecture.Burdens.IsEmpty);
        return new(Word, !isAny ? [] :
        [
            compared.Ask("cost/total", $"borne in all", Direction.None, Totals, isHeadline: true),
            compared.Ask("cost/burdens", $"burdens", Direction.None, architecture => Each(architecture, burden => ComparedCell.Of(Told(burden.Total, burden.Per)) with { Sources = Evidence.Of([burden]) })),
            compared.Ask("cost/shares", $"largest shares", Direction.None, architecture => Each(architecture, burden => BurdenShares.Largest(burden, architecture.Situation))),
        ])
        {
            Notes = isAny ? [$"It is what the files say has to be borne, by their own keys, caps and floors; what none of them names costs nothing here."] : [$"No file declares a burden."],
        };
    }

    private static ComparedCell Totals(ComparedArchitecture architecture)
    {
        var burdens = architecture.Situation.Architecture.Burdens;
        if (burdens.IsEmpty)
            return new ComparedCell.NotComparable($"the file declares no burden");
        var totals = burdens.GroupBy(burden => (burden.Total.Unit, burden.Per))
            .OrderBy(total => total.Key.Unit, StringComparer.Ordinal).ThenBy(total => total.Key.Per, StringComparer.Ordinal)
            .Select(total => Told(new Quantity(total.Aggregate(Rational.Zero, (sum, burden) => sum + burden.Total.Amount), total.Key.Unit), total.Key.Per));
        return new ComparedCell.Known([.. totals]) { Sources = Evidence.Of(burdens) };
    }

    private static ComparedCell Each(ComparedArchitecture architecture, Func<Burden, ComparedCell> answer) => architecture.Situation.Architecture.Burdens is { IsEmpty: false } burdens
        ? JoinedCells.Of(burdens, answer)
        : new ComparedCell.NotComparable($"the file declares no burden");

    private static CellPart Told(Quantity total, string? per)
    {
        var amount = new Amount(total.Amount, total.Unit);
        return per is null ? CellPart.OfNumber(total.Amount, $"{amount} once", total.Unit) : CellPart.OfNumber(total.Amount, $"{amount} a {new Word(per)}", $"{total.Unit} per {per}");
    }
}
