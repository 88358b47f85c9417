using AfterNato.Compiler.Files;
using AfterNato.Compiler.Fixing;
using AfterNato.Syntax.Text;
using AfterNato.Testing;

namespace AfterNato.Compiler.Tests.Fixing;

/// <summary>What tests say about fixes: what a text becomes.</summary>
internal static class FixAssert
{
    private const string Header = "architecture pact \"A pact\"\n\nuse std.rules\n\nas of 2026-02-15\n\n";

    private const string Members = """
        member AR "Ardia"
        member BO "Borland"
        member CE "Cestia"
        organisation Pact { members AR, BO, CE }
        body Council {
          of Pact
          seats one per member
        }
        procedure decide { step vote { by Council   using simple_majority } }

        """;

    /// <summary>A file of these items, after a header and before what it takes to decide something, becomes one of those items.</summary>
    public static FixedFile Becomes(string items, string expected)
    {
        var result = FileBecomes($"{Header}{items}\n{Members}", $"{Header}{expected}\n{Members}");
        Assert.NotEmpty(result.Fixes);
        return result;
    }

    /// <summary>Nothing can be repaired in it without asking somebody.</summary>
    public static void Stays(string items) => Assert.Empty(FileBecomes($"{Header}{items}\n{Members}", $"{Header}{items}\n{Members}").Fixes);

    /// <summary>A whole file becomes this.</summary>
    public static FixedFile FileBecomes(string text, string expected)
    {
        var result = Fix(new SourceFile("pact.arch", text));
        Assert.True(expected == result.Text, $"{result.Text}\n{DiagnosticText.Of(result.Errors)}");
        return result;
    }

    public static FixedFile Fix(SourceFile file) => new FileFixer(new ArchitectureCompiler(useCache: false)).Fix(SourceSet.OfText(file), Path.GetFullPath(file.Path));
}
