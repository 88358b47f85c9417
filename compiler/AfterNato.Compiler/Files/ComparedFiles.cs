using System.Collections.Immutable;

using AfterNato.Checks.Comparisons;
using AfterNato.Checks.Questions;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Compiler.Files;

/// <summary>Finds the files that comparisons name, from where the file with the comparison lies.</summary>
internal static class ComparedFiles
{
    /// <summary>Reads each, as it is called from where the user stands.</summary>
    /// <param name="path">The path of the file with the comparison; where it comes from a stream, any path in the folder that the program runs in.</param>
    /// <param name="names">The files as it names them.</param>
    /// <param name="files">Where they are read.</param>
    public static ImmutableArray<SourceSet> Read(string path, ImmutableArray<string> names, FileTree files)
    {
        var folder = FolderOf(path);
        return [.. names.Select(name => SourceSet.OfPath(Path.Combine(folder, name), files))];
    }

    /// <summary>What is wrong with the files that the comparisons of an architecture name: each at its place, so that nobody has to run the comparison to learn of it.</summary>
    public static IEnumerable<Diagnostic> Problems(ArchitectureSymbol architecture, Surroundings around) => architecture.Symbols
        .Where(symbol => symbol.Kind == Kinds.Named("comparison"))
        .Select(symbol => symbol.Clause("of"))
        .OfType<BoundClause>()
        .SelectMany(clause => Problems(clause, clause.Tree == architecture.Trees[0] ? around.Path : around.Files.Resolved(Path.GetFullPath(clause.Tree.File.Path)), around));

    /// <summary>Makes sure that no architecture is compared with itself.</summary>
    /// <exception cref="QuestionException">Two paths lead to one file.</exception>
    public static void DemandDistinct(IEnumerable<string> paths)
    {
        var seen = new Dictionary<string, string>();
        foreach (var path in paths)
        {
            var resolved = path.Length == 0 || path.Contains('\0') ? path : ProjectRoot.Resolved(Path.GetFullPath(path));
            if (seen.TryGetValue(resolved, out var first))
            {
                throw new QuestionException(first == path
                    ? $"`{SafeText.Shown(path)}` is named twice, and an architecture does not differ from itself. Name another file."
                    : $"`{SafeText.Shown(first)}` and `{SafeText.Shown(path)}` are one file, and an architecture does not differ from itself. Name another one.");
            }

            seen.Add(resolved, path);
        }
    }

    // A reform may change what a comparison names: the files are looked for from where the clause stands.
    private static IEnumerable<Diagnostic> Problems(BoundClause clause, string path, Surroundings around)
    {
        const int Most = ComparisonAnalysis.MostArchitectures;
        if (clause.Syntax.Value is not ListExpressionSyntax list)
            yield break;
        var seen = new Dictionary<string, string>();

        // What is named twice is said elsewhere.
        foreach (var (text, number) in list.Items.OfType<TextExpressionSyntax>().DistinctBy(text => text.Value).Take(Most + 1).Select((text, number) => (text, number)))
        {
            var name = text.Value;
            var (reason, hint) = number < Most
                ? Obstacle(name, FolderOf(path), around, seen)
                : (FormattableString.Invariant($"at most {Most} architectures are compared at once"), "Leave some out, or make two comparisons of it.");
            if (reason is not null)
                yield return FileDiagnostics.NothingToCompare(new(clause.Tree.File, text.Span), SafeText.Shown(name), reason, hint);
        }
    }

    private static (string? Reason, string Hint) Obstacle(string name, string folder, Surroundings around, Dictionary<string, string> seen)
    {
        if (name.Length == 0 || name.Contains('\0') || Path.IsPathRooted(name))
            return ("its path does not begin at the folder of this file", "Write the path from the folder of this file: \"nato.arch\", \"reforms/nato.arch\".");
        var resolved = around.Files.Resolved(Path.GetFullPath(Path.Combine(folder, name)));
        if (!around.Root.Contains(resolved))
            return ("it lies outside the folder of the project", "Move it there; or put a file `afternato.json` with the content `{}` into the folder that holds both.");
        if (!seen.TryAdd(resolved, name))
            return ($"it is the same file as `{SafeText.Shown(seen[resolved])}`, and an architecture does not differ from itself", "Name another file.");
        return (around.Files.Has(resolved) ? around.Files.WhyUnreadable(resolved, SourceReader.LargestFile) : "there is no such file", "Check the name and the folder: the path begins at the folder of this file.");
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path) ?? "";
}
