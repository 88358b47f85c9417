using System.Net;

using AfterNato.Documentation.Writing;

namespace AfterNato.Cli.Preview;

/// <summary>What a preview adds to a site, at addresses that no site has: each of its folders is named after a kind.</summary>
internal static class PreviewAsset
{
    /// <summary>Where changes are told as they happen.</summary>
    public const string Events = "-/events";

    /// <summary>Where everything stands that is shown beside a page.</summary>
    public const string State = "-/state.json";

    private const string Script = "-/preview.js";
    private const string EndOfHead = "</head>";

    private static readonly SiteFile[] Files = [Read("preview.js"), Read("preview.css")];

    public static SiteFile? Find(string path) => Files.FirstOrDefault(file => file.Path == path);

    /// <summary>A file of the site as the preview shows it: a page brings the script along.</summary>
    public static SiteFile Scripted(SiteFile file, PreviewState state) =>
        file.Path.EndsWith(".html", StringComparison.Ordinal) ? file with { Text = Scripted(file.Text, file.Path, state) } : file;

    /// <summary>A page with the script.</summary>
    /// <param name="page">The page.</param>
    /// <param name="path">Its path on the site; empty for one that is no part of it.</param>
    /// <param name="state">The state that it shows.</param>
    public static string Scripted(string page, string path, PreviewState state)
    {
        // What a file says is escaped, so that nothing before the end of the head reads like it.
        var end = page.IndexOf(EndOfHead, StringComparison.Ordinal);
        return page.Insert(end, $"<script src=\"/{Script}\" defer data-page=\"{WebUtility.HtmlEncode(path)}\" data-edition=\"{state.Edition?.Name}\"></script>");
    }

    private static SiteFile Read(string name)
    {
        using var stream = typeof(PreviewAsset).Assembly.GetManifestResourceStream($"preview/{name}") ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return new SiteFile($"-/{name}", reader.ReadToEnd());
    }
}
