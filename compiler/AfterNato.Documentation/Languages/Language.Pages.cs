using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Documentation.Languages;

/// <content>What stands around what the file says.</content>
public abstract partial class Language
{
    public abstract string Overview { get; }

    public abstract string Gravest { get; }

    public abstract string Pictures { get; }

    public abstract string AllFindings { get; }

    public abstract string Expectations { get; }

    public abstract string Sources { get; }

    public abstract string Figures { get; }

    public abstract string Glossary { get; }

    public abstract string Contents { get; }

    public abstract string SkipToContent { get; }

    public abstract string AsOf { get; }

    /// <summary>Heads members that have no part in what is described.</summary>
    public abstract string NamedBesides { get; }

    /// <summary>The day at which something is looked at, within a sentence.</summary>
    public abstract string AsOfDay(DateOnly day);

    public abstract string WrittenBy { get; }

    public abstract string SourceHash { get; }

    public abstract string WhatTheFileSays { get; }

    public abstract string WhatWasFound { get; }

    /// <summary>That no finding is about something itself; others may name it.</summary>
    public abstract string NothingFound { get; }

    /// <summary>What leads to all findings.</summary>
    public abstract string EveryFinding(int count);

    /// <summary>How many of the errors and warnings rest on what nobody read again.</summary>
    public abstract string RestOnUnverified(int resting, int findings);

    public abstract string Unverified { get; }

    public abstract string Estimate { get; }

    public abstract string RestsOn { get; }

    public abstract string WhatToDo { get; }

    public abstract string Witness { get; }

    public abstract string MeantBecause { get; }

    /// <summary>What stands before what it announces: «Witness:».</summary>
    public abstract string Label(string text);

    public abstract string Line(int number);

    public abstract string Met(bool? isMet);

    /// <summary>How grave a finding is: «error».</summary>
    public abstract string Gravity(Severity severity);

    /// <summary>The title of all findings that are so grave.</summary>
    public abstract string Findings(Severity severity, int count);

    /// <summary>What announces everything that rests on a source.</summary>
    public abstract string RestsOnIt { get; }

    /// <summary>What the verdict on the whole is.</summary>
    public abstract string Whole(int errors, int warnings, int notes);
}
