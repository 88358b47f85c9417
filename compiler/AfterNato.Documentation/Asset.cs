namespace AfterNato.Documentation;

/// <summary>What stands beside the pages.</summary>
internal static class Asset
{
    public static string Style { get; } = $"{Read("style.css")}\n{Pictures.PictureStyle.Rules}\n";

    public static string Search { get; } = Read("search.js");

    private static string Read(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream($"assets/{name}") ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
