using System.Collections.Immutable;

using AfterNato.Checks.Questions;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Compiler.Files;

/// <summary>Finds the files that a comparison names, from where the file with the comparison lies.</summary>
internal static class ComparedFiles
{
    /// <summary>Reads each, as it is called from where the user stands.</summary>
    /// <param name="path">The path of the file with the comparison; where it comes from a stream, any path in the folder that the program runs in.</param>
    /// <param name="comparison">The name of the comparison.</param>
    /// <param name="names">The files as it names them.</param>
    /// <exception cref="QuestionException">One lies outside the project, or two are the same.</exception>
    public static ImmutableArray<SourceSet> Read(string path, string comparison, ImmutableArray<string> names)
    {
        var root = ProjectRoot.Of(path);
        var folder = Path.GetDirectoryName(path) ?? "";
        foreach (var name in names)
        {
            var shown = SafeText.Shown(name);
            if (name.Length == 0 || name.Contains('\0') || Path.IsPathRooted(name))
                throw new QuestionException($"The comparison `{comparison}` names the file `{shown}`, and its path does not begin at the folder of the file with the comparison. Write it from there: \"nato.arch\", \"reforms/nato.arch\".");
            if (!root.Contains(ProjectRoot.Resolved(Path.GetFullPath(Path.Combine(folder, name)))))
                throw new QuestionException($"The comparison `{comparison}` names the file `{shown}`, which lies outside the folder of the project. Move it there; or put a file `afternato.json` with the content `{{}}` into the folder that holds both.");
        }

        ImmutableArray<string> paths = [.. names.Select(name => Path.Combine(folder, name))];
        DemandDistinct(paths);
        return [.. paths.Select(SourceSet.OfPath)];
    }

    /// <summary>Makes sure that no architecture is compared with itself.</summary>
    /// <exception cref="QuestionException">Two paths lead to one file.</exception>
    public static void DemandDistinct(IEnumerable<string> paths)
    {
        var seen = new Dictionary<string, string>();
        foreach (var path in paths)
        {
            var resolved = path.Contains('\0') ? path : ProjectRoot.Resolved(Path.GetFullPath(path));
            if (seen.TryGetValue(resolved, out var first))
            {
                throw new QuestionException(first == path
                    ? $"`{SafeText.Shown(path)}` is named twice, and an architecture does not differ from itself. Name another file."
                    : $"`{SafeText.Shown(first)}` and `{SafeText.Shown(path)}` are one file, and an architecture does not differ from itself. Name another one.");
            }

            seen.Add(resolved, path);
        }
    }
}
