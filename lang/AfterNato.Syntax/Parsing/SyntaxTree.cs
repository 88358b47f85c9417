using System.Collections.Immutable;

using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Text;

namespace AfterNato.Syntax.Parsing;

/// <summary>The tree of one file. There always is one, whatever the text.</summary>
public sealed class SyntaxTree
{
    private SyntaxTree(SourceFile file, CompilationUnitSyntax root, ImmutableArray<Diagnostic> diagnostics)
    {
        File = file;
        Root = root;
        Diagnostics = diagnostics;
    }

    public SourceFile File { get; }

    public CompilationUnitSyntax Root { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public static SyntaxTree Parse(SourceFile file)
    {
        var diagnostics = new DiagnosticBag();
        var tokens = new Lexer(file, diagnostics).Lex();
        var parser = new Parser(file, tokens, diagnostics);
        var root = parser.ParseCompilationUnit();

        // Of a text that is no architecture at all, the one thing worth saying is that.
        var messages = diagnostics.ToImmutable();
        return new SyntaxTree(file, root, parser.IsForeign && !messages.IsEmpty ? [messages[^1]] : messages);
    }

    /// <summary>The text, put together again from the tokens and their gaps: equal to the file's text, always.</summary>
    public string ToFullString()
    {
        var text = new System.Text.StringBuilder(File.Text.Length);
        foreach (var token in Root.Tokens())
            text.Append(token.Gap).Append(token.Characters);
        return text.ToString();
    }
}
