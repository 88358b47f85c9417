using System.Collections.Immutable;

namespace AfterNato.Syntax.Diagnostics;

/// <summary>Names of a file in a message: other languages have another word before the last.</summary>
/// <param name="Names">The names.</param>
public sealed record NameList(ImmutableArray<string> Names)
{
    /// <summary>The names in backticks, the last after «and».</summary>
    public override string ToString()
    {
        var shown = Names.Select(name => $"`{SafeText.Shown(name)}`").ToList();
        return shown.Count == 1 ? shown[0] : $"{string.Join(", ", shown.SkipLast(1))} and {shown[^1]}";
    }
}
