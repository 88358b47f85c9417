using System.Collections.Immutable;

using AfterNato.Documentation.Languages.Speech;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Sentences;

namespace AfterNato.Documentation.Languages;

/// <content>What the checks say.</content>
public abstract partial class Language
{
    /// <summary>What stands around a title in a sentence.</summary>
    protected internal abstract (string Open, string Close) Quotes { get; }

    /// <summary>What stands before an amount that is cut to a few decimals.</summary>
    protected abstract string About { get; }

    /// <summary>A sentence, piece by piece.</summary>
    public ImmutableArray<SaidPart> Say(Sentence sentence) => SentenceWriter.Say(sentence, this);

    /// <summary>A sentence as plain text.</summary>
    public string Said(Sentence sentence) => string.Concat(Say(sentence).Select(part => part.Text));

    /// <summary>The words in which this language says what stands in English, with the same holes; null where it has none.</summary>
    protected internal abstract string? Words(string english);

    /// <summary>Something in the form that a hole asks for: an element or a role, or null for nobody.</summary>
    protected internal abstract string InForm(object? part, string? form);

    /// <summary>The one of several words that agrees with what stands elsewhere in the sentence.</summary>
    protected internal abstract string Agreeing(object? part, ImmutableArray<string> words);

    /// <summary>«3 others».</summary>
    protected internal abstract string Others(int count, string? form);

    /// <summary>An amount with its unit, cut to three decimals with a word that says so.</summary>
    protected internal string Amount(Rational amount, string? unit)
    {
        const int Decimals = 3;
        var (scaled, scale) = Scaled(amount, exactly: false);
        var cut = Decimal(scaled, Decimals);
        var isExact = (scaled * 1000).IsWhole;
        var text = string.Join(Space, new[] { isExact ? Exact(scaled) : cut, scale, unit is null ? "" : Unit(unit, amount) }.Where(part => part.Length > 0));
        return isExact ? text : $"{About} {text}";
    }
}
