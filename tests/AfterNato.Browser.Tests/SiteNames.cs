namespace AfterNato.Browser.Tests;

/// <summary>The sites that the tests open.</summary>
internal static class SiteNames
{
    public const string English = "english";
    public const string French = "french";
    public const string Single = "single";

    /// <summary>An architecture with what the first has not: burdens, capabilities, keys.</summary>
    public const string Pillar = "pillar";

    /// <summary>Both beside each other.</summary>
    public const string Compared = "compared";

    public static IReadOnlyList<(string Name, string Examples, string Language, bool IsSingle)> All { get; } =
    [
        (English, "nato-2026", "en", false),
        (French, "nato-2026", "fr", false),
        (Single, "nato-2026", "en", true),
        (Pillar, "european-pillar", "en", false),
        (Compared, "nato-2026 european-pillar", "en", false),
    ];
}
