using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Search;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Search;

/// <summary>Reads the values of a parameter: <c>55%, 2/3, &gt;50%..85% by 5%</c>.</summary>
internal static partial class ValueList
{
    private const string HowSharesAreWritten = "Write shares as `55%` or `2/3`, ranges as `50%..85%` or `50%..85% by 5%`, and `>50%` for more than half.";

    private const string HowCountsAreWritten = "Write whole numbers: `0..4`, `0..8 by 2`, `0,3`.";

    private const string HowNumbersAreWritten = "Write numbers: `10..14`, `10..20 by 2`, `12,14`.";

    private const string HowNumericSharesAreWritten = "Write shares as `55%` or `2/3`, ranges as `50%..85%` or `50%..85% by 5%`.";

    /// <summary>The words between commas.</summary>
    public static ImmutableArray<string> Words(string parameter, string text)
    {
        ImmutableArray<string> words = [.. text.Split(',').Select(word => word.Trim())];
        return words.All(word => word.Length > 0) ? words : throw new InvalidSearchException($"`{parameter}` lacks a value: `{SafeText.Shown(text)}`.");
    }

    public static ImmutableArray<Threshold> Shares(string parameter, string text) => Distinct(Words(parameter, text).SelectMany(word => SharesOf(parameter, word)));

    /// <summary>The same, with <c>none</c> for null.</summary>
    public static ImmutableArray<Threshold?> SharesOrNone(string parameter, string text) =>
        Distinct(Words(parameter, text).SelectMany(word => word == "none" ? [null] : SharesOf(parameter, word).Select(threshold => (Threshold?)threshold)));

    public static ImmutableArray<int> Counts(string parameter, string text) => Distinct(Words(parameter, text).SelectMany(word => CountsOf(parameter, word)));

    /// <summary>Numbers for a rule: shares, or numbers of anything.</summary>
    public static ImmutableArray<Rational> Numbers(string parameter, string text, bool areShares) =>
        Distinct(Words(parameter, text).SelectMany(word => NumbersOf(parameter, word, areShares)));

    /// <summary>A percentage, a fraction, or a decimal from 0 to 1, as a probability.</summary>
    public static Rational Probability(string text) =>
        ShareOf(text.Trim()) ?? (Decimal().IsMatch(text.Trim()) ? DecimalOf(text.Trim()) : (Rational?)null)
        ?? throw new InvalidSearchException($"`{SafeText.Shown(text)}` is no probability; write `95%`, `19/20` or `0.95`.");

    private static IEnumerable<Threshold> SharesOf(string parameter, string word)
    {
        var isStrict = word.StartsWith('>');
        var range = Range.Of(isStrict ? word[1..] : word);
        if (ShareOf(range.From) is not { } from || ShareOf(range.To ?? range.From) is not { } to || ShareOf(range.By ?? "1%") is not { } by)
            throw new InvalidSearchException($"`{SafeText.Shown(word)}` is no value of `{parameter}`. {HowSharesAreWritten}");

        // What is no share is said before what is no range.
        _ = (new Threshold(from, isStrict), to > Rational.One ? new Threshold(to, isStrict) : null);
        return range.To is null ? [new Threshold(from, isStrict)] : Steps(parameter, word, from, to, by).Select(share => new Threshold(share, isStrict));
    }

    private static IEnumerable<int> CountsOf(string parameter, string word)
    {
        var range = Range.Of(word);
        if (CountOf(range.From) is not { } from || CountOf(range.To ?? range.From) is not { } to || CountOf(range.By ?? "1") is not { } by)
            throw new InvalidSearchException($"`{SafeText.Shown(word)}` is no value of `{parameter}`. {HowCountsAreWritten}");
        return range.To is null ? [from] : Steps(parameter, word, from, to, by).Select(count => (int)count.Numerator);
    }

    private static IEnumerable<Rational> NumbersOf(string parameter, string word, bool areShares)
    {
        var range = Range.Of(word);
        Func<string, Rational?> read = areShares ? ShareOf : NumberOf;
        if (read(range.From) is not { } from || read(range.To ?? range.From) is not { } to || read(range.By ?? (areShares ? "1%" : "1")) is not { } by)
            throw new InvalidSearchException($"`{SafeText.Shown(word)}` is no value of `{parameter}`. {(areShares ? HowNumericSharesAreWritten : HowNumbersAreWritten)}");
        return range.To is null ? [from] : Steps(parameter, word, from, to, by);
    }

    private static Rational? NumberOf(string text) => Decimal().IsMatch(text.Trim()) ? DecimalOf(text.Trim()) : Percentage().IsMatch(text) ? null : ShareOf(text);

    private static IEnumerable<Rational> Steps(string parameter, string range, Rational from, Rational to, Rational by)
    {
        if (from > to)
            throw new InvalidSearchException($"The range `{SafeText.Shown(range)}` of `{parameter}` runs backwards: write the smaller end first.");
        if (by == Rational.Zero)
            throw new InvalidSearchException($"The range `{SafeText.Shown(range)}` of `{parameter}` never moves on: its step is zero.");
        var steps = (to - from) / by;
        if (steps > RuleFamily.MostCandidates)
            throw new InvalidSearchException(FormattableString.Invariant($"The range `{SafeText.Shown(range)}` of `{parameter}` has more than {RuleFamily.MostCandidates} values. Take larger steps."));
        var last = (int)BigInteger.Divide(steps.Numerator, steps.Denominator);
        return Enumerable.Range(0, last + 1).Select(step => from + (by * step));
    }

    private static Rational? ShareOf(string text)
    {
        if (Percentage().Match(text) is { Success: true } percentage)
            return DecimalOf(percentage.Groups["number"].Value) / 100;
        if (Fraction().Match(text) is not { Success: true } fraction)
            return null;
        var denominator = BigInteger.Parse(fraction.Groups["denominator"].Value, CultureInfo.InvariantCulture);
        return denominator.IsZero ? null : new Rational(BigInteger.Parse(fraction.Groups["numerator"].Value, CultureInfo.InvariantCulture), denominator);
    }

    private static int? CountOf(string text) => Count().IsMatch(text) ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static Rational DecimalOf(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return Rational.FromDecimal(digits, point < 0 ? 0 : text.Length - point - 1);
    }

    private static ImmutableArray<T> Distinct<T>(IEnumerable<T> values) => [.. values.Distinct()];

    [GeneratedRegex(@"^\s*(?<number>[0-9]{1,3}(?:\.[0-9]{1,9})?)\s*%\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"^\s*(?<numerator>[0-9]{1,9})\s*/\s*(?<denominator>[0-9]{1,9})\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^[0-9]{1,9}(?:\.[0-9]{1,9})?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^\s*[0-9]{1,6}\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Count();

    /// <summary><c>from</c>, <c>from..to</c> or <c>from..to by step</c>.</summary>
    private sealed record Range(string From, string? To, string? By)
    {
        public static Range Of(string text)
        {
            var dots = text.IndexOf("..", StringComparison.Ordinal);
            if (dots < 0)
                return new(text, null, null);
            var (from, to) = (text[..dots], text[(dots + 2)..]);
            var by = to.IndexOf(" by ", StringComparison.Ordinal);
            return by < 0 ? new(from, to, null) : new(from, to[..by], to[(by + 4)..]);
        }
    }
}
