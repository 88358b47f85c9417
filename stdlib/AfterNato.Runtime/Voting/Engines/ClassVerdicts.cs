using System.Numerics;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>Whether each vector of class counts wins.</summary>
internal static class ClassVerdicts
{
    public static bool[] Of(VotingGame game, PlayerClasses classes) => ThresholdRule.Of(game) is { } rule
        ? Of(rule, classes)
        : [.. Enumerable.Range(0, (int)classes.Vectors).Select(vector => game.Wins(classes.Coalition(vector)))];

    private static bool[] Of(ThresholdRule rule, PlayerClasses classes)
    {
        switch (rule)
        {
            case ThresholdRule.Single { Threshold: var threshold }:
                return threshold.Total < long.MaxValue
                    ? Reached(classes, threshold, (long)threshold.Quota, weight => (long)weight)
                    : Reached(classes, threshold, threshold.Quota, weight => weight);
            case ThresholdRule.Some some:
                return AtLeast(some.Needed, [.. some.Parts.Select(part => Of(part, classes))]);
            default:
                var all = new bool[(int)classes.Vectors];
                Array.Fill(all, rule == ThresholdRule.Always);
                return all;
        }
    }

    private static bool[] Reached<T>(PlayerClasses classes, IntegerThreshold threshold, T quota, Func<BigInteger, T> weight)
        where T : INumber<T>
    {
        // Members of a class weigh the same.
        var sums = classes.Sums([.. classes.Members.Select(alike => weight(threshold.Weights[alike[0]]))]);
        return Array.ConvertAll(sums, sum => sum >= quota);
    }

    private static bool[] AtLeast(int needed, bool[][] parts)
    {
        var wins = new bool[parts[0].Length];
        for (var vector = 0; vector < wins.Length; vector++)
        {
            var won = 0;
            foreach (var part in parts)
                won += part[vector] ? 1 : 0;
            wins[vector] = won >= needed;
        }

        return wins;
    }
}
