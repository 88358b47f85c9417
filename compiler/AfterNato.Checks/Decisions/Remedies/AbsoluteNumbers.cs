using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Decisions.Remedies;

/// <summary>
/// The text of a rule that asks for so many votes, whoever is left. It is understood where everything that it asks for besides is true as soon as
/// everybody who has a seat is for: then those left can carry it if the number is within their reach, whatever the rest says.
/// </summary>
internal sealed partial class AbsoluteNumbers
{
    private readonly ImmutableArray<string> _terms;
    private readonly Match _term;
    private readonly int _place;

    private AbsoluteNumbers(ImmutableArray<string> terms, int place, Match term, Rational number)
    {
        (_terms, _place, _term) = (terms, place, term);
        Number = number;
        CountsVotes = term.Groups["measure"].Value == "votes";
        AsksConsent = term.Groups["set"].Value == "for";
        IsStrict = term.Groups["sign"].Value == ">";
    }

    /// <summary>The number.</summary>
    public Rational Number { get; }

    /// <summary>Whether it is of the votes that seats have, and not of the seats.</summary>
    public bool CountsVotes { get; }

    /// <summary>Whether those for must be so many, and not those present.</summary>
    public bool AsksConsent { get; }

    /// <summary>Whether it takes more than the number.</summary>
    public bool IsStrict { get; }

    /// <summary>The text understood; null where it says anything else, or more than one number.</summary>
    public static AbsoluteNumbers? Of(string condition, VoteRule rule)
    {
        ImmutableArray<string> terms = [.. Blanks().Replace(condition.Trim(), " ").Split(" and ")];
        var numbers = terms.Select((term, place) => (Match: Absolute().Match(term), Place: place)).Where(term => term.Match.Success).ToList();
        if (numbers is not [var (match, at)] || !terms.Where((_, place) => place != at).All(term => Harmless().IsMatch(term)))
            return null;
        var written = match.Groups["number"].Value;
        if (BigInteger.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var literal))
            return new(terms, at, match, literal);
        return rule.Numbers is [{ IsShare: false } number] && number.Name == written ? new(terms, at, match, number.Value) : null;
    }

    /// <summary>The number that so much can just reach.</summary>
    public BigInteger Within(Rational reach)
    {
        var whole = BigInteger.Divide(reach.Numerator, reach.Denominator);
        return IsStrict && reach.IsWhole ? whole - 1 : whole;
    }

    /// <summary>The text with another number.</summary>
    public string With(BigInteger number) => With(string.Create(CultureInfo.InvariantCulture, $"{number}"));

    /// <summary>The text with the same part of all, given what all are now.</summary>
    public string AsShareOf(Rational all)
    {
        var seats = CountsVotes ? "votes(seats)" : "count(seats)";
        return With(Number == all ? seats : $"{Number / all} * {seats}");
    }

    private string With(string amount)
    {
        var term = $"{_term.Groups["measure"].Value}({_term.Groups["set"].Value}) {_term.Groups["sign"].Value} {amount}";
        return string.Join(" and ", _terms.SetItem(_place, term));
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^(?<measure>count|votes)\((?<set>for|present|voting)\) (?<sign>>=|>) (?<number>\w+)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Absolute();

    [GeneratedRegex(@"^(?:against = none|(?:count|votes)\(for\) > (?:count|votes)\(against\)|(?:count|votes)\(for\) > (?:count\((?:seats|present|voting)\)|votes\((?:seats|present|voting)\)) / 2)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Harmless();
}
