using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Checks.Burdens;
using AfterNato.Checks.Comparisons;
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
    private const string Comma = ", ";

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
        var own = language.Template(sentence);
        var template = own ?? SentenceTemplate.Of(sentence);
        var first = _said.Count;
        Words(template.Words[0], own is null);
        for (var hole = 0; hole < template.Holes.Length; hole++)
        {
            var (index, wanted, agreeing) = template.Holes[hole];
            if (agreeing.IsEmpty)
                Write(sentence.Parts[index], wanted ?? (sentence.Template == "{0}" ? form : null));
            else
                Words(language.Agreeing(sentence.Parts[index], agreeing), isEnglish: false);
            Words(template.Words[hole + 1], own is null);
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
            case Chain chain:
                Write(chain, form);
                break;
            case Code code:
                Add(new SaidPart(code.Text) { IsCode = true });
                break;
            case NameOf { Element: var element }:
                Write(element);
                break;
            case RuleName { Rule: { } rule } name when language.Title(rule) != rule.Name:
                Write(rule);
                Add(new SaidPart(name.Numbers));
                break;
            case RuleName name:
                Add(new SaidPart(name.Text) { IsCode = true, Names = name.Rule });
                break;
            case ShortName { Element: var element } name:
                Add(new SaidPart(language.InForm(name, form)) { IsCode = !language.HasTitle(element), Names = element });
                break;
            case ShortNames names:
                Write(language.Listed(names), form);
                break;
            case Quoted { Words: var words }:
                Add(new SaidPart(language.Quotes.Open));
                Write(words, form: null);
                Add(new SaidPart(language.Quotes.Close));
                break;
            case WithoutStop { Whole: var whole }:
                WriteWithoutStop(whole);
                break;
            case ComparedArchitecture compared:
                Write(compared);
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

    private void Write(ComparedArchitecture compared)
    {
        if (language.TitleOf(compared) is not { } title)
        {
            Add(new SaidPart(compared.Label) { IsCode = true });
            return;
        }

        var (open, close) = language.Quotes;
        Add(new SaidPart($"{open}{title}{close}"));
    }

    // As a part of another sentence it begins with a small letter.
    private void WriteWithoutStop(Sentence whole)
    {
        var first = _said.Count;
        Write(whole, form: null);
        if (first == _said.Count)
            return;
        _said[^1] = _said[^1] with { Text = _said[^1].Text.TrimEnd('.') };
        if (_said[first] is { IsCode: false, IsEnglish: false, Names: null } start && language.Template(whole)?.Words[0] is [var initial, ..] && char.IsLower(initial))
            _said[first] = start with { Text = char.ToLowerInvariant(start.Text[0]) + start.Text[1..] };
    }

    private void Write(Listing listing, string? form)
    {
        if (listing.Items.IsEmpty)
            Add(new SaidPart(language.InForm(null, form)));

        // «Commander, JFC Naples» holds a comma of its own.
        var between = listing.Items.Any(item => language.Said(item).Contains(',', StringComparison.Ordinal)) ? language.Semicolon : Comma;
        for (var item = 0; item < listing.Items.Length; item++)
        {
            if (item > 0)
                Add(new SaidPart(item == listing.Items.Length - 1 && listing.Others == 0 ? $" {language.And} " : between));
            Write(listing.Items[item], form);
        }

        if (listing.Others > 0)
            Add(new SaidPart($" {language.And} {language.Others(listing.Others, form)}"));
    }

    private void Write(Chain chain, string? form)
    {
        var between = language.Said(chain.Between);
        if (between == Comma && chain.Pieces.Any(piece => language.Said(piece).Contains(',', StringComparison.Ordinal)))
            between = language.Semicolon;
        for (var piece = 0; piece < chain.Pieces.Length; piece++)
        {
            if (piece > 0)
                Add(new SaidPart(between));
            Write(chain.Pieces[piece], form);
        }
    }

    private string Text(object part, string? form) => part switch
    {
        DateOnly day => form is null ? language.Date(day) : language.InForm(PartialDate.Of(day), form),
        PartialDate date => form is null ? language.Date(date) : language.InForm(date, form),
        Duration length => language.Length(length),
        Quantity quantity => language.Quantity(quantity),
        BigInteger number => language.Decimal(new Rational(number, BigInteger.One), 0),
        Percentage percentage => language.Percent(percentage.Part, percentage.Decimals),
        DecimalNumber number => language.Decimal(number.Value, number.Decimals),
        Amount amount => language.Amount(amount),
        Player player => player is { For: { } member, Seat: null } ? language.InForm(member, form) : language.Title(player),
        Element or RoleName => language.InForm(part, form),
        Titled titled => titled.Text,
        Word word => language.Word(word.Text),
        KindName kind => language.KindOf(kind.Kind),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part.GetType().Name, "No language says how this is written."),
    };

    // What stands in backticks is text of a file, also where something stands in it. A number stays beside its sign.
    private void Words(string words, bool isEnglish)
    {
        var pieces = words.Replace(" %", "\u00A0%", StringComparison.Ordinal).Split(Tick);
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
