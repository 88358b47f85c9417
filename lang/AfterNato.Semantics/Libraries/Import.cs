using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Semantics.Libraries;

/// <summary>One `use` of a file, or the file that a reform extends.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Target">`std.countries`, or the path between the quotes.</param>
/// <param name="IsPath">Whether the target is a path.</param>
/// <param name="Alias">The name by which the library is called here; null when it has no name of its own here.</param>
public sealed record Import(ClauseSyntax Clause, string Target, bool IsPath, string? Alias)
{
    /// <summary>Whether this is the architecture that the file extends.</summary>
    public bool IsBase => Clause.Entry.Phrase == "extends";

    /// <summary>The imports of a file, in its order.</summary>
    public static IEnumerable<Import> Of(SyntaxTree tree) =>
        tree.Root.Items.OfType<ClauseSyntax>().Where(clause => clause.Entry.Phrase is "use" or "extends").Select(Read).OfType<Import>();

    private static Import? Read(ClauseSyntax clause)
    {
        var alias = clause.Qualifiers.FirstOrDefault(qualifier => qualifier.Entry.Phrase == "as")?.Value is ListExpressionSyntax { Items: [NameExpressionSyntax name, ..] }
            ? name.Text
            : null;
        return clause.Value switch
        {
            TextExpressionSyntax path => new(clause, path.Value, true, alias),
            NameExpressionSyntax library => new(clause, library.Text, false, alias),
            _ => null,
        };
    }
}
