using AfterNato.Checks.Power;
using AfterNato.Runtime.Voting.Estimates;

namespace AfterNato.Cli.Output.Power;

/// <summary>Estimates as a table for people, apart from everything exact.</summary>
internal static class EstimateTable
{
    public const string Title = "Estimates, which are not exact";

    /// <summary>How they were made, and what their intervals promise.</summary>
    public static string Method(PowerEstimates estimates)
    {
        var how = estimates.Banzhaf;
        return FormattableString.Invariant($"By {how.Method} ({estimates.ShapleyShubik.Method} for Shapley–Shubik), {how.Samples} samples for each question, seed {how.Seed}; {how.Interval}.");
    }

    /// <summary>The rows, the titles of the columns first.</summary>
    public static IEnumerable<string[]> Rows(PowerReport report, PowerEstimates estimates)
    {
        yield return [new PlayerText(report).Noun, "estimate of absolute Banzhaf", "estimate of Shapley–Shubik"];
        for (var i = 0; i < report.Players.Length; i++)
            yield return [report.Players[i].Title, PowerStyle.Estimated(estimates.Banzhaf.Values[i]), PowerStyle.Estimated(estimates.ShapleyShubik.Values[i])];
    }

    /// <summary>The chances of adoption, the titles of the columns first.</summary>
    public static IEnumerable<string[]> Adoption(PowerEstimates estimates)
    {
        yield return ["consent", "estimate of adoption"];
        foreach (var (consent, probability) in estimates.Adoption)
            yield return [PowerStyle.Consent(consent), PowerStyle.Estimated(probability.Values[0])];
    }

    /// <summary>All of them by key, with the ends of their intervals.</summary>
    public static IEnumerable<PowerRow> Keyed(PowerReport report, PowerEstimates estimates) =>
    [
        .. estimates.Banzhaf.Values.SelectMany((value, member) => Ends("estimate.banzhaf.absolute", report.Players[member].Name, value)),
        .. estimates.ShapleyShubik.Values.SelectMany((value, member) => Ends("estimate.shapleyShubik", report.Players[member].Name, value)),
        .. estimates.Adoption.SelectMany(adoption => Ends("estimate.adoption", PowerStyle.Consent(adoption.Consent), adoption.Probability.Values[0])),
        new("estimate.method", Method(estimates)),
    ];

    private static IEnumerable<PowerRow> Ends(string key, string of, Estimate figure) =>
    [
        new(key, "") { Of = of, Decimal = PowerStyle.Estimated(figure.Value) },
        new($"{key}.low", "") { Of = of, Decimal = PowerStyle.Estimated(figure.Low) },
        new($"{key}.high", "") { Of = of, Decimal = PowerStyle.Estimated(figure.High) },
    ];
}
