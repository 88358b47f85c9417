namespace AfterNato.Documentation.Languages;

/// <content>What sentences are put together from.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] CommonSentences =
    [
        ("", ""),
        ("{0}", "{0}"),
        ("{0} {1}", "{0} {1}"),
        ("{0}; {1}", "{0} ; {1}"),
        ("{0}: {1}", "{0} : {1}"),
        ("{0}, {1}", "{0}, {1}"),
        ("{0}{1}", "{0}{1}"),
        ("{0}.", "{0:le}."),
        ("{0} or {1}", "{0:le} ou {1:le}"),
        ("the {0}", "{0:le}"),
    ];
}
