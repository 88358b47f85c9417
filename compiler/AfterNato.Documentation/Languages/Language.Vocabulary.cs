using AfterNato.Runtime.Time;

namespace AfterNato.Documentation.Languages;

/// <content>The words in which files are written.</content>
public abstract partial class Language
{
    /// <summary>The plural of a kind, as a title: «Organisations».</summary>
    public abstract string Kind(string kind);

    /// <summary>One of a kind: «organisation».</summary>
    public abstract string KindOf(string kind);

    /// <summary>The words of a clause of a kind: «convened by».</summary>
    public abstract string Phrase(string kind, string phrase);

    /// <summary>The words of what follows on a clause, before what they are about: «except».</summary>
    public abstract string Qualifier(string clause, string phrase);

    /// <summary>What follows on a clause and is a date: «since 4 July 2025».</summary>
    public abstract string Dated(string phrase, PartialDate date);

    /// <summary>One of the words among which a clause lets files choose: «official».</summary>
    public abstract string Word(string word);
}
