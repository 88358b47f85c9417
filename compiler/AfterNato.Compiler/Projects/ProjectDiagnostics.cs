using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Text;

namespace AfterNato.Compiler.Projects;

/// <summary>What can be wrong with an `afternato.json`. All of it keeps architectures from being checked: a level that is set in vain would mislead.</summary>
public static class ProjectDiagnostics
{
    private static readonly DiagnosticDescriptor UnreadableProjectCode = new("AN1040", "UnreadableProject", Severity.Error, "A file of the project that cannot be read as text.");
    private static readonly DiagnosticDescriptor BrokenProjectCode = new("AN1041", "BrokenProject", Severity.Error, "A file of the project that is no JSON, or no object.");
    private static readonly DiagnosticDescriptor InvalidSettingCode = new("AN1042", "InvalidSetting", Severity.Error, "A setting of the project that there is not, that is there twice, or that says nothing.");
    private static readonly DiagnosticDescriptor LevelWithoutCheckCode = new("AN1043", "LevelWithoutCheck", Severity.Error, "A level for something that no check finds, or that keeps an architecture from compiling.");
    private static readonly DiagnosticDescriptor InvalidLevelCode = new("AN1044", "InvalidLevel", Severity.Error, "A level that there is not, or that is set twice.");

    private const string Example = "Write for example `{ \"levels\": { \"Dummy\": \"note\" } }`.";

    /// <summary>The codes.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => [UnreadableProjectCode, BrokenProjectCode, InvalidSettingCode, LevelWithoutCheckCode, InvalidLevelCode];

    internal static Diagnostic Unreadable(SourceFile file, string why) => new(
        UnreadableProjectCode, new(file, default), $"The settings of the project cannot be read: {why}.",
        "Put a text file with the content `{}` in its place, or take it away.");

    internal static Diagnostic NoJson(Location location) => new(BrokenProjectCode, location, "What stands here is no JSON.", $"Names and levels stand between double quotation marks, with commas between the lines. {Example}");

    internal static Diagnostic TooDeep(Location location) => new(
        BrokenProjectCode, location, FormattableString.Invariant($"What is nested as deep as this is not read; the bound is {ProjectFileParser.Deepest}."), Example);

    internal static Diagnostic NoObject(Location location) => new(BrokenProjectCode, location, "The settings of a project stand between braces.", Example);

    internal static Diagnostic UnknownSetting(Location location, string name, IEnumerable<string> known) => new(
        InvalidSettingCode, location, $"There is no setting `{SafeText.Shown(name)}`.", Suggestion.HintFor(name, known, Example));

    internal static Diagnostic SettingTwice(Location location, string name, Location first) => new(
        InvalidSettingCode, location, $"`{SafeText.Shown(name)}` is there twice.", "Put both together.")
    {
        Related = [new RelatedLocation(first, "the first is here")],
    };

    internal static Diagnostic LevelsAreNoObject(Location location) => new(InvalidSettingCode, location, "Levels stand between braces, each after the name of its check.", Example);

    internal static Diagnostic NoSuchCheck(Location location, string name, IEnumerable<string> known) => new(
        LevelWithoutCheckCode, location, $"There is no check `{SafeText.Shown(name)}`.", Suggestion.HintFor(name, known, "`afternato list checks` shows them all."));

    internal static Diagnostic CodeForName(Location location, DiagnosticDescriptor meant) => new(
        LevelWithoutCheckCode, location, $"Levels are set by name, and `{meant.Code}` is the code of {meant.Name}.", $"Write `{meant.Name}`.");

    internal static Diagnostic KeepsFromCompiling(Location location, DiagnosticDescriptor meant) => new(
        LevelWithoutCheckCode, location, $"`{meant.Name}` is no finding of a check: it keeps an architecture from compiling, whatever the project says.", "Remove the line, and put right what is reported.");

    internal static Diagnostic NoSuchLevel(Location location, string check, string? word, IReadOnlyList<string> levels) => new(
        InvalidLevelCode, location, $"The level of `{check}` is {(word is null ? "no text" : $"`{SafeText.Shown(word)}`")}, and that is no level.",
        word is not null && Suggestion.For(word, levels) is { } near ? $"Did you mean `\"{near}\"`?" : $"Write {string.Join(", ", levels.Select(level => $"`\"{level}\"`"))}.");

    internal static Diagnostic LevelTwice(Location location, string check, Location first) => new(
        InvalidLevelCode, location, $"The level of `{check}` is set twice.", "Keep one of the two lines.")
    {
        Related = [new RelatedLocation(first, "the first is here")],
    };
}
