namespace AfterNato.Documentation.Languages;

/// <content>What is said of reforms.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] ReformSentences =
    [
    ];
}
