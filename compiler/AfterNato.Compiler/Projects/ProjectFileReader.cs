using System.Collections.Immutable;

using AfterNato.Compiler.Files;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Text;

namespace AfterNato.Compiler.Projects;

/// <summary>Reads the `afternato.json` of a project, or says what is wrong with it.</summary>
internal static class ProjectFileReader
{
    /// <summary>The largest file in bytes; a level for every check takes a few thousand.</summary>
    public const int LargestFile = 64 * 1024;

    /// <summary>What a project file says; null when it says something that it cannot say.</summary>
    public static (ProjectFile? Project, ImmutableArray<Diagnostic> Problems) Read(string path, string shownAs)
    {
        var empty = new SourceFile(shownAs, "");
        var resolved = ProjectRoot.Resolved(path);
        if (WhyNot(resolved) is { } reason)
            return (null, [ProjectDiagnostics.Unreadable(empty, reason)]);

        var (file, problem) = SourceReader.Read(resolved, shownAs);
        if (problem is not null)
            return (null, [ProjectDiagnostics.Unreadable(empty, char.ToLowerInvariant(problem.Message[0]) + problem.Message[1..].TrimEnd('.'))]);

        var (levels, problems) = ProjectFileParser.Parse(file);
        return problems.IsEmpty ? (new(shownAs, levels), []) : (null, problems);
    }

    // Nobody named this file, so nothing is waited for: a pipe and a device have no length, and are never opened.
    private static string? WhyNot(string path)
    {
        if (Directory.Exists(path))
            return "it is a folder";
        if (!File.Exists(path))
            return "it is a link that leads to nothing";
        return new FileInfo(path).Length switch
        {
            0 => "it is empty, or no file with a text",
            > LargestFile and var length => FormattableString.Invariant($"it has {length} bytes; the bound is {LargestFile}"),
            _ => null,
        };
    }
}
