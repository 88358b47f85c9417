using AfterNato.Checks.Power;
using AfterNato.Runtime;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Sentences;
using AfterNato.Runtime.Time;

namespace AfterNato.Documentation.Languages;

/// <summary>
/// A language in which documents are written: how it writes numbers, dates and lists, and every sentence of the interface. What a file
/// says stays as the file says it, but for titles and texts that it gives in several languages.
/// </summary>
public abstract partial class Language
{
    /// <summary>Every language that there is, the usual one first.</summary>
    public static IReadOnlyList<Language> All { get; } = [new English(), new French()];

    /// <summary>The language with a tag; the usual one for a tag that none has.</summary>
    public static Language Of(string? tag) => All.FirstOrDefault(language => language.Tag == tag) ?? All[0];

    /// <summary>The language tag (BCP 47): <c>en</c>.</summary>
    public abstract string Tag { get; }

    /// <summary>Its name in itself.</summary>
    public abstract string OwnName { get; }

    /// <summary>What stands before the decimals.</summary>
    protected abstract string DecimalMark { get; }

    /// <summary>What groups thousands; such a blank never breaks a line.</summary>
    protected abstract string GroupMark { get; }

    /// <summary>What stands between a number and the percent sign.</summary>
    protected abstract string BeforePercent { get; }

    /// <summary>The months, from January.</summary>
    protected abstract IReadOnlyList<string> Months { get; }

    /// <summary>What stands before the last of several.</summary>
    protected internal abstract string And { get; }

    /// <summary>What stands between things that hold commas themselves.</summary>
    public abstract string Semicolon { get; }

    /// <summary>The title of something in this language; in the language of the file where it has none.</summary>
    public string Title(Element element) => element.TitleIn(Tag);

    /// <summary>Whether something has a title for readers of this language, and not only a name in the file.</summary>
    public bool HasTitle(Element element) => element.Declaration.Title is not null || element.Declaration.TitleTranslations.Any(title => title.Language == Tag);

    /// <summary>The title of whoever takes part in a vote.</summary>
    public string Title(Player player) => player is { For: { } member, Seat: null } ? Title(member) : player.Title;

    /// <summary>The title of a rule with its numbers; its name in words where it has none.</summary>
    public string Title(RuleName rule) => rule.Rule is { } declared && Title(declared) is var title && title != declared.Name ? $"{title}{(rule.Numbers.Length > 0 ? $" {rule.Numbers}" : "")}" : rule.Text.Replace('_', ' ');

    /// <summary>The title of an architecture in this language; in the language of the file where it has none.</summary>
    public string Title(Architecture architecture) => architecture.TitleIn(Tag);

    /// <summary>What the file says about something in this language, in Markdown; in the language of the file where it says nothing in this one.</summary>
    public string? Documentation(Element element) => element.DocumentationIn(Tag);

    /// <summary>A day.</summary>
    public abstract string Date(DateOnly day);

    /// <summary>A date as precisely as it is known.</summary>
    public string Date(PartialDate date) => (date.Month, date.Day) switch
    {
        (0, _) => Digits(date.Year),
        (_, 0) => $"{Months[date.Month - 1]}{Space}{Digits(date.Year)}",
        _ => Date(date.First),
    };

    /// <summary>A whole number, its thousands grouped.</summary>
    public string Number(long number) => Decimal(number, 0);

    /// <summary>A number rounded to so many decimals.</summary>
    public string Decimal(Rational number, int decimals)
    {
        var parts = number.ToDecimal(decimals).Split('.');
        return parts.Length == 1 ? Grouped(parts[0]) : $"{Grouped(parts[0])}{DecimalMark}{parts[1]}";
    }

    /// <summary>A part of a whole in percent, rounded to so many decimals. What is not nothing is never rounded to nothing, nor what is not all to all.</summary>
    public string Percent(Rational part, int decimals)
    {
        var least = new Rational(1, System.Numerics.BigInteger.Pow(10, decimals + 2));
        if (part > Rational.Zero && part < least / 2)
            return $"<{Space}{Decimal(least * 100, decimals)}{BeforePercent}%";
        if (part < Rational.One && part >= Rational.One - (least / 2))
            return $">{Space}{Decimal((Rational.One - least) * 100, decimals)}{BeforePercent}%";
        return $"{Decimal(part * 100, decimals)}{BeforePercent}%";
    }

    /// <summary>All of them, one after the other, the last after «and».</summary>
    public string Joined(IReadOnlyList<string> items)
    {
        // «Commander, JFC Naples» holds a comma of its own.
        var between = items.Any(item => item.Contains(',', StringComparison.Ordinal)) ? Semicolon : ", ";
        return items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => $"{string.Join(between, items.Take(items.Count - 1))} {And} {items[^1]}",
        };
    }

    /// <summary>A blank at which no line breaks.</summary>
    protected const string Space = "\u00A0";

    private protected static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // Four digits stand together, as in years.
    private string Grouped(string digits)
    {
        var sign = digits.StartsWith('-') ? "\u2212" : "";
        var whole = digits.TrimStart('-');
        if (whole.Length <= 4)
            return sign + whole;
        var first = whole.Length % 3;
        var groups = Enumerable.Range(0, whole.Length / 3).Select(group => whole.Substring(first + (group * 3), 3));
        return sign + string.Join(GroupMark, first == 0 ? groups : groups.Prepend(whole[..first]));
    }
}
