using System.Text;

using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace AfterNato.Testing.Goldens;

/// <summary>Shows the lines in which two texts differ, each with its neighbours.</summary>
internal static class LineDiff
{
    private const int Neighbours = 2;
    private const int MostLines = 80;

    public static string Of(string expected, string actual)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual, ignoreWhitespace: false).Lines;
        var shown = new StringBuilder();
        var count = 0;
        var skipping = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsNearChange(lines, i))
            {
                skipping = true;
                continue;
            }

            if (++count > MostLines)
                return shown.Append("… and more.\n").ToString();
            if (skipping)
                shown.Append("  …\n");
            skipping = false;
            shown.Append(Sign(lines[i].Type)).Append(' ').Append(lines[i].Text).Append('\n');
        }

        return shown.ToString();
    }

    private static bool IsNearChange(List<DiffPiece> lines, int index)
    {
        for (var i = Math.Max(0, index - Neighbours); i <= Math.Min(lines.Count - 1, index + Neighbours); i++)
        {
            if (lines[i].Type != ChangeType.Unchanged)
                return true;
        }

        return false;
    }

    private static char Sign(ChangeType type) => type switch { ChangeType.Inserted => '+', ChangeType.Deleted => '-', _ => ' ' };
}
