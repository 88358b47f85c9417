using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;

using AfterNato.Checks.Search;
using AfterNato.Cli.Output;
using AfterNato.Cli.Output.Search;
using AfterNato.Cli.Searching;
using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Runtime;
using AfterNato.Runtime.Search;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato search FILE PROCEDURE --vary … --goal …</c></summary>
internal static class SearchCommand
{
    private const int MostThreads = 256;

    private enum OutputFormat
    {
        Text,
        Json,
        Csv,
    }

    public static Command Create(Terminal terminal)
    {
        var file = SharedOptions.File();
        var procedure = new Argument<string>("procedure") { Description = "The procedure whose rule is varied." };
        var step = new Option<string?>("--step") { Description = "The step whose rule is varied, where members vote in several.", HelpName = "name" };
        var vary = new Option<string[]>("--vary") { Description = "What is varied: `quota=50%..85% by 5%`, `weight=one,population`, `members=none,>50%`, `dissent=0..4`, `recused=none,aggressor`. Once for each parameter.", HelpName = "parameter=values" };
        var goal = new Option<string?>("--goal") { Description = $"The figures that are traded off: \"act max, smallest max, excess min\". They are {string.Join(", ", DecisionFigure.All)}; `afternato list figures` says what each means.", HelpName = "figures" };
        var about = new Option<string[]>("--about") { Description = "Who is in a role of the procedure: `aggressor=TR`.", HelpName = "role=member" };
        var by = new Option<string?>("--by") { Description = "The fact by which members are small or large. [default: population, where the file gives it]", HelpName = "fact" };
        var consent = new Option<string>("--consent") { Description = "With which probability everybody consents, for the figure `adoption`.", HelpName = "probability", DefaultValueFactory = _ => "95%" };
        var also = new Option<string?>("--also") { Description = "Further figures to work out: `nakamura,proper`.", HelpName = "figures" };
        var format = new Choice<OutputFormat>("--format", "How the result is printed.", OutputFormat.Text);
        var target = new Option<string?>("--output", "-o") { Description = "The file that the result is written to, in place of standard output.", HelpName = "file" };
        var resume = new Option<string?>("--resume") { Description = "A file that keeps what is finished; what it holds is not worked out again.", HelpName = "file" };
        var shard = new Option<Shard?>("--shard") { Description = "Work out every n-th candidate only, `1/8` to `8/8`, into the file of `--resume`.", HelpName = "i/n", CustomParser = ParseShard };
        var merge = new Option<string[]>("--merge") { Description = "The files of all shards: nothing is worked out, the result is that of the whole search.", HelpName = "files", AllowMultipleArgumentsPerToken = true };
        var threads = new Option<int>("--threads") { Description = "How many candidates are worked out at a time; as many as the machine has cores if nothing is said.", HelpName = "number", CustomParser = ParseThreads, DefaultValueFactory = _ => Environment.ProcessorCount };
        var scenario = SharedOptions.Scenario();
        var (asOf, noCache, color) = (SharedOptions.AsOf(), SharedOptions.NoCache(), SharedOptions.Color());

        var command = new Command("search", "Tries other rules for a vote, and tells which would do better than the one that the file has, and at what price.")
        {
            file, procedure, step, vary, goal, about, by, consent, also, format, target, resume, shard, merge, threads, asOf, scenario, noCache, color,
        };
        command.SetAction(parsed =>
        {
            var (path, name) = (parsed.GetRequiredValue(file), parsed.GetRequiredValue(procedure));
            var question = new SearchQuestion(name)
            {
                Step = parsed.GetValue(step),
                Vary = [.. parsed.GetValue(vary) ?? []],
                Goal = parsed.GetValue(goal) ?? "",
                Consent = parsed.GetValue(consent) ?? "",
                By = parsed.GetValue(by),
                About = [.. parsed.GetValue(about) ?? []],
                Also = parsed.GetValue(also) ?? "",
            };
            var keeping = new Keeping(parsed.GetValue(resume), parsed.GetValue(shard), parsed.GetValue(merge) ?? [], parsed.GetValue(threads));
            var style = new Style(format.In(parsed), parsed.GetValue(target), Colour.Of(color.In(parsed), terminal));
            try
            {
                var answer = new ArchitectureCompiler(!parsed.GetValue(noCache)).Search(SharedOptions.Read(path, terminal), question, parsed.GetValue(asOf), parsed.GetValue(scenario));
                return answer switch
                {
                    Reply<PreparedSearch>.Given given => Run(terminal, path, given.Content.Search, given.Content.Sources, keeping, style),
                    Reply<PreparedSearch>.Refused refused => Refusal.Write(terminal.Output, refused.Report, style.Format == OutputFormat.Json, style.Colour),
                    _ => throw new InvalidOperationException("A question is answered or refused."),
                };
            }
            catch (UnknownAnswerException exception)
            {
                terminal.Errors.WriteLine($"Nothing can be told of `{SafeText.Shown(name)}`, because {SafeText.OneLine(exception.Message)}.");
                return ExitCode.Inconclusive;
            }
        });
        return command;
    }

    private static int Run(Terminal terminal, string file, RuleSearch search, string sources, Keeping keeping, Style style)
    {
        var (shard, figures) = (keeping.Shard ?? Shard.Whole, search.Figures.Length);
        if (keeping.Shard is not null && (keeping.Journal is null || keeping.Merged.Length > 0 || style.Target is not null))
            return Refuse(terminal, $"A shard is kept in a file, and printed when all are merged: `--shard {shard} --resume part-{shard.Number}.journal`.");
        if (keeping.Merged.Length > 0 && keeping.Journal is not null)
            return Refuse(terminal, "Shards are merged without working anything out; leave `--resume` away.");

        if (keeping.Merged.Length > 0)
            return Write(terminal, file, search.Conclude(ShardMerge.Join(keeping.Merged, JournalHeader.Of(search, sources, shard), figures)), style);

        terminal.Progress(FormattableString.Invariant($"{shard.SizeOf(search.Family.Count)} candidates, {search.Family.Step.Assembly.Length} members: {search.Identity}"));
        using var journal = keeping.Journal is { } path ? SearchJournal.Open(path, JournalHeader.Of(search, sources, shard), figures) : null;
        var values = SearchRun.Of(search, shard, keeping.Threads, journal, new ProgressBar(terminal));
        if (keeping.Shard is null)
            return Write(terminal, file, search.Conclude(values), style);
        terminal.Output.WriteLine(FormattableString.Invariant($"{SafeText.OneLine(keeping.Journal ?? "")}: the shard {shard} is finished, {shard.SizeOf(values.Length)} of {values.Length} candidates. When all are: `--merge` with their files."));
        return ExitCode.Success;
    }

    private static int Write(Terminal terminal, string file, SearchOutcome outcome, Style style)
    {
        if (style.Target is { } target)
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            Write(text, file, outcome, style);
            AtomicFile.Write(target, Encoding.UTF8.GetBytes(text.ToString()));
        }
        else
        {
            Write(terminal.Output, file, outcome, style);
        }

        return outcome.Unknown.IsEmpty ? ExitCode.Success : ExitCode.Inconclusive;
    }

    private static void Write(TextWriter output, string file, SearchOutcome outcome, Style style)
    {
        switch (style.Format)
        {
            case OutputFormat.Json:
                JsonSearch.Write(output, SharedOptions.Named(file), outcome);
                break;
            case OutputFormat.Csv:
                CsvSearch.Write(output, outcome);
                break;
            default:
                new TextSearch(output, style.Colour).Write(outcome);
                break;
        }
    }

    private static int Refuse(Terminal terminal, string message)
    {
        terminal.Errors.WriteLine(message);
        return ExitCode.Usage;
    }

    private static Shard? ParseShard(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (ShardMerge.ShardOf(text) is { } shard)
            return shard;
        result.AddError($"`{text}` is no shard; write `1/8` for the first of eight.");
        return null;
    }

    private static int ParseThreads(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads is >= 1 and <= MostThreads)
            return threads;
        result.AddError(FormattableString.Invariant($"`{text}` is no number of threads; write one from 1 to {MostThreads}."));
        return 1;
    }

    /// <summary>Where what is finished is kept, and which part of the search is worked out.</summary>
    private sealed record Keeping(string? Journal, Shard? Shard, string[] Merged, int Threads);

    /// <summary>How the result is written, and where to.</summary>
    private sealed record Style(OutputFormat Format, string? Target, Colour Colour);
}
