using System.Collections.Immutable;

using AfterNato.Checks.Burdens;
using AfterNato.Checks.Comparisons;
using AfterNato.Documentation.Languages.Speech;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
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

    /// <summary>The words in which this language says a sentence; null where it has none of its own.</summary>
    protected internal abstract SentenceTemplate? Template(Sentence sentence);

    /// <summary>Something in the form that a hole asks for: an element or a role, or null for nobody.</summary>
    protected internal abstract string InForm(object? part, string? form);

    /// <summary>The one of several words that agrees with what stands elsewhere in the sentence.</summary>
    protected internal abstract string Agreeing(object? part, ImmutableArray<string> words);

    /// <summary>«3 others».</summary>
    protected internal abstract string Others(int count, string? form);

    /// <summary>Several things by their titles, members in the order of the alphabet.</summary>
    internal Listing Listed(ShortNames names)
    {
        IEnumerable<Element> elements = names.Elements.All(element => element is Member) ? names.Elements.OrderBy(Title, AlphabeticalOrder.Instance) : names.Elements;
        return Listing.Of(elements.Select(element => (Sentence)$"{new ShortName(element)}")) with { Others = names.Others };
    }

    /// <summary>The title of one of several architectures; null where only its label tells it apart from the others, or it has none.</summary>
    public string? TitleOf(ComparedArchitecture compared)
    {
        var architecture = compared.Situation.Architecture;
        return compared.SharesItsTitle || Title(architecture) == architecture.Name ? null : Title(architecture);
    }

    /// <summary>An amount with its unit, cut to three decimals with a word that says so where that is not expected.</summary>
    protected internal string Amount(Amount told)
    {
        const int Decimals = 3;
        var (amount, unit) = (told.Value, told.Unit);
        var (scaled, scale) = Scaled(amount, exactly: false);
        var cut = Decimal(scaled, Decimals);
        var isExact = (scaled * 1000).IsWhole;
        var text = string.Join(Space, new[] { isExact ? Exact(scaled) : cut, scale, unit is null ? "" : Unit(unit, amount) }.Where(part => part.Length > 0));
        return isExact || told.IsRough ? text : $"{About} {text}";
    }
}
