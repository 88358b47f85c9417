using System.Text;

using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Text;

namespace AfterNato.Compiler.Files;

/// <summary>Reads files as text, or says why they are none.</summary>
internal static class SourceReader
{
    /// <summary>The largest file in bytes; the largest real one has a few hundred thousand.</summary>
    public const int LargestFile = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file. When it cannot be read there is a message, and the text is empty.</summary>
    public static (SourceFile File, Diagnostic? Problem) Read(string path, string shownAs)
    {
        var empty = new SourceFile(shownAs, "");
        try
        {
            if (Directory.Exists(path))
                return (empty, FileDiagnostics.NotAFile(empty));
            if (!File.Exists(path))
                return (empty, FileDiagnostics.FileNotFound(empty));
            using var stream = File.OpenRead(path);
            return Read(stream, shownAs);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException or ArgumentException or NotSupportedException)
        {
            return (empty, FileDiagnostics.Unreadable(empty));
        }
    }

    /// <summary>The text of a stream, which may be a pipe without an end.</summary>
    public static (SourceFile File, Diagnostic? Problem) Read(Stream stream, string shownAs)
    {
        var empty = new SourceFile(shownAs, "");
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            content.Write(buffer, 0, read);
            if (content.Length > LargestFile)
                return (empty, FileDiagnostics.FileTooLarge(empty));
        }

        return Decode(content.GetBuffer().AsSpan(0, (int)content.Length), shownAs);
    }

    private static (SourceFile File, Diagnostic? Problem) Decode(ReadOnlySpan<byte> bytes, string shownAs)
    {
        var empty = new SourceFile(shownAs, "");
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return (empty, FileDiagnostics.NotText(empty, "it is in UTF-16"));
        if (bytes is [0xEF, 0xBB, 0xBF, .. var rest])
            bytes = rest;
        if (bytes.Contains((byte)0))
            return (empty, FileDiagnostics.NotText(empty, "it contains bytes that no text has"));
        try
        {
            return (new SourceFile(shownAs, Strict.GetString(bytes)), null);
        }
        catch (DecoderFallbackException exception)
        {
            return (empty, FileDiagnostics.NotText(empty, FormattableString.Invariant($"byte {exception.Index + 1} belongs to no character")));
        }
    }
}
