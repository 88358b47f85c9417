using AfterNato.Checks.Differences;

namespace AfterNato.Cli.Commands;

/// <summary>How gates are written: `no-new-veto`.</summary>
internal static class GateWords
{
    public static IEnumerable<string> All => Enum.GetValues<Gate>().Select(Of);

    public static string Of(Gate gate) => gate switch
    {
        Gate.NoNewVeto => "no-new-veto",
        Gate.NoNewError => "no-new-error",
        Gate.NoNewWarning => "no-new-warning",
        Gate.NoLostExpectation => "no-lost-expectation",
        Gate.NoDifference => "no-difference",
        _ => throw new ArgumentOutOfRangeException(nameof(gate), gate, "This gate has no word."),
    };

    public static Gate? Find(string word) => Enum.GetValues<Gate>().Cast<Gate?>().FirstOrDefault(gate => gate is { } one && Of(one) == word);
}
