using AfterNato.Benchmarks.Measuring;
using AfterNato.Benchmarks.References;
using AfterNato.Runtime;
using AfterNato.Runtime.Tests.Voting;
using AfterNato.Runtime.Voting;
using AfterNato.Runtime.Voting.Estimates;

namespace AfterNato.Benchmarks.Scenarios;

/// <summary>Questions about real voting rules, each from the rule to the answer, beside a plain way of finding the same.</summary>
internal static class VotingGames
{
    private const string Textbook = "tables of big integers, each player taken out in turn";

    public static void Measure(Effort effort, Comparison comparison)
    {
        comparison.Begin("Voting rules, warm");
        Union(effort, comparison);
        OneQuota("US Electoral College, 51", "US Electoral College 2024, 270/538", effort, comparison);
        OneQuota("IMF, 190", "IMF Board of Governors 2016 votes in basis points, 50%", effort, comparison);
        Compound(effort, comparison);
        Chain(effort, comparison);
        comparison.End();
    }

    private static void Union(Effort effort, Comparison comparison)
    {
        var game = Oracle.All["EU-27 Lisbon QMV, populations 2023 exact"].Game;
        var plain = new PlainEnumeration(game);
        Add("EU Council, 27: Banzhaf and Shapley", () => Ask(game, analysis => (analysis.Power.Banzhaf, analysis.Power.ShapleyShubik)), () => plain.Winning());
        Add("EU Council, 27: minimal winning and blocking, counted", () => Ask(game, analysis => (analysis.MinimalWinning.Count, analysis.MinimalBlocking.Count)), () => plain.Minimal());

        void Add(string name, Action here, Action there) => comparison.Add(name, Measured.Of(here, effort.Times / 5), Measured.Plain(there) * plain.Times, plain.Way);
    }

    private static void OneQuota(string name, string oracle, Effort effort, Comparison comparison)
    {
        var game = (WeightedGame)Oracle.All[oracle].Game;
        var plain = new TextbookSums((int)game.Quota.Amount.Numerator, [.. game.Weights.Select(weight => (int)weight.Numerator)]);
        var (totals, sizes) = (Measured.Plain(() => plain.Swings()), Measured.Plain(() => plain.SwingsBySize()));
        if (!plain.Swings().SequenceEqual(GameAnalysis.Of(game).Power.Swings))
            throw new InvalidOperationException($"{name}: the ways disagree.");

        Add("Banzhaf", () => Ask(game, analysis => analysis.Power.Banzhaf), totals);
        Add("Banzhaf, estimated in double precision", () => NumericEstimate.Of(game).Banzhaf(), totals);
        Add("Shapley", () => Ask(game, analysis => analysis.Power.ShapleyShubik), sizes);
        Add("Shapley, estimated in double precision", () => NumericEstimate.Of(game).ShapleyShubik(), sizes);

        void Add(string question, Action here, TimeSpan there) => comparison.Add($"{name}: {question}", Measured.Of(here, effort.Times / 3), there, Textbook);
    }

    private static void Compound(Effort effort, Comparison comparison)
    {
        const string Name = "four quotas over 32 members: winning by size, and Banzhaf";
        var game = Oracle.All["Alliance-32 random compound A AND B AND (C OR D)"].Game;
        var plain = new PlainEnumeration(game);
        try
        {
            var here = Measured.Of(() => Ask(game, analysis => (analysis.Winning.BySize, analysis.Power.Banzhaf)), effort.Times / 5);
            comparison.Add(Name, here, Measured.Plain(() => plain.Winning()) * plain.Times, plain.Way);
        }
        catch (UnknownAnswerException unknown)
        {
            comparison.Add(Name, $"unknown: {unknown.Message}");
        }
    }

    private static void Chain(Effort effort, Comparison comparison)
    {
        var game = Oracle.All["Appointment chain: president nominates, senate 51 of 100, council unanimity 32"].Game;
        var plain = new PlainClasses(game, [[0], [.. Enumerable.Range(1, 100)], [.. Enumerable.Range(101, 32)]]);
        if (!plain.WinningBySize().SequenceEqual(GameAnalysis.Of(game).Winning.BySize))
            throw new InvalidOperationException("The ways disagree about the chain.");

        comparison.Add(
            "a president, 51 of 100, and 32 by consensus: everything",
            Measured.Of(() => Ask(game, Everything), effort.Times / 3),
            Measured.Plain(() => plain.WinningBySize()),
            "every number of consents of each class, by the public way of asking; only the winning coalitions by size");
    }

    private static object Everything(GameAnalysis analysis) => (
        (analysis.Winning.BySize, analysis.VetoPlayers, analysis.Dummies, analysis.Dictator, analysis.SmallestWinning, analysis.BlockingNumber),
        (analysis.MinimalWinning.BySize, analysis.MinimalBlocking.BySize, analysis.IsProper, analysis.IsStrong, analysis.NakamuraNumber),
        (analysis.Power.Banzhaf, analysis.Power.NormalisedBanzhaf, analysis.Power.ShapleyShubik, analysis.Power.DeeganPackel, analysis.Power.Holler),
        (analysis.Power.PowerToAct, analysis.Power.PowerToPrevent, analysis.Power.PowerToInitiate));

    private static void Ask<T>(VotingGame game, Func<GameAnalysis, T> question) => question(GameAnalysis.Of(game));
}
