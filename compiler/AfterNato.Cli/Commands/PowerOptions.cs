using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

using AfterNato.Runtime.Numbers;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Commands;

/// <summary>The options of <c>afternato power</c> that have a form of their own.</summary>
internal static class PowerOptions
{
    private const int MostDigits = 40;

    private const int MostSamples = 10_000_000;

    public static Option<(string Role, string Member)[]> About() => new("--about")
    {
        Description = "Who is in a role of the procedure: `victim=DK`. May be given for several roles.",
        HelpName = "role=member",
        CustomParser = result => [.. result.Tokens.Select(token => Pair(token.Value, result, "victim=DK"))],
    };

    public static Option<string[]> Leave() => new("--leave")
    {
        Description = "Members that leave; `--policy` says what becomes of quotas.",
        HelpName = "member…",
        AllowMultipleArgumentsPerToken = true,
        CustomParser = result => [.. result.Tokens.SelectMany(token => Words(token.Value))],
    };

    public static Option<(string Member, bool IsFor)[]> If() => new("--if")
    {
        Description = "Votes that are given: \"FR against\", \"DE, IT for\". What is told is the game of the others.",
        HelpName = "member for|against",
        AllowMultipleArgumentsPerToken = true,
        CustomParser = ParseVotes,
    };

    public static Option<(string? Member, Rational Probability)[]> Consent() => new("--consent")
    {
        Description = "A probability with which every member consents, independently of the others: 95%, 0.95 or 19/20; or that of one member in all cases: FR=50%. [default: 99%, 95% and 90%]",
        HelpName = "probability|member=probability",
        AllowMultipleArgumentsPerToken = true,
        CustomParser = result => [.. result.Tokens.Select(token => ParseConsent(token.Value, result))],
    };

    public static int? ParseCount(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return count;
        result.AddError($"`{SafeText.Shown(text)}` is no number of coalitions; write a whole number from 0.");
        return null;
    }

    public static int? ParseSamples(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= MostSamples)
            return count;
        result.AddError(FormattableString.Invariant($"`{SafeText.Shown(text)}` is no number of samples; write a whole number from 1 to {MostSamples}."));
        return null;
    }

    public static ulong ParseSeed(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
            return seed;
        result.AddError($"`{SafeText.Shown(text)}` is no seed; write a whole number from 0.");
        return 0;
    }

    private static (string? Member, Rational Probability) ParseConsent(string text, ArgumentResult result)
    {
        var (member, figure) = text.Contains('=', StringComparison.Ordinal) ? Pair(text, result, "FR=50%") : (null, text);
        if (member is "")
            return (null, Rational.Zero);
        if (Probability(figure) is { } probability && probability >= Rational.Zero && probability <= Rational.One)
            return (member, probability);
        result.AddError($"`{SafeText.Shown(figure)}` is no probability; write one from 0 % to 100 %: 95%, 0.95 or 19/20.");
        return (null, Rational.Zero);
    }

    private static Rational? Probability(string text)
    {
        var figure = text.Trim();
        if (figure.EndsWith('%'))
            return Decimal(figure[..^1].TrimEnd()) / 100;
        return figure.Split('/') is [var numerator, var denominator]
            ? Decimal(denominator) is { } whole && whole != Rational.Zero ? Decimal(numerator) / whole : null
            : Decimal(figure);
    }

    // Read digit by digit: no floating point, and no culture.
    private static Rational? Decimal(string text)
    {
        var parts = text.Split('.');
        var digits = string.Concat(parts);
        return parts.Length <= 2 && digits.Length is > 0 and <= MostDigits && parts.All(part => part.Length > 0) && digits.All(char.IsAsciiDigit)
            ? Rational.FromDecimal(BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), parts.Length == 2 ? parts[1].Length : 0)
            : null;
    }

    private static (string Member, bool IsFor)[] ParseVotes(ArgumentResult result)
    {
        var votes = new List<(string, bool)>();
        var waiting = new List<string>();
        foreach (var word in result.Tokens.SelectMany(token => Words(token.Value)))
        {
            if (word is not ("for" or "against"))
            {
                waiting.Add(word);
                continue;
            }

            if (waiting.Count == 0)
                result.AddError($"`{word}` stands alone; write whose vote it is: \"FR {word}\".");
            votes.AddRange(waiting.Select(member => (member, word == "for")));
            waiting.Clear();
        }

        if (waiting.Count > 0)
            result.AddError($"It is not said how `{SafeText.Shown(waiting[0])}` votes; write `for` or `against` after it: \"{SafeText.Shown(waiting[0])} against\".");
        return [.. votes];
    }

    private static (string, string) Pair(string text, ArgumentResult result, string example)
    {
        if (text.Split('=') is [{ Length: > 0 } name, { Length: > 0 } value])
            return (name.Trim(), value.Trim());
        result.AddError($"`{SafeText.Shown(text)}` says nothing; write it like `{example}`.");
        return ("", "");
    }

    private static IEnumerable<string> Words(string text) => text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
}
