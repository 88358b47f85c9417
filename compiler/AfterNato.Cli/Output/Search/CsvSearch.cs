using System.Globalization;

using AfterNato.Cli.Output.Tables;
using AfterNato.Runtime.Search;

namespace AfterNato.Cli.Output.Search;

/// <summary>Prints every candidate of a search as a row of comma-separated values, each figure exact and as a decimal.</summary>
internal static class CsvSearch
{
    public static void Write(TextWriter output, SearchOutcome outcome)
    {
        var search = outcome.Search;
        Csv.Write(
            output,
            ["candidate", "rule", "status", "dominated_by", "quota", "strict", "weight", "members", "members_strict", "dissent", "recused", .. search.Family.Numbers?.Tried.Select(number => $"number_{number.Name}") ?? [], .. search.Figures.SelectMany(figure => new[] { figure.Name, $"{figure.Name}_decimal" })],
            Enumerable.Range(0, outcome.Values.Count).Select(candidate => Row(outcome, candidate)));
    }

    private static IEnumerable<string> Row(SearchOutcome outcome, int candidate)
    {
        var search = outcome.Search;
        var rule = search.Family[candidate];
        var quotas = rule as QuotaCandidate;
        return
        [
            Number(candidate), CandidateText.Title(search, candidate), CandidateText.Status(outcome, candidate),
            outcome.Dominators[candidate] is { } better ? Number(better) : "",
            quotas?.Quota.Share.ToString() ?? "", quotas is null ? "" : Truth(quotas.Quota.IsStrict), quotas?.Quota.Measure.Name ?? "",
            quotas?.Members?.Share.ToString() ?? "", quotas?.Members is { } members ? Truth(members.IsStrict) : "",
            quotas is null ? "" : Number(quotas.Dissent), rule?.Recused?.Written ?? "",
            .. search.Family.Numbers?.Tried.Select((_, place) => rule is NumbersCandidate own ? own.Rule.Numbers[place].Value.ToString() : "") ?? [],
            .. outcome.Values[candidate].SelectMany(value => new[] { FigureText.Exact(value), FigureText.Decimal(value) }),
        ];
    }

    private static string Truth(bool value) => value ? "yes" : "no";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
