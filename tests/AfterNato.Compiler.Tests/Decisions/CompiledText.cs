using AfterNato.Compiler.Files;
using AfterNato.Runtime;
using AfterNato.Syntax.Text;

namespace AfterNato.Compiler.Tests.Decisions;

/// <summary>A text as the model that it compiles to.</summary>
internal static class CompiledText
{
    public static Architecture Load(string text)
    {
        var symbol = ArchitectureCompiler.Bind(SourceSet.OfText(new SourceFile("main.arch", text)));
        Assert.False(symbol.HasErrors, string.Join('\n', symbol.Diagnostics.Select(diagnostic => $"{diagnostic.Message} at {diagnostic.Location.Span}")) + "\n" + text);
        return new ArchitectureCompiler(useCache: false).Load(symbol).Architecture;
    }
}
