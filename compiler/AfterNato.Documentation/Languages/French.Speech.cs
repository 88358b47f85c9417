using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Checks.Burdens;
using AfterNato.Checks.Power;
using AfterNato.Documentation.Languages.Speech;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Sentences;
using AfterNato.Runtime.Time;

namespace AfterNato.Documentation.Languages;

/// <content>What the checks say.</content>
internal sealed partial class French
{
    private static readonly FrenchNoun NobodyAtAll = new("", "personne", false);

    private readonly FrozenDictionary<string, SentenceTemplate> _sentences =
        new[]
        {
            CommonSentences, TextSentences, UnknownSentences, DecisionSentences, DecisionVoteSentences, ImpasseSentences, DecisionRemedySentences, PowerSentences, CommandSentences, BurdenSentences, NetworkSentences, TimeSentences,
            ScenarioSentences, WithdrawalSentences, ReformSentences,
            ComparisonSentences, ComparedAnswerSentences,
        }.SelectMany(family => family).ToFrozenDictionary(entry => entry.English, entry => SentenceTemplate.Of(Set(entry.French)), StringComparer.Ordinal);

    protected internal override (string Open, string Close) Quotes => ($"«{Space}", $"{Space}»");

    protected override string About => "environ";

    protected internal override SentenceTemplate? Template(Sentence sentence) => TemplateOf(sentence.Template);

    /// <summary>The English words that stand in French for something.</summary>
    internal IEnumerable<string> SaidInEnglish => _sentences.Keys;

    /// <summary>What stands for English words.</summary>
    internal SentenceTemplate? TemplateOf(string english) => _sentences.GetValueOrDefault(english);

    protected internal override string InForm(object? part, string? form) => part is PartialDate date ? InForm(date, form) : Noun(part).In(form);

    // «le 15 février 2026», «au 15 février 2026», but «février 2026» and «en février 2026».
    private string InForm(PartialDate date, string? form) => (form, date.Day) switch
    {
        ("le", 0) => Date(date),
        ("le", _) => $"le {Date(date)}",
        ("à", 0) => $"en {Date(date)}",
        ("à", _) => $"au {Date(date)}",
        _ => throw new FormatException($"French knows no form {form} of a date."),
    };

    // Of two words, one for one and one for several; of four, each for him and for her.
    protected internal override string Agreeing(object? part, ImmutableArray<string> words)
    {
        var (isPlural, isFeminine) = AgreementWith(part);
        return words.Length == 4 ? words[(isPlural ? 2 : 0) + (isFeminine ? 1 : 0)] : words[isPlural ? 1 : 0];
    }

    protected internal override string Others(int count, string? form) => form switch
    {
        "de" or "à" => $"{form} {Count(count, "autre", "autres")}",
        _ => Count(count, "autre", "autres"),
    };

    private static (bool IsPlural, bool IsFeminine) AgreementWith(object? part) => part switch
    {
        BigInteger number => (BigInteger.Abs(number) >= 2, false),
        Quantity { Amount: var amount } => (amount >= 2, false),
        Amount { Value: var amount } => (amount >= 2, false),
        DecimalNumber { Value: var number } => (number >= 2, false),
        ShortName { Element: var element } => AgreementWith(element),
        ShortNames { Elements: var elements, Others: 0 } => AgreementWith(Listing.Of(elements)),
        ShortNames => (true, false),
        Listing { Items: [var only], Others: 0 } => AgreementWith(only),
        Listing listing => (listing.Items.Length > 1, !listing.Items.IsEmpty && listing.Others == 0 && listing.Items.All(item => AgreementWith(item).IsFeminine)),
        Sentence { Parts: [var only] } => AgreementWith(only),
        Element or RoleName or Player => (Noun(part).IsPlural, Noun(part).IsFeminine),
        _ => (false, false),
    };

    private static FrenchNoun Noun(object? part) => part switch
    {
        null => NobodyAtAll,
        Player { For: { } member, Seat: null } => Noun(member),
        RoleName role => FrenchNouns.OfRole(role.Name),
        ShortName { Element: var element } => FrenchNouns.OfTitle(element.TitleIn("fr")),
        Member member => FrenchNouns.OfTitle(member.TitleIn("fr")),
        Element element when FrenchNouns.Has(element.TitleIn("fr")) => FrenchNouns.OfTitle(element.TitleIn("fr")),
        Element element => new("", $"«{Space}{element.TitleIn("fr")}{Space}»", false),
        _ => new("", part.ToString() ?? "", false),
    };

    // The blanks of the Imprimerie nationale, so that whoever writes a sentence need not see which they are.
    private static string Set(string text) => text
        .Replace(" :", Colon.TrimEnd(), StringComparison.Ordinal)
        .Replace(" ;", $"{ThinSpace};", StringComparison.Ordinal)
        .Replace(" ?", $"{ThinSpace}?", StringComparison.Ordinal)
        .Replace(" !", $"{ThinSpace}!", StringComparison.Ordinal)
        .Replace(" %", $"{Space}%", StringComparison.Ordinal)
        .Replace("« ", $"«{Space}", StringComparison.Ordinal)
        .Replace(" »", $"{Space}»", StringComparison.Ordinal)
        .Replace('\'', '’');
}
