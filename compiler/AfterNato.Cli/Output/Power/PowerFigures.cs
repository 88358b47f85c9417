using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

using AfterNato.Checks.Power;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Output.Power;

/// <summary>What is told of a decision as a whole: each question with its answer in words.</summary>
internal sealed class PowerFigures(PowerReport report, PowerStyle style)
{
    private readonly PlayerText _players = new(report);

    public IEnumerable<(string Question, Answer<string> Answer)> All =>
    [
        ("coalitions", new Answer<string>.Known(Text(report.Coalitions))),
        ("winning coalitions", Words(report.Winning, winning => $"{Text(winning)} ({style.Share(new Rational(winning, report.Coalitions))})")),
        ("smallest winning coalition", Words(report.SmallestWinning, size => size is { } least ? _players.Count(least) : "none: it can never be adopted")),
        ("blocking number", Words(report.BlockingNumber, size => size switch { null => "none: nobody can stop it", 0 => "0: it can never be adopted", { } least => _players.Count(least) })),
        ("can block alone", Words(report.VetoPlayers, Everyone)),
        ("decides alone", Words(report.Dictator, dictator => dictator?.Title ?? "nobody")),
        ("without any influence", Words(report.Dummies, Everyone)),
        ("minimal winning coalitions", Minimal(report.MinimalWinning)),
        ("minimal blocking coalitions", Minimal(report.MinimalBlocking)),
        ("proper", Words(report.IsProper, isProper => isProper ? "yes: no two coalitions without a member in common both win" : "no: two coalitions without a member in common can both win")),
        ("strong", Words(report.IsStrong, isStrong => isStrong ? "yes: of two sides one always wins" : "no: there are stalemates, in which neither of two sides wins")),
        ("decisive", Words(report.IsDecisive, isDecisive => isDecisive ? "yes: of two sides just one always wins" : "no")),
        ("Nakamura number", Words(report.Nakamura, number => number switch
        {
            null => "infinite: majorities never run in a circle",
            1 => "1: nobody is needed",
            { } least => FormattableString.Invariant($"{least}: with {least} alternatives or more, majorities can run in a circle"),
        })),
        ("power to act", Words(report.PowerToAct, style.Index)),
    ];

    public static string Text(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);

    private static Answer<string> Words<T>(Answer<T> answer, Func<T, string> known) =>
        answer.Match<Answer<string>>(value => new Answer<string>.Known(known(value)), reason => new Answer<string>.Unknown(reason));

    private Answer<string> Minimal(MinimalAnswers minimal) => minimal.Count.Match(
        count => Words(minimal.BySize, sizes => count.IsZero ? "0" : $"{Text(count)}: {string.Join(", ", Sizes(sizes))}{(IsLeftOut(minimal) ? "; --list 10 lists ten of them" : "")}"),
        reason => new Answer<string>.Unknown(reason));

    private static bool IsLeftOut(MinimalAnswers minimal) => minimal.Listed is Answer<ImmutableArray<ImmutableArray<Player>>?>.Known { Value: null };

    private IEnumerable<string> Sizes(ImmutableArray<BigInteger> counts) =>
        counts.Select((count, size) => (count, size)).Where(pair => !pair.count.IsZero).Select(pair => $"{Text(pair.count)} of {_players.Count(pair.size)}");

    // Where nothing wins everybody is in every winning coalition, and nobody makes a difference: true, and a riddle without the reason.
    private string Everyone(ImmutableArray<Player> players)
    {
        if (players.Length != report.Players.Length || players.Length < 2)
            return _players.Listed(players);
        var isHopeless = report.Winning is Answer<BigInteger>.Known { Value.IsZero: true };
        return FormattableString.Invariant($"each of {_players.Count(players.Length)}{(isHopeless ? ", since nothing wins" : "")}");
    }
}
