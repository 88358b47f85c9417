using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Text;

namespace AfterNato.Compiler.Files;

/// <summary>Files that are noted as they are asked for.</summary>
/// <param name="files">The files.</param>
/// <param name="paths">Where they are noted.</param>
internal sealed class NotedTree(FileTree files, ReadPaths paths) : FileTree
{
    // Links on the way are followed here, so that the path as it was written is noted as well.
    public override string Resolved(string path) => files.Resolved(Noted(path));

    public override bool Has(string path) => files.Has(Noted(path));

    public override (SourceFile File, Diagnostic? Problem) Read(string path, string shownAs) => files.Read(Noted(path), shownAs);

    public override string? WhyUnreadable(string path, int largest) => files.WhyUnreadable(Noted(path), largest);

    private string Noted(string path)
    {
        paths.Note(path);
        return path;
    }
}
