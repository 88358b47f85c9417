using System.CommandLine;
using System.Text;

using AfterNato.Cli.Output;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Formatting;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato fmt FILE…</c></summary>
internal static class FormatCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = SharedOptions.OwnFiles();
        var check = new Option<bool>("--check") { Description = "Change nothing; fail if a file is not formatted." };
        var stdin = new Option<bool>("--stdin") { Description = "Format standard input to standard output." };
        var color = SharedOptions.Color();
        var command = new Command("fmt", "Lays files out in the one canonical way.") { files, check, stdin, color };
        command.Validators.Add(result =>
        {
            var named = result.GetValue(files)?.Length ?? 0;
            if (named == 0 != result.GetValue(stdin))
                result.AddError(named == 0 ? "Name a file, or say `--stdin`." : "Either name files or say `--stdin`.");
        });
        command.SetAction(parsed => Run(
            terminal, parsed.GetValue(stdin) ? [SharedOptions.StandardInput] : parsed.GetValue(files) ?? [], parsed.GetValue(check), Colour.Of(color.In(parsed), terminal)));
        return command;
    }

    private static int Run(Terminal terminal, string[] files, bool check, Colour colour)
    {
        var exit = ExitCode.Success;
        foreach (var file in files)
            exit = ExitCode.Worst(exit, Format(file, check, terminal, colour));
        return exit;
    }

    private static int Format(string file, bool check, Terminal terminal, Colour colour)
    {
        var sources = SharedOptions.Read(file, terminal);
        var tree = sources.Units[0].Tree;
        var problems = sources.Problems.Where(problem => problem.Location.File == tree.File).Concat(tree.Diagnostics.Where(_ => sources.Problems.IsEmpty)).ToList();
        if (problems.Any(problem => problem.Descriptor.Severity == Severity.Error))
        {
            // A file with mistakes stays as it is: what the mistake hides could not be laid out.
            var text = new TextReport(terminal.Output, colour);
            foreach (var problem in problems)
                text.Write(ReportedFinding.Of(problem));
            return ExitCode.SourcesDoNotCompile;
        }

        var formatted = Formatter.Format(tree);
        var isFormatted = formatted == tree.File.Text;
        if (check)
        {
            if (!isFormatted)
                terminal.Output.WriteLine($"{Excerpt.Shown(tree.File.Path)} is not formatted.");
            return isFormatted ? ExitCode.Success : ExitCode.Findings;
        }

        if (file == SharedOptions.StandardInput)
            terminal.Output.Write(formatted);
        else if (!isFormatted)
            AtomicFile.Write(file, Encoding.UTF8.GetBytes(formatted));
        return ExitCode.Success;
    }
}
