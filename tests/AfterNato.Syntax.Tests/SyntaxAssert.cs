using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;
using AfterNato.Testing;

namespace AfterNato.Syntax.Tests;

/// <summary>What tests say about a text: that it is accepted, or which messages it gets and where.</summary>
internal static class SyntaxAssert
{
    public static SyntaxTree Accepts(string text)
    {
        var tree = SyntaxTree.Parse(new SourceFile("test.arch", text));
        Assert.True(tree.Diagnostics.IsEmpty, DiagnosticText.Of(tree.Diagnostics));
        return tree;
    }

    /// <summary>
    /// The text gets exactly these messages, one at each marked place in the order of the text. A message is named by its code,
    /// after which a part of the message or of its hint may follow: «AN1022 Did you mean `member`?».
    /// </summary>
    public static SyntaxTree Reports(string marked, params string[] messages)
    {
        var (text, spans) = MarkedText.Parse(marked);
        var tree = SyntaxTree.Parse(new SourceFile("test.arch", text));
        var diagnostics = tree.Diagnostics.OrderBy(diagnostic => diagnostic.Location.Span.Start).ToList();
        var all = DiagnosticText.Of(diagnostics);
        Assert.True(diagnostics.Count == messages.Length, $"{messages.Length} messages were expected, not these:\n{all}");
        Assert.Equal(spans, diagnostics.Select(diagnostic => diagnostic.Location.Span));
        foreach (var (message, diagnostic) in messages.Zip(diagnostics))
            Assert.True(Says(diagnostic, message), $"`{message}` was expected in:\n{all}");
        return tree;
    }

    /// <summary>The text with a header, so that a test can show the declarations alone.</summary>
    public static string InLibrary(string declarations) => $"library l\n{declarations}";

    private static bool Says(Diagnostic diagnostic, string message)
    {
        var parts = message.Split(' ', 2);
        return diagnostic.Descriptor.Code == parts[0]
            && (parts.Length == 1 || $"{diagnostic.Message}\n{diagnostic.Hint}".Contains(parts[1], StringComparison.Ordinal));
    }
}
