using AfterNato.Benchmarks.Measuring;
using AfterNato.Benchmarks.Scenarios;

// An empty process is this one, told to do nothing.
if (args is [EmptyProcess.Argument])
    return 0;

string[] scenarios = ["cold", "growth", "warm", "passes", "voting", "burdens", "checks", "documents", "preview"];
var builds = args.Where(argument => argument.Contains('=', StringComparison.Ordinal)).Select(Build.Parse).ToList();
var named = args.Intersect(scenarios).ToList();
var chosen = named.Count == 0 ? [.. scenarios] : named;
if (args.Any(argument => !argument.Contains('=', StringComparison.Ordinal) && argument != "--quick" && !scenarios.Contains(argument)))
{
    Console.Error.WriteLine($"Name builds of the command, `ready-to-run=PATH self-contained=PATH`, each the path of `afternato` or `afternato.dll`; scenarios, if not all are wanted: {string.Join(", ", scenarios)}; `--quick` measures less often.");
    return 2;
}

var effort = args.Contains("--quick") ? Effort.Quick : Effort.Thorough;
var table = new Table(Console.Out);
using var folder = new TemporaryFolder();
if (chosen.Contains("cold"))
    ColdCheck.Measure(builds, effort, folder, table);
if (chosen.Contains("growth"))
    Growth.Measure(builds, effort, folder, table);
if (chosen.Contains("warm"))
    WarmCheck.Measure(effort, table);
if (chosen.Contains("passes"))
    Passes.Measure(effort, table);
if (chosen.Contains("voting"))
    VotingGames.Measure(effort, new Comparison(Console.Out));
if (chosen.Contains("burdens"))
    Burdens.Measure(effort, table);
if (chosen.Contains("checks"))
    Checks.Measure(effort, table);
if (chosen.Contains("documents"))
    Documents.Measure(table);
if (chosen.Contains("preview"))
    await Saving.MeasureAsync(folder, table);
return 0;
