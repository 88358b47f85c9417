using AfterNato.Semantics.Binding;
using AfterNato.Semantics.Libraries;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;

namespace AfterNato.Compiler.Tests.Expressions;

/// <summary>A small architecture with a value of every type, and what a text in it means.</summary>
internal static class BoundText
{
    private const string Before = """
        architecture types "Types"
        as of 2026-02-15
        unit people
        unit posts
        unit EUR { currency }
        unit USD { currency }
        unit GBP { currency }
        rate dollars { from EUR to USD at 2 }
        fact population : quantity { unit people }
        fact growth : number
        fact joined : date
        member Ardia
        member Borland
        organisation Pact { members Ardia, Borland }

        """;

    public static ArchitectureSymbol Of(string text)
    {
        var tree = SyntaxTree.Parse(new SourceFile("types.arch", Before + text));
        return Binder.Bind([new SourceUnit(tree, [])], new BindingOptions([], [], _ => null));
    }
}
