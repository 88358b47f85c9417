namespace AfterNato.Documentation.Addresses;

/// <summary>A place in the documents.</summary>
/// <param name="Page">The page, without what its file name ends with: <c>index</c>, <c>body/NAC</c>.</param>
/// <param name="Fragment">The part of it; null for the whole.</param>
public sealed record Address(string Page, string? Fragment = null)
{
    public static Address Front { get; } = new("index");

    public static Address Findings { get; } = new("findings");

    public static Address Expectations { get; } = new("expectations");

    public static Address Sources { get; } = new("sources");

    public static Address Figures { get; } = new("figures");

    public static Address Glossary { get; } = new("glossary");

    public Address At(string fragment) => this with { Fragment = fragment };
}
