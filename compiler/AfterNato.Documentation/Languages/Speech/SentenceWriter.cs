using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Checks.Burdens;
using AfterNato.Checks.Power;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Sentences;
using AfterNato.Runtime.Time;

namespace AfterNato.Documentation.Languages.Speech;

/// <summary>Says a sentence of the checks in a language, piece by piece.</summary>
/// <param name="language">The language.</param>
internal sealed class SentenceWriter(Language language)
{
    private const char Tick = '`';

    private readonly List<SaidPart> _said = [];
    private bool _isCode;

    /// <summary>The pieces of a sentence.</summary>
    public static ImmutableArray<SaidPart> Say(Sentence sentence, Language language)
    {
        var writer = new SentenceWriter(language);
        writer.Write(sentence, form: null);
        return [.. writer._said];
    }

    private void Write(Sentence sentence, string? form)
    {
        var words = language.Words(sentence.Template);
        var template = SentenceTemplate.Of(words ?? sentence.Template);
        var first = _said.Count;
        Words(template.Words[0], words is null);
        for (var hole = 0; hole < template.Holes.Length; hole++)
        {
            var (index, wanted, agreeing) = template.Holes[hole];
            if (agreeing.IsEmpty)
                Write(sentence.Parts[index], wanted ?? (sentence.Template == "{0}" ? form : null));
            else
                Words(language.Agreeing(sentence.Parts[index], agreeing), isEnglish: false);
            Words(template.Words[hole + 1], words is null);
        }

        if (first < _said.Count && template.Words[^1].EndsWith('.') && _said[first] is { IsCode: false, Names: null } start)
            _said[first] = start with { Text = Language.Capitalised(start.Text) };
    }

    private void Write(object? part, string? form)
    {
        switch (part)
        {
            case null:
                break;
            case Sentence sentence:
                Write(sentence, form);
                break;
            case Listing listing:
                Write(listing, form);
                break;
            case Code code:
                Add(new SaidPart(code.Text) { IsCode = true });
                break;
            case NameOf { IsBare: true, Element: var element }:
                Add(new SaidPart(language.InForm(element, form)));
                break;
            case NameOf { Element: var element }:
                Write(element);
                break;
            case Verbatim verbatim:
                Words(verbatim.Text, isEnglish: true);
                break;
            default:
                Add(new SaidPart(Text(part, form)));
                break;
        }
    }

    private void Write(Element element)
    {
        if (language.Title(element) is var title && title == element.Name)
        {
            Add(new SaidPart(title) { IsCode = true, Names = element });
            return;
        }

        var (open, close) = language.Quotes;
        Add(new SaidPart(open));
        Add(new SaidPart(title) { Names = element });
        Add(new SaidPart(close));
    }

    private void Write(Listing listing, string? form)
    {
        if (listing.Items.IsEmpty)
            Add(new SaidPart(language.InForm(null, form)));

        // «Commander, JFC Naples» holds a comma of its own.
        var between = listing.Items.Any(item => item.ToString().Contains(',', StringComparison.Ordinal)) ? language.Semicolon : ", ";
        for (var item = 0; item < listing.Items.Length; item++)
        {
            if (item > 0)
                Add(new SaidPart(item == listing.Items.Length - 1 && listing.Others == 0 ? $" {language.And} " : between));
            Write(listing.Items[item], form);
        }

        if (listing.Others > 0)
            Add(new SaidPart($" {language.And} {language.Others(listing.Others, form)}"));
    }

    private string Text(object part, string? form) => part switch
    {
        DateOnly day => language.Date(day),
        PartialDate date => language.Date(date),
        Duration length => language.Length(length),
        Quantity quantity => language.Quantity(quantity),
        BigInteger number => language.Decimal(new Rational(number, BigInteger.One), 0),
        Percentage percentage => language.Percent(percentage.Part, percentage.Decimals),
        DecimalNumber number => language.Decimal(number.Value, number.Decimals),
        Amount amount => language.Amount(amount.Value, amount.Unit),
        Player player => player is { For: { } member, Seat: null } ? language.InForm(member, form) : language.Title(player),
        Element or RoleName => language.InForm(part, form),
        Titled titled => titled.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part.GetType().Name, "No language says how this is written."),
    };

    // What stands in backticks is text of a file, also where something stands in it.
    private void Words(string words, bool isEnglish)
    {
        var pieces = words.Split(Tick);
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            if (piece > 0)
                _isCode = !_isCode;
            Add(new SaidPart(pieces[piece]) { IsEnglish = isEnglish });
        }
    }

    private void Add(SaidPart part)
    {
        if (part.Text.Length > 0)
            _said.Add(_isCode ? part with { IsCode = true } : part);
    }
}
