using System.Collections.Immutable;

using AfterNato.Documentation.Glossaries;

namespace AfterNato.Documentation.Languages;

/// <content>The words of the pages.</content>
public abstract partial class Language
{
    /// <summary>The names that the file uses, with what they stand for.</summary>
    public abstract string Abbreviations { get; }

    public abstract string Terms { get; }

    public abstract string Name { get; }

    public abstract string StandsFor { get; }

    /// <summary>The words, in the order of the alphabet.</summary>
    public abstract ImmutableArray<GlossaryTerm> Glossarium { get; }
}
