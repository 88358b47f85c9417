using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;

using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pages;

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AfterNato.Documentation.Writing;

/// <summary>Writes pages as HTML. Whatever a file says goes through the templates, which escape it.</summary>
internal sealed class PageWriter : IDisposable
{
    // Letters of every alphabet stay letters; only what means something in HTML is written in another way.
    private readonly ServiceProvider _services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
    private readonly HtmlRenderer _renderer;

    public PageWriter() => _renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);

    /// <summary>A page as a whole document.</summary>
    public string Write(SitePage page) => Render<Root>(new Dictionary<string, object?> { [nameof(Root.Page)] = page });

    /// <summary>All pages as one document.</summary>
    public string WriteAll(Publication publication, ImmutableArray<SitePage> pages) => Render<Bundle>(new Dictionary<string, object?> { [nameof(Bundle.Publication)] = publication, [nameof(Bundle.Pages)] = pages });

    /// <summary>A page that tells nothing of an architecture.</summary>
    public string Write(Language language, string title, string text, bool leadsHome) => Render<Notice>(new Dictionary<string, object?>
    {
        [nameof(Notice.Language)] = language,
        [nameof(Notice.Title)] = title,
        [nameof(Notice.Text)] = text,
        [nameof(Notice.LeadsHome)] = leadsHome,
    });

    public void Dispose()
    {
        _renderer.Dispose();
        _services.Dispose();
    }

    // Nothing on a page waits for anything.
    private string Render<T>(Dictionary<string, object?> parameters)
        where T : IComponent =>
        _renderer.Dispatcher.InvokeAsync(async () => (await _renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString()).GetAwaiter().GetResult();
}
