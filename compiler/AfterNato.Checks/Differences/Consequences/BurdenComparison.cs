using AfterNato.Checks.Burdens;
using AfterNato.Checks.Differences.Meaning;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>Who bears another part of a burden than before.</summary>
internal sealed class BurdenComparison(Correspondence found, Situation old, Situation @new)
{
    public IEnumerable<BurdenDifference> Compare()
    {
        foreach (var burden in @new.Architecture.Burdens)
        {
            if (found.Counterpart(found.New.NodeOf(burden))?.Element is not Burden before)
                continue;
            var (was, now) = (before.DivisionAt(old), burden.DivisionAt(@new));
            var moves = was is BurdenDivision.Divided had && now is BurdenDivision.Divided has ? ShareComparison.Of(Parts(had, found.Old), Parts(has, found.New), found) : [];
            var (trouble, remains) = (Trouble(was), Trouble(now));
            if (!moves.IsEmpty || (trouble is null) != (remains is null))
                yield return new(burden.Name, moves, trouble, remains);
        }
    }

    private static Dictionary<MeaningNode, Rational> Parts(BurdenDivision.Divided division, ModelMeaning model) => division.Payers
        .Zip(division.Shares)
        .ToDictionary(share => model.NodeOf(share.First), share => share.Second / division.Problem.Total);

    private static string? Trouble(BurdenDivision division) => division switch
    {
        BurdenDivision.Unknown unknown => $"it is unknown: {unknown.Reason}",
        BurdenDivision.Impossible impossible => InfeasibleBurdenCheck.Reason(impossible).ToString(),
        _ => null,
    };
}
