using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Semantics.Diagnostics;

/// <summary>Messages about architectures that extend another one.</summary>
public static class ReformDiagnostics
{
    private static readonly DiagnosticDescriptor NotABaseCode = new("AN2070", "NotABase", Severity.Error, "A reform of something that is no architecture.");
    private static readonly DiagnosticDescriptor TwoChangesCode = new("AN2071", "TwoChanges", Severity.Error, "Two changes of one clause.");
    private static readonly DiagnosticDescriptor NothingToChangeCode = new("AN2072", "NothingToChange", Severity.Error, "A change of something that the architecture does not inherit.");
    private static readonly DiagnosticDescriptor RemovedButNeededCode = new("AN2073", "RemovedButNeeded", Severity.Error, "Something removed that something else still needs.");
    private static readonly DiagnosticDescriptor NothingToRemoveCode = new("AN2074", "NothingToRemove", Severity.Error, "Something to be removed that is not there.");
    private static readonly DiagnosticDescriptor ChangedAndRemovedCode = new("AN2075", "ChangedAndRemoved", Severity.Error, "Something that is changed and removed.");
    private static readonly DiagnosticDescriptor DeclaredInBaseCode = new("AN2076", "DeclaredInBase", Severity.Error, "Something declared anew that the architecture inherits.");
    private static readonly DiagnosticDescriptor StepsFallAwayCode = new("AN2077", "StepsFallAway", Severity.Information, "Steps of the extended file that a change leaves out.");

    public static IEnumerable<DiagnosticDescriptor> All =>
    [
        NotABaseCode, TwoChangesCode, NothingToChangeCode, RemovedButNeededCode, NothingToRemoveCode, ChangedAndRemovedCode, DeclaredInBaseCode,
        StepsFallAwayCode,
    ];

    public static Diagnostic NotABase(Location location, string file) => new(
        NotABaseCode, location, $"`{SafeText.Shown(file)}` is no architecture, so there is nothing to extend.", "Name the file of an architecture; a library is named with `use`.");

    public static Diagnostic TwoChanges(Location location, string phrase, string name, Location first) => new(
        TwoChangesCode, location, $"`{SafeText.Shown(phrase.Length == 0 ? name : phrase)}` of `{SafeText.Shown(name)}` is changed twice, and the order of changes must not matter.",
        "Keep one of them, or say both in one clause of one `change` block.")
    {
        Related = [new RelatedLocation(first, "it is changed here first")],
    };

    public static Diagnostic WithoutBase(Location location) => new(
        NothingToChangeCode, location, "This architecture extends no other, so there is nothing to change or remove.",
        "Say which file it reforms: `architecture name \"Title\"   extends \"nato-2026.arch\"`.");

    public static Diagnostic NotInherited(Location location, string name, Location declared) => new(
        NothingToChangeCode, location, $"`{SafeText.Shown(name)}` is declared in this file, and `change` is for what is inherited.", "Write it as it should be where it is declared, and remove this block.")
    {
        Related = [new RelatedLocation(declared, $"`{SafeText.Shown(name)}` is declared here")],
    };

    public static Diagnostic OfLibrary(Location location, string name, string library, bool isMember) => new(
        NothingToChangeCode, location, $"`{SafeText.Shown(name)}` is declared in the library `{SafeText.Shown(library)}`, and only what the extended architecture declares can be removed.",
        isMember ? $"Take it out of where it is named: `change organisation … {{ remove members {SafeText.Shown(name)} }}`." : "Change what uses it: then it plays no part.");

    public static Diagnostic RemovedButNeeded(Location location, string name, IReadOnlyList<Location> uses) => new(
        RemovedButNeededCode, location, $"`{SafeText.Shown(name)}` is removed, but {(uses.Count == 1 ? "it is" : FormattableString.Invariant($"in {uses.Count} places it is"))} still needed.",
        "Change or remove what needs it as well.")
    {
        Related = [.. uses.Take(5).Select(use => new RelatedLocation(use, "it is needed here"))],
    };

    public static Diagnostic NothingToRemove(Location location, string name, string what) => new(
        NothingToRemoveCode, location, $"`{SafeText.Shown(name)}` has no `{SafeText.Shown(what)}` that could be removed.", "Remove the line, or correct the name.");

    public static Diagnostic NobodyToRemove(Location location, string name, string phrase, string what) => new(
        NothingToRemoveCode, location, $"`{SafeText.Shown(what)}` is not among the `{phrase}` of `{SafeText.Shown(name)}`.", "Take the name out of the line, or correct it.");

    /// <summary>A course is changed as a whole, which is easily forgotten where only one step was meant.</summary>
    public static Diagnostic StepsFallAway(Location location, string name, IReadOnlyList<string> steps, Location inherited) => Diagnostic.Of(
        StepsFallAwayCode,
        location,
        steps.Count == 1
            ? (FormattableString)$"`{SafeText.Shown(name)}` is written anew here, and step `{SafeText.Shown(steps[0])}` of the extended file falls away."
            : $"`{SafeText.Shown(name)}` is written anew here, and steps {new NameList([.. steps])} of the extended file fall away.",
        steps.Count == 1
            ? (FormattableString)$"The course of a procedure is changed as a whole: write it here too, or say that it is meant: `allow StepsFallAway \"…\"`."
            : $"The course of a procedure is changed as a whole: write them here too, or say that it is meant: `allow StepsFallAway \"…\"`.") with
    {
        Subject = name,
        Related = [new RelatedLocation(inherited, "the course that it replaces begins here")],
    };

    public static Diagnostic ChangedAndRemoved(Location location, string name, Location removed) => new(
        ChangedAndRemovedCode, location, $"`{SafeText.Shown(name)}` is changed here and removed elsewhere.", $"Remove this block, or take `{SafeText.Shown(name)}` out of `remove`.")
    {
        Related = [new RelatedLocation(removed, "it is removed here")],
    };

    public static Diagnostic DeclaredInBase(Location location, string name, string kind, Location inherited) => new(
        DeclaredInBaseCode, location, $"`{SafeText.Shown(name)}` is inherited, and declared here once more.", $"To change it, write `change {kind} {SafeText.Shown(name)} {{ … }}`; to replace it, add `remove {SafeText.Shown(name)}`.")
    {
        Related = [new RelatedLocation(inherited, "it is inherited from here")],
    };
}
