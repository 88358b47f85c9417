using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Text;

namespace AfterNato.Compiler.Files;

/// <summary>Messages about files that cannot be read as text, or are not there.</summary>
public static class FileDiagnostics
{
    private static readonly DiagnosticDescriptor FileNotFoundCode = new("AN9010", "FileNotFound", Severity.Error, "A file that is not there.");
    private static readonly DiagnosticDescriptor NotAFileCode = new("AN9011", "NotAFile", Severity.Error, "A folder where a file is needed.");
    private static readonly DiagnosticDescriptor FileTooLargeCode = new("AN9012", "FileTooLarge", Severity.Error, "A file larger than the bound.");
    private static readonly DiagnosticDescriptor NotTextCode = new("AN9013", "NotText", Severity.Error, "A file that is no text in UTF-8.");
    private static readonly DiagnosticDescriptor UnreadableCode = new("AN9014", "Unreadable", Severity.Error, "A file that may not be read.");
    private static readonly DiagnosticDescriptor TooManyFilesCode = new("AN9015", "TooManyFiles", Severity.Error, "More files than the bound.");

    private static readonly DiagnosticDescriptor NothingToCompareCode = new("AN9016", "NoFileToCompare", Severity.Error, "A comparison of a file that cannot be read.");

    /// <summary>The codes.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => [FileNotFoundCode, NotAFileCode, FileTooLargeCode, NotTextCode, UnreadableCode, TooManyFilesCode, NothingToCompareCode];

    internal static Diagnostic FileNotFound(SourceFile file) => new(FileNotFoundCode, Start(file), "There is no such file.", "Check the name and the folder.");

    internal static Diagnostic NotAFile(SourceFile file) => new(NotAFileCode, Start(file), "This is no file.", "Name an .arch file.");

    internal static Diagnostic FileTooLarge(SourceFile file) => new(
        FileTooLargeCode, Start(file), FormattableString.Invariant($"This file has more than {SourceReader.LargestFile} bytes, which is the bound."), "Split it into libraries.");

    internal static Diagnostic NotText(SourceFile file, string why) => new(NotTextCode, Start(file), $"This file is no text in UTF-8: {why}.", "Save it as plain text in UTF-8.");

    internal static Diagnostic Unreadable(SourceFile file) => new(UnreadableCode, Start(file), "This file may not be read.", "Check its permissions.");

    internal static Diagnostic TooManyFiles(Location location) => new(
        TooManyFilesCode, location, $"The architecture uses more than {SourceSet.MostFiles} files, which is the bound.", "Put libraries together.");

    internal static Diagnostic NothingToCompare(Location location, string name, string reason, string hint) => new(
        NothingToCompareCode, location, $"The file `{name}` cannot be compared: {reason}.", hint);

    private static Location Start(SourceFile file) => new(file, default);
}
