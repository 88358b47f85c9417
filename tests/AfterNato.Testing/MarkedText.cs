using System.Collections.Immutable;
using System.Text;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Testing;

/// <summary>
/// A text in which a test marks places: `member US { [|populaton|] 5 people }`. `[||]` marks a position. Spans come in the
/// order in which they begin, and may lie in each other.
/// </summary>
public sealed record MarkedText(string Text, ImmutableArray<TextSpan> Spans)
{
    private const string Open = "[|";
    private const string Close = "|]";

    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var spans = new List<TextSpan>();
        var open = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (Stands(Open, marked, i))
            {
                open.Push(spans.Count);
                spans.Add(new TextSpan(text.Length, 0));
                i++;
            }
            else if (Stands(Close, marked, i))
            {
                if (!open.TryPop(out var index))
                    throw new FormatException($"`{Close}` without `{Open}` in: {marked}");
                spans[index] = TextSpan.FromBounds(spans[index].Start, text.Length);
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return open.Count == 0 ? new(text.ToString(), [.. spans]) : throw new FormatException($"`{Open}` without `{Close}` in: {marked}");
    }

    private static bool Stands(string sign, string text, int index) => string.CompareOrdinal(text, index, sign, 0, sign.Length) == 0;
}
