using AfterNato.Checks.Networks;
using AfterNato.Cli.Output.Pages;

namespace AfterNato.Cli.Output.Networks;

/// <summary>The network that coalitions form.</summary>
internal sealed class NetworkView(NetworkReport network) : PageView
{
    public override int Exit => network.Functions.Any(function => function.Unknown is not null) ? ExitCode.Inconclusive : ExitCode.Success;

    public override void WriteJson(TextWriter output, string file) => JsonNetwork.Write(output, file, network);

    public override void WriteCsv(TextWriter output) => CsvNetwork.Write(output, network);

    protected override void Fill(Page page)
    {
        page.Title(NetworkSheets.Title(network));
        foreach (var sentence in NetworkSheets.Sentences(network))
            page.Sentence(sentence);
        page.Sheet(NetworkSheets.Coalitions(network));
        page.Sheet(NetworkSheets.Functions(network));
        page.Sheet(NetworkSheets.Cuts(network));
        page.Sheet(NetworkSheets.Members(network));
    }
}
