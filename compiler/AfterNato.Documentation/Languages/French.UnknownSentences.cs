namespace AfterNato.Documentation.Languages;

/// <content>Why an answer is unknown.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] UnknownSentences =
    [
    ];
}
