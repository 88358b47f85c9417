namespace AfterNato.Documentation.Languages;

/// <content>What is said of networks.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] NetworkSentences =
    [
    ];
}
