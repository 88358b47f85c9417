using System.CommandLine;
using System.Text;

using AfterNato.Cli.Output;
using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Fixing;
using AfterNato.Compiler.Reports;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato fix FILE…</c></summary>
internal static class FixCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = SharedOptions.OwnFiles();
        files.Arity = ArgumentArity.OneOrMore;
        files.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value == SharedOptions.StandardInput))
                result.AddError("Files are fixed where they stand: name a file in place of `-`.");
        });
        var dryRun = new Option<bool>("--dry-run") { Description = "Change nothing; print what would change, and fail if anything would." };
        var color = SharedOptions.Color();
        var command = new Command("fix", "Repairs in files what can only be meant in one way.") { files, dryRun, color };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(files), parsed.GetValue(dryRun), Colour.Of(color.In(parsed), terminal)));
        return command;
    }

    private static int Run(Terminal terminal, string[] files, bool dryRun, Colour colour)
    {
        var fixer = new FileFixer(new ArchitectureCompiler(useCache: true));
        return files.Select(file => Fix(fixer, file, dryRun, terminal.Output, colour)).Aggregate(ExitCode.Worst);
    }

    private static int Fix(FileFixer fixer, string path, bool dryRun, TextWriter output, Colour colour)
    {
        var sources = SourceSet.OfPath(path);
        var file = sources.Units[0].Tree.File;
        if (sources.Problems.Where(problem => problem.Location.File == file).ToList() is { Count: > 0 } problems)
        {
            var text = new TextReport(output, colour);
            foreach (var problem in problems)
                text.Write(ReportedFinding.Of(problem));
            return ExitCode.SourcesDoNotCompile;
        }

        var result = fixer.Fix(sources, path);
        if (dryRun)
        {
            UnifiedDiff.Write(output, path, file.Text, result.Text);
            return result.Fixes.IsEmpty ? ExitCode.Success : ExitCode.Findings;
        }

        foreach (var applied in result.Fixes)
            output.WriteLine($"{colour.Bold(Excerpt.Place(applied.Place))}: {applied.Fix.Done}");
        if (!result.Fixes.IsEmpty)
            AtomicFile.Write(path, Encoding.UTF8.GetBytes(result.Text));
        if (!result.Errors.IsEmpty)
            output.WriteLine(FormattableString.Invariant($"{Excerpt.Shown(path)}: {result.Errors.Length} error{(result.Errors.Length == 1 ? "" : "s")} left, for you to decide: `afternato check {Excerpt.Shown(path)}`."));
        return ExitCode.Success;
    }
}
