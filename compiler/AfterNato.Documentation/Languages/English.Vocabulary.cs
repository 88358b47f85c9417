using AfterNato.Runtime.Time;

namespace AfterNato.Documentation.Languages;

/// <content>The words in which files are written, which are English.</content>
internal sealed partial class English
{
    public override string Kind(string kind) => kind switch
    {
        "body" => "Bodies",
        "capability" => "Capabilities",
        "library" => "Libraries",
        "key" => "Cost keys",
        _ => $"{Capitalised(kind)}s",
    };

    public override string KindOf(string kind) => kind;

    public override string Phrase(string kind, string phrase) => phrase;

    public override string Qualifier(string clause, string phrase) => phrase;

    public override string Dated(string phrase, PartialDate date) => $"{phrase} {Date(date)}";

    public override string Word(string word) => word is "opcom" or "opcon" or "tacon" or "adcon" ? word.ToUpperInvariant() : word;
}
