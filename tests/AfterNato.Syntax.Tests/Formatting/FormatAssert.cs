using AfterNato.Syntax.Formatting;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;

namespace AfterNato.Syntax.Tests.Formatting;

internal static class FormatAssert
{
    public static string Format(string text) => Formatter.Format(Parse(text));

    public static SyntaxTree Parse(string text) => SyntaxTree.Parse(new SourceFile("test.arch", text));

    /// <summary>The items of a library become these, and stay so.</summary>
    public static void Becomes(string items, string expected)
    {
        var text = $"library test\n\n{items}\n";
        Assert.Empty(Parse(text).Diagnostics);
        FileBecomes(text, $"library test\n\n{expected}\n");
    }

    public static void Stays(string items) => Becomes(items, items);

    /// <summary>A whole file, with errors or without, becomes this and stays so.</summary>
    public static void FileBecomes(string text, string expected)
    {
        Assert.Equal(expected, Format(text), ignoreLineEndingDifferences: false);
        Assert.Equal(expected, Format(expected), ignoreLineEndingDifferences: false);
    }

    public static void FileStays(string text) => FileBecomes(text, text);
}
