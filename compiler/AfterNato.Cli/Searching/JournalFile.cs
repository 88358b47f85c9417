using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Search;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Searching;

/// <summary>What a journal holds: whose it is, and what each finished candidate came to.</summary>
/// <param name="Header">To which search it belongs; null for an empty file.</param>
/// <param name="Finished">What the candidates came to, by their numbers.</param>
/// <param name="Sound">How many bytes of it are whole lines: a line that was being written when the run was killed comes after them.</param>
internal sealed record JournalFile(JournalHeader? Header, ImmutableDictionary<int, ImmutableArray<FigureValue>> Finished, int Sound)
{
    private const string Infinity = "inf";

    /// <summary>Reads a journal that belongs to a search.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="path">The file, for messages.</param>
    /// <param name="figures">How many figures each candidate has.</param>
    /// <param name="demand">Throws for a journal of another search.</param>
    /// <exception cref="InvalidSearchException">It is no journal, or it is damaged.</exception>
    public static JournalFile Read(byte[] content, string path, int figures, Action<JournalHeader> demand)
    {
        // What has no end was being written when the run was killed.
        var sound = Array.LastIndexOf(content, (byte)'\n') + 1;
        var lines = Encoding.UTF8.GetString(content, 0, sound).Split('\n');
        if (sound == 0 && content.Length == 0)
            return new(null, [], 0);
        if (JournalHeader.Of(lines[0]) is not { } header)
            throw new InvalidSearchException($"`{SafeText.OneLine(path)}` is no journal of a search; it is left as it is.");
        demand(header);

        var finished = ImmutableDictionary.CreateBuilder<int, ImmutableArray<FigureValue>>();
        for (var number = 1; number < lines.Length - 1; number++)
        {
            var line = lines[number];
            var end = line.LastIndexOf('\t');
            if (end < 0 || header.Seal(line[..end]) != line[(end + 1)..] || Parsed(line[..end], figures, header.Candidates) is not { } entry)
                throw new InvalidSearchException(FormattableString.Invariant($"`{SafeText.OneLine(path)}` is damaged in line {number + 1}. Delete it to begin anew."));
            finished[entry.Candidate] = entry.Values;
        }

        return new(header, finished.ToImmutable(), sound);
    }

    /// <summary>A line about a candidate, without its end.</summary>
    public static string Line(int candidate, ImmutableArray<FigureValue> values) =>
        string.Join('\t', [candidate.ToString(CultureInfo.InvariantCulture), .. values.Select(Written)]);

    private static string Written(FigureValue value) => value switch
    {
        FigureValue.Exact exact => exact.Number.ToString(),
        FigureValue.Unknown unknown => $"?{SafeText.OneLine(unknown.Reason)}",
        _ => Infinity,
    };

    private static (int Candidate, ImmutableArray<FigureValue> Values)? Parsed(string line, int figures, int candidates)
    {
        var parts = line.Split('\t');
        if (parts.Length != figures + 1 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var candidate) || candidate >= candidates)
            return null;
        var values = parts[1..].Select(Value).OfType<FigureValue>().ToImmutableArray();
        return values.Length == figures ? (candidate, values) : null;
    }

    private static FigureValue? Value(string text)
    {
        if (text == Infinity)
            return FigureValue.Infinity;
        if (text.StartsWith('?'))
            return new FigureValue.Unknown(text[1..]);
        var parts = text.Split('/');
        if (parts.Length > 2 || !BigInteger.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var numerator))
            return null;
        var denominator = BigInteger.One;
        if (parts.Length == 2 && (!BigInteger.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out denominator) || denominator.IsZero))
            return null;
        return FigureValue.Of(new Rational(numerator, denominator));
    }
}
