using System.Net;

using AfterNato.Documentation.Writing;

namespace AfterNato.Cli.Preview;

/// <summary>What a request is answered.</summary>
/// <param name="Status">Whether it could be.</param>
/// <param name="Type">The media type of the content.</param>
/// <param name="Content">The content.</param>
internal sealed record PreviewReply(HttpStatusCode Status, string Type, string Content)
{
    public static PreviewReply File(SiteFile file) => new(HttpStatusCode.OK, TypeOf(file.Path), file.Text);

    public static PreviewReply Page(HttpStatusCode status, string content) => new(status, TypeOf(".html"), content);

    public static PreviewReply Json(string content) => new(HttpStatusCode.OK, TypeOf(".json"), content);

    public static PreviewReply Text(HttpStatusCode status, string content) => new(status, TypeOf(".txt"), content);

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".svg" => "image/svg+xml; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };
}
