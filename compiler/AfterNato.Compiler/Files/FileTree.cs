using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Text;

namespace AfterNato.Compiler.Files;

/// <summary>Where files are read: on the disk as it is, or as a revision keeps them. Both are asked by the paths that the files have on the disk.</summary>
internal abstract class FileTree
{
    /// <summary>The files as they are.</summary>
    public static FileTree OnDisk { get; } = new DiskTree();

    /// <summary>The path with every link in it followed; nothing is read there that could not be compared with the folder of the project.</summary>
    public abstract string Resolved(string path);

    /// <summary>Whether there is anything at a path, be it a folder or a link that leads nowhere.</summary>
    public abstract bool Has(string path);

    /// <summary>The text of a file. When it cannot be read there is a message, and the text is empty.</summary>
    public abstract (SourceFile File, Diagnostic? Problem) Read(string path, string shownAs);

    /// <summary>Why a file that nobody named cannot be read, as half a sentence; null where it can. Nothing is waited for: a pipe and a device have no length, and are never opened.</summary>
    public abstract string? WhyUnreadable(string path, int largest);

    private sealed class DiskTree : FileTree
    {
        public override string Resolved(string path) => ProjectRoot.Resolved(path);

        public override bool Has(string path) => Path.Exists(path);

        public override (SourceFile File, Diagnostic? Problem) Read(string path, string shownAs) => SourceReader.Read(path, shownAs);

        public override string? WhyUnreadable(string path, int largest)
        {
            if (Directory.Exists(path))
                return "it is a folder";
            return File.Exists(path) ? WhyLength(new FileInfo(path).Length, largest) : "it is a link that leads to nothing";
        }
    }

    /// <summary>The same for a file of a length.</summary>
    protected static string? WhyLength(long length, int largest) => length switch
    {
        0 => "it is empty, or no file with a text",
        _ when length > largest => FormattableString.Invariant($"it has {length} bytes; the bound is {largest}"),
        _ => null,
    };
}
