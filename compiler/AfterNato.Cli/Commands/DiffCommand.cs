using System.CommandLine;
using System.CommandLine.Parsing;

using AfterNato.Checks.Differences;
using AfterNato.Cli.Output;
using AfterNato.Cli.Output.Differences;
using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato diff OLD NEW</c>, <c>afternato diff FILE --since REVISION</c></summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = SharedOptions.Files();
        files.Description = "The old and the new .arch file, `-` for standard input; or, with `--since`, one file in two revisions.";
        files.Arity = new ArgumentArity(1, 2);
        var since = new Option<string?>("--since") { Description = "The revision in git from which the old version is read, with everything that it uses: a commit, a branch, a tag.", HelpName = "revision" };
        var until = new Option<string?>("--until") { Description = "The revision from which the new version is read, in place of the files as they are.", HelpName = "revision" };
        var gates = new Option<Gate[]>("--gate")
        {
            Description = $"What the new version may not bring: {string.Join(", ", GateWords.All)}. With one of them violated the exit code is 1.",
            HelpName = "gate,…",
            CustomParser = ParseGates,
        };
        var format = new Choice<DocumentFormat>("--format", "How the differences are printed.", DocumentFormat.Text);
        var asOf = SharedOptions.AsOf();
        var noCache = SharedOptions.NoCache();
        var color = SharedOptions.Color();
        var command = new Command("diff", "Tells what two versions of an architecture say differently, and what follows: vetoes, power, findings, expectations, coverage, burdens. Renaming, reordering and layout are no difference.")
        {
            files, since, until, gates, format, asOf, noCache, color,
        };
        command.Validators.Add(result => Validate(result, result.GetValue(files) ?? [], result.GetValue(since), result.GetValue(until)));
        command.SetAction(parsed =>
        {
            var named = parsed.GetRequiredValue(files);
            var old = new VersionLabel(SharedOptions.Named(named[0]), parsed.GetValue(since));
            var @new = new VersionLabel(SharedOptions.Named(named[^1]), parsed.GetValue(until));
            var reply = new ArchitectureCompiler(!parsed.GetValue(noCache)).Differ(Read(named[0], old.Revision, terminal), Read(named[^1], @new.Revision, terminal), parsed.GetValue(asOf));
            var colour = Colour.Of(color.In(parsed), terminal);
            return reply.Report is { } report
                ? new DifferenceView(report, old, @new, Gates.Violated(report, parsed.GetValue(gates) ?? []), Gates.Allowed(report, parsed.GetValue(gates) ?? [])).Write(terminal.Output, @new.File, format.In(parsed), colour)
                : Refuse(reply, old, @new, format.In(parsed), terminal, colour);
        });
        return command;
    }

    private static SourceSet Read(string file, string? revision, Terminal terminal) => revision is null ? SharedOptions.Read(file, terminal) : SourceSet.OfRevision(file, revision);

    private static int Refuse(DifferenceReply reply, VersionLabel old, VersionLabel @new, DocumentFormat format, Terminal terminal, Colour colour)
    {
        foreach (var (report, which) in new[] { (reply.Old, $"The old version, {old}, does"), (reply.New, $"The new version, {@new}, does") })
        {
            if (report is not null)
                terminal.Errors.WriteLine($"{which} not compile, so nothing was compared.");
        }

        Report[] refused = [.. new[] { reply.Old, reply.New }.OfType<Report>()];
        if (format == DocumentFormat.Json)
        {
            JsonReport.Write(terminal.Output, refused);
        }
        else
        {
            // A document or a table for programs holds nothing but the differences.
            var text = format == DocumentFormat.Text ? new TextReport(terminal.Output, colour) : new TextReport(terminal.Errors, Colour.None);
            foreach (var report in refused)
                text.Write(report);
        }

        return ExitCode.SourcesDoNotCompile;
    }

    private static void Validate(SymbolResult result, string[] files, string? since, string? until)
    {
        if (files.Length == 1 && since is null)
            result.AddError("Name the old file and the new one; or say by `--since` from which revision in git the old version is read.");
        if (until is not null && since is null)
            result.AddError("`--until` says which revision is the new version; say by `--since` which is the old one.");
        if (files.Length == 2 && files.All(file => file == SharedOptions.StandardInput))
            result.AddError("Standard input can be one of the two versions, not both.");
        if ((since is not null && files is [SharedOptions.StandardInput, ..]) || (until is not null && files is [.., SharedOptions.StandardInput]))
            result.AddError("What comes from standard input lies in no revision; name the file.");
    }

    private static Gate[] ParseGates(ArgumentResult result)
    {
        var gates = new List<Gate>();
        foreach (var word in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            if (GateWords.Find(word) is { } gate)
                gates.Add(gate);
            else
                result.AddError($"There is no gate `{word}`. There is {string.Join(", ", GateWords.All)}.");
        }

        return [.. gates];
    }
}
