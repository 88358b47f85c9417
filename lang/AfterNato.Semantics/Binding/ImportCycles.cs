using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Libraries;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Semantics.Binding;

/// <summary>Finds files that use each other in a circle. Without recursion: a chain of imports may be long.</summary>
internal static class ImportCycles
{
    public static void Report(SyntaxTree main, IReadOnlyDictionary<SyntaxTree, SourceUnit> units, DiagnosticBag diagnostics)
    {
        var done = new HashSet<SyntaxTree>();
        var path = new List<(SyntaxTree Tree, int Next)> { (main, 0) };
        while (path.Count > 0)
        {
            var (tree, next) = path[^1];
            var imports = units[tree].Imports;
            if (next == imports.Length)
            {
                done.Add(tree);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            path[^1] = (tree, next + 1);
            if (imports[next].Target is not { } target || done.Contains(target))
                continue;

            var start = path.FindIndex(entry => entry.Tree == target);
            if (start < 0)
            {
                path.Add((target, 0));
                continue;
            }

            var circle = path.Skip(start).Select(entry => NameOf(entry.Tree)).ToList();
            diagnostics.Report(NameDiagnostics.ImportCycle(new(tree.File, imports[next].Import.Clause.Core), circle, imports[next].Import.Clause.Entry.Phrase == "extends"));
        }
    }

    // The folder is the same for most of a circle, and would hide what differs.
    private static string NameOf(SyntaxTree tree) => tree.File.Path[(tree.File.Path.LastIndexOf('/') + 1)..];
}
