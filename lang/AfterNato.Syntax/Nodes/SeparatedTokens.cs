using System.Collections.Immutable;

using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes;

/// <summary>Names with commas between them.</summary>
public sealed record SeparatedTokens(ImmutableArray<SyntaxToken> Items, ImmutableArray<SyntaxToken> Separators)
{
    public ImmutableArray<string> Texts
    {
        get
        {
            var texts = ImmutableArray.CreateBuilder<string>(Items.Length);
            foreach (var item in Items)
                texts.Add(item.Text);
            return texts.MoveToImmutable();
        }
    }

    public IEnumerable<SyntaxElement> Elements
    {
        get
        {
            for (var i = 0; i < Items.Length; i++)
            {
                yield return Items[i];
                if (i < Separators.Length)
                    yield return Separators[i];
            }
        }
    }
}
