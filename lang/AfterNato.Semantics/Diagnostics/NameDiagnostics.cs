using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Semantics.Diagnostics;

/// <summary>Messages about names and libraries.</summary>
public static class NameDiagnostics
{
    private static readonly DiagnosticDescriptor DuplicateNameCode = new("AN2001", "DuplicateName", Severity.Error, "Two declarations with one name.");
    private static readonly DiagnosticDescriptor UnknownNameCode = new("AN2002", "UnknownName", Severity.Error, "A name that nothing declares.");
    private static readonly DiagnosticDescriptor WrongKindCode = new("AN2003", "WrongKind", Severity.Error, "A name of something of another kind than is needed.");
    private static readonly DiagnosticDescriptor AmbiguousNameCode = new("AN2004", "AmbiguousName", Severity.Error, "A name that two libraries declare.");
    private static readonly DiagnosticDescriptor UnknownLibraryCode = new("AN2005", "UnknownLibrary", Severity.Error, "A library that cannot be used.");
    private static readonly DiagnosticDescriptor ImportCycleCode = new("AN2006", "ImportCycle", Severity.Error, "Files that use each other in a circle.");
    private static readonly DiagnosticDescriptor UnusedImportCode = new("AN2007", "UnusedImport", Severity.Warning, "A library that is named and not used.");
    private static readonly DiagnosticDescriptor UnknownCheckCode = new("AN2008", "UnknownCheck", Severity.Error, "A check that does not exist.");
    private static readonly DiagnosticDescriptor CircularDefinitionCode = new("AN2009", "CircularDefinition", Severity.Error, "Something that is defined by itself.");
    private static readonly DiagnosticDescriptor NotAnArchitectureCode = new("AN2010", "NotAnArchitecture", Severity.Error, "A library where an architecture is needed.");
    private static readonly DiagnosticDescriptor ChainTooLongCode = new("AN9003", "ChainTooLong", Severity.Error, "Definitions that lean on each other in a longer chain than the bound.");

    public static IEnumerable<DiagnosticDescriptor> All =>
    [
        DuplicateNameCode, UnknownNameCode, WrongKindCode, AmbiguousNameCode, UnknownLibraryCode, ImportCycleCode, UnusedImportCode,
        UnknownCheckCode, CircularDefinitionCode, NotAnArchitectureCode, ChainTooLongCode,
    ];

    public static Diagnostic DuplicateName(Location location, string name, Location first) => new(
        DuplicateNameCode, location, $"`{SafeText.Shown(name)}` is declared twice.", "Give one of them another name, or remove it.")
    {
        Related = [new RelatedLocation(first, "it is declared here first")],
    };

    public static Diagnostic UnknownName(Location location, string name, string what, string hint, Fix? fix) => new(
        UnknownNameCode, location, $"Nothing here is called `{SafeText.Shown(name)}`, and {what} is needed.", hint)
    {
        Fix = fix,
    };

    public static Diagnostic NotThereYet(Location location, string name) => new(
        UnknownNameCode, location, $"`{SafeText.Shown(name)}` is not there yet.", "Let an earlier step apply it, or the same one.");

    public static Diagnostic WrongKind(Location location, string name, string kind, string needed, Location declared) => new(
        WrongKindCode, location, $"`{SafeText.Shown(name)}` is {Words.WithArticle(kind)}, and {needed} is needed here.", $"Write the name of {needed}, or declare one.")
    {
        Related = [new RelatedLocation(declared, $"`{SafeText.Shown(name)}` is declared here")],
    };

    public static Diagnostic AmbiguousName(Location location, string name, string first, string second) => new(
        AmbiguousNameCode, location, $"`{SafeText.Shown(name)}` is declared in `{first}` and in `{second}`.",
        $"Give one of them a name of its own, `use … as ours`, and write `ours.{SafeText.Shown(name)}` for what it declares.");

    public static Diagnostic UnknownLibrary(Location location, string target, string problem, string? hint, IEnumerable<string> libraries) => new(
        UnknownLibraryCode, location, $"`{SafeText.Shown(target)}` cannot be used: {problem}.",
        hint ?? Suggestion.HintFor(target, libraries, $"The libraries: {string.Join(", ", libraries)}. Your own are written as a path in quotes: \"rules.arch\"."))
    {
        Fix = hint is null ? Fix.Spelling(location with { Span = new(location.Span.End - target.Length, target.Length) }, target, libraries) : null,
    };

    public static Diagnostic ImportCycle(Location location, IReadOnlyList<string> circle, bool isBase) => circle.Count == 1
        ? new(ImportCycleCode, location, $"This file {(isBase ? "extends" : "uses")} itself.", isBase ? "Name the file of the architecture that it reforms." : "Remove the line.")
        : new(ImportCycleCode, location, $"These files use each other in a circle: {Words.Circle(circle)}.", "Move what both need into a third file.");

    public static Diagnostic UnusedImport(Location location, string target, Fix fix) => Diagnostic.Of(
        UnusedImportCode, location, $"Nothing of `{SafeText.Shown(target)}` is used here.", $"Remove the line.") with
    {
        Fix = fix,
    };

    public static Diagnostic UnknownCheck(Location location, string name, IEnumerable<string> checks) => new(
        UnknownCheckCode, location, $"There is no check `{SafeText.Shown(name)}`.", Suggestion.HintFor(name, checks, $"The checks: {string.Join(", ", checks)}."))
    {
        Fix = Fix.Spelling(location, name, checks),
    };

    public static Diagnostic CircularDefinition(Location location, IReadOnlyList<string> circle) => new(
        CircularDefinitionCode, location, $"This is defined by itself: {Words.Circle(circle)}.",
        circle.Count == 1 ? "Say what it means without naming it." : "Let one of them say what it means without naming the next.");

    public static Diagnostic OfItself(Location location, string name, string phrase) => new(
        CircularDefinitionCode, location, $"`{SafeText.Shown(name)}` cannot be `{phrase}` itself.", "Name another one, or remove the line.");

    public static Diagnostic NotAnArchitecture(Location location) => new(
        NotAnArchitectureCode, location, "This file is a library: it declares things for others to use and cannot be checked by itself.",
        "Check an architecture that uses it.");

    public static Diagnostic ChainTooLong(Location location, int bound) => new(
        ChainTooLongCode, location, $"This leans on a chain of more than {bound} definitions, which is the bound.", "Shorten the chain: let one of them say what it means without naming the next.");
}
