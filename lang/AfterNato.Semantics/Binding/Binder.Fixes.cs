using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Semantics.Binding;

/// <content>What puts a file right where that is certain.</content>
public sealed partial class Binder
{
    /// <summary>The library of the standard library that declares a name and is not used by the file.</summary>
    private string? UnusedLibraryOf(SyntaxTree tree, string name) =>
        _options.LibraryOf(name) is { } library && !_units[tree].Imports.Any(import => import.Import.Target == library) ? library : null;

    /// <summary>Writes the `use` after the last one, or else after the header.</summary>
    private static Fix? FixOfUse(SyntaxTree tree, string library)
    {
        var end = tree.File.NewLine;
        if (tree.Root.Items.OfType<ClauseSyntax>().LastOrDefault(clause => clause.Entry.Phrase == "use") is { } last)
            return Written(EndOfLine(tree.File, last.LastToken), $"{end}use {library}");
        return tree.Root.Items.OfType<DeclarationSyntax>().FirstOrDefault(declaration => declaration.Kind is { IsHeader: true }) is { } header
            ? Written(EndOfLine(tree.File, header.LastToken), $"{end}{end}use {library}")
            : null;

        Fix Written(int position, string text) => Fix.Insert(position, text) with { What = $"`use {library}`" };
    }

    internal Fix? FixOfUnit(SyntaxTree tree, SyntaxToken unit) =>
        UnusedLibraryOf(tree, unit.Text) is { } library ? FixOfUse(tree, library) : Fix.Spelling(At(tree, unit), unit.Text, VisibleUnits(tree));

    internal string HintOfUnit(SyntaxTree tree, SyntaxToken unit, IEnumerable<string> units) => UnusedLibraryOf(tree, unit.Text) is { } library
        ? $"It is declared in `{library}`: add `use {library}`."
        : Suggestion.HintFor(unit.Text, units, $"Declare it: `unit {SafeText.Shown(unit.Text)} \"{SafeText.Shown(unit.Text)}\"`.");

    // A remark at the end of the line stays with the line; anything else goes on after the new one.
    private static int EndOfLine(SourceFile file, SyntaxToken token)
    {
        var rest = file.Text.AsSpan(token.End);
        var line = rest[..(rest.IndexOfAny('\n', '\r') is >= 0 and var length ? length : rest.Length)];
        return line.TrimStart(CharacterFacts.Blanks) is [] or ['/', '/', ..] ? token.End + line.TrimEnd(CharacterFacts.Blanks).Length : token.End;
    }
}
