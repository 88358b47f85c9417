using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

using AfterNato.Checks.Search;
using AfterNato.Runtime.Search;

namespace AfterNato.Cli.Searching;

/// <summary>The first line of a journal: to which search its figures belong.</summary>
/// <param name="Tool">What worked them out.</param>
/// <param name="Sources">The hash of the texts of the architecture.</param>
/// <param name="Search">Everything else that the figures depend on.</param>
/// <param name="Candidates">How many candidates the whole search has.</param>
/// <param name="Shard">Which part of them is worked out here.</param>
internal sealed record JournalHeader(string Tool, string Sources, string Search, int Candidates, string Shard)
{
    private const string Kind = "afternato search 1";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The code that works out the figures, whatever number its version carries.
    private static readonly string ThisTool = string.Join(
        '-',
        typeof(RuleSearch).Assembly.GetName().Version?.ToString(3),
        typeof(RuleSearch).Module.ModuleVersionId.ToString("N")[..8],
        typeof(SearchReader).Module.ModuleVersionId.ToString("N")[..8],
        typeof(JournalHeader).Module.ModuleVersionId.ToString("N")[..8]);

    /// <summary>The line, without its end.</summary>
    public string Line => JsonSerializer.Serialize(new string[] { Kind, Tool, Sources, Search, FormattableString.Invariant($"{Candidates}"), Shard }, Plain);

    public static JournalHeader Of(RuleSearch search, string sources, Shard shard) => new(ThisTool, sources, search.Identity, search.Family.Count, shard.ToString());

    /// <summary>The header that a line is; null when it is none.</summary>
    public static JournalHeader? Of(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(line) is [Kind, { } tool, { } sources, { } search, { } candidates, { } shard] && int.TryParse(candidates, out var count)
                ? new(tool, sources, search, count, shard) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>In what another search differs, in words; null where it is the same search, whichever part of it.</summary>
    public string? DifferenceFrom(JournalHeader other) =>
        Sources != other.Sources ? "the .arch file, or one that it uses, had another text"
        : Search != other.Search ? $"it was asked something else ({other.Search})"
        : Tool != other.Tool ? $"another version of afternato worked it out ({other.Tool}; this is {Tool})"
        : Candidates != other.Candidates ? "it has another number of candidates"
        : null;

    /// <summary>What ends every line of this journal, so that damage is seen, and lines of another one.</summary>
    public string Seal(string line) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Line}\n{line}")))[..8];
}
