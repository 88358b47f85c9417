namespace AfterNato.Documentation.Languages;

/// <content>What is said of scenarios.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] ScenarioSentences =
    [
    ];
}
