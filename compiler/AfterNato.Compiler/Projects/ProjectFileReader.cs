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
    public static (ProjectFile? Project, ImmutableArray<Diagnostic> Problems) Read(FileTree files, string path, string shownAs)
    {
        var empty = new SourceFile(shownAs, "");
        var resolved = files.Resolved(path);
        if (files.WhyUnreadable(resolved, LargestFile) is { } reason)
            return (null, [ProjectDiagnostics.Unreadable(empty, reason)]);

        var (file, problem) = files.Read(resolved, shownAs);
        if (problem is not null)
            return (null, [ProjectDiagnostics.Unreadable(empty, char.ToLowerInvariant(problem.Message[0]) + problem.Message[1..].TrimEnd('.'))]);

        var (levels, problems) = ProjectFileParser.Parse(file);
        return problems.IsEmpty ? (new(shownAs, levels), []) : (null, problems);
    }
}
