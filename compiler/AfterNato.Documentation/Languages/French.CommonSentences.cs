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
        ("{0}.", "{0}."),
        ("{0} ({1})", "{0} ({1})"),
        ("{0}, {1}", "{0}, {1}"),
        ("{0}, {1} {2}", "{0} ; {1} {2}"),
        ("{0} more", "{0} {0|autre|autres}"),
        ("{0} and {1} more", "{0} et {1} {1|autre|autres}"),
        ("Whether {0}: {1}.", "Si {0} : {1}."),
        ("Whether {0} is unknown: {1}.", "On ignore si {0} : {1}."),
    ];
}
