using System.Collections.Immutable;
using System.Text.Json;

namespace AfterNato.Documentation;

/// <summary>
/// What stands in a site's folder beside the pages: how they were written, and which files they are. By it a later run knows what is its own to
/// replace, and a reader whether anybody has changed it since.
/// </summary>
/// <param name="Tool">The version of the tool.</param>
/// <param name="Language">The tag of the language.</param>
/// <param name="Format">What the documents are written as.</param>
/// <param name="AsOf">The day that was asked for; null where each architecture is looked at on the day that its file names.</param>
/// <param name="Architectures">Of what it tells, in the order in which they were named.</param>
/// <param name="Files">The SHA-256 of each file in hexadecimal digits, by its path, without the manifest itself.</param>
public sealed record SiteManifest(string Tool, string Language, SiteFormat Format, DateOnly? AsOf, ImmutableArray<DescribedArchitecture> Architectures, ImmutableSortedDictionary<string, string> Files)
{
    /// <summary>The name of the file.</summary>
    public const string Name = "afternato-site.json";

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>As it stands in the folder.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Written) + "\n";

    /// <summary>What a text says; null where it is none that this tool wrote.</summary>
    public static SiteManifest? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<SiteManifest>(text, Written) is { Tool: not null, Language: not null, Architectures: { IsDefaultOrEmpty: false }, Files: not null } manifest
                && manifest.Architectures.All(architecture => architecture is { Name: not null, SourceHash: not null })
                && manifest.Files.Values.All(hash => hash is not null)
                ? manifest
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
