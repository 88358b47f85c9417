using AfterNato.Benchmarks.Measuring;
using AfterNato.Cli.Preview;
using AfterNato.Documentation.Languages;
using AfterNato.Testing;

namespace AfterNato.Benchmarks.Scenarios;

/// <summary>
/// How long somebody waits who saves a file that is previewed: from the end of the write until a browser is told, by the clock, since that is what people
/// notice. Beside it stands the processor time of the whole process, which is what lasts where a machine is shared.
/// </summary>
internal static class Saving
{
    private const string Example = "examples/nato-2026.arch";
    private const int Saves = 10;

    // Whoever saves looks at the page before the next change.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public static async Task MeasureAsync(TemporaryFolder folder, Table table)
    {
        var text = Repository.Read(Example);
        var file = folder.Write("nato-2026.arch", text);
        using var session = new PreviewSession(new PreviewRequest(file, Language.All[0], UseCache: false));
        session.Read();
        await using var server = await PreviewServer.StartAsync(session, 0);
        using var stop = new CancellationTokenSource();
        var following = session.FollowAsync(_ => { }, stop.Token);
        using var client = new HttpClient();
        using var news = new StreamReader(await client.GetStreamAsync(new Uri(server.Address, PreviewAsset.Events)));
        await TellingAsync(news);

        var changes = 0;
        table.Begin($"Saving {Example} while it is previewed, until a browser is told", "by the clock");
        await AddAsync("the first change, of a rule", WithRule, saves: 1);
        await AddAsync($"a rule changed, median of {Saves}", WithRule, Saves);
        await AddAsync($"a figure changed, median of {Saves}", WithFigure, Saves);
        await AddAsync($"an error made, median of {Saves}", WithError, Saves);
        await stop.CancelAsync();
        await following.ContinueWith(_ => { }, TaskScheduler.Default);

        string WithFigure() => text + FormattableString.Invariant($"\nmember Changed {{\n  population {++changes} people\n}}\n");

        string WithRule() => text + FormattableString.Invariant($"\nrule changed {{\n  count(for) >= {++changes}\n}}\n\nprocedure change {{\n  step adopt {{ by NAC   using changed }}\n}}\n");

        string WithError() => text + FormattableString.Invariant($"\nmember Changed{++changes} {{\n  population nobody\n}}\n");

        async Task AddAsync(string name, Func<string> change, int saves)
        {
            var times = new List<(TimeSpan Clock, TimeSpan Processor)>();
            for (var save = 0; save < saves; save++)
                times.Add(await SavedAsync(change()));
            table.Add(name, Median(times.Select(time => time.Clock)), $"at most {Table.Seconds(times.Max(time => time.Clock))}; processor time {Table.Seconds(Median(times.Select(time => time.Processor)))}");
        }

        async Task<(TimeSpan Clock, TimeSpan Processor)> SavedAsync(string version)
        {
            await Task.Delay(Pause);
            var processor = Environment.CpuUsage.TotalTime;
            await File.WriteAllTextAsync(file, version);
            var written = TimeProvider.System.GetTimestamp();
            await TellingAsync(news);
            return (TimeProvider.System.GetElapsedTime(written), Environment.CpuUsage.TotalTime - processor);
        }
    }

    private static TimeSpan Median(IEnumerable<TimeSpan> times) => times.Order().ToList() is var ordered ? ordered[ordered.Count / 2] : default;

    private static async Task TellingAsync(StreamReader news)
    {
        while (await news.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal))
                return;
        }
    }
}
