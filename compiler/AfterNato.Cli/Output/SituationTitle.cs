using AfterNato.Runtime;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Cli.Output;

/// <summary>Says what an answer looked at, and when.</summary>
internal static class SituationTitle
{
    public static string Of(Situation situation, Scenario? scenario) =>
        FormattableString.Invariant($"{situation.Architecture.Title}{(scenario is null ? "" : $", in the scenario {scenario.Title}")}, as of {situation.Date:yyyy-MM-dd}");
}
