namespace AfterNato.Documentation.Languages;

/// <content>What is said of comparisons.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] ComparisonSentences =
    [
    ];
}
