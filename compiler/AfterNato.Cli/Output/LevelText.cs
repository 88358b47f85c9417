using System.Collections.Immutable;

using AfterNato.Compiler.Projects;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Output;

/// <summary>Says how grave findings are, and what the project has to do with that.</summary>
internal static class LevelText
{
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public static string WithArticle(Severity severity) => $"{(severity == Severity.Error ? "an" : "a")} {Word(severity)}";

    /// <summary>«, by the levels of afternato.json»: whoever reads «0 errors» must see that they may have been called notes.</summary>
    public static string Clause(ProjectFile? project, ImmutableArray<ChangedLevel> levels) =>
        project is not null && levels.Any(level => level.Findings > 0) ? $", by the levels of {SafeText.OneLine(project.Path)}" : "";

    /// <summary>«InfeasibleBurden is a note, usually an error (2 findings)»; empty when nothing is changed.</summary>
    public static string Changed(ImmutableArray<ChangedLevel> levels) => string.Join("; ", levels.Where(level => level.Findings > 0).Select(level =>
        FormattableString.Invariant($"{Set(level)} ({level.Findings} {(level.Findings == 1 ? "finding" : "findings")}{(level.Setting.Level == Level.Off ? " not shown" : "")})")));

    /// <summary>The levels that are set and change nothing; empty when there are none.</summary>
    public static string Unchanged(ImmutableArray<ChangedLevel> levels) => string.Join("; ", levels.Where(level => level.Findings == 0).Select(Set));

    private static string Set(ChangedLevel level)
    {
        var (descriptor, set) = level.Setting;
        var usual = WithArticle(descriptor.Severity);
        var now = set switch
        {
            Level.Off => "off",
            Level.Note => WithArticle(Severity.Information),
            Level.Warning => WithArticle(Severity.Warning),
            _ => WithArticle(Severity.Error),
        };
        return now == usual ? $"{descriptor.Name} is always {now}" : $"{descriptor.Name} is {now}, usually {usual}";
    }
}
