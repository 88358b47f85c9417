using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;

namespace AfterNato.Syntax.Formatting;

/// <summary>
/// The one layout of `.arch` files.
/// <list type="bullet">
/// <item>Blocks are indented by two blanks. What an author put on one line stays on one line if it fits in 120 columns.</item>
/// <item>Things side by side on a line are three blanks apart: items, dates and citations that follow a clause, comments.</item>
/// <item>Words that complete a clause read on after one blank: `hosted by BE at "Mons"`, `NAC except ally`.</item>
/// <item>Lists are filled up to the last column and go on two blanks further in; so do conditions, which also keep the line
/// breaks that their author put at `and`, `or`, `then`, `else` and after `for every x in S:`.</item>
/// <item>A title in another language follows the first one, or on the next line, two blanks further in, where both are too long for one.</item>
/// <item>Blank lines are kept, at most one at a time, none at the edges of a block. Comments stay between their two tokens.</item>
/// <item>What the parser could not understand stays as it is.</item>
/// </list>
/// </summary>
public static class Formatter
{
    /// <summary>The text of the tree in the one layout; formatting it again changes nothing.</summary>
    public static string Format(SyntaxTree tree)
    {
        var text = tree.File.Text;
        var layout = Layout.Of(tree);
        return layout == text || ReadsAlike(tree, layout) ? layout : text;
    }

    // In a text with errors, blanks may decide what the parser makes of it: a forgotten brace is found by what stands in the
    // first column. Whatever would not read as before, or not be at rest, is better left alone.
    private static bool ReadsAlike(SyntaxTree tree, string layout)
    {
        var again = SyntaxTree.Parse(new SourceFile(tree.File.Path, layout));
        return Sameness.OfCharacters(tree.File.Text, layout)
            && Sameness.OfTrees(tree.Root, again.Root)
            && Layout.Of(again) == layout;
    }
}
