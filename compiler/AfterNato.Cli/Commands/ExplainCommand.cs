using System.CommandLine;

using AfterNato.Cli.Output;
using AfterNato.Compiler;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato explain CODE…</c></summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var codes = new Argument<string[]>("code") { Description = "Codes or names, as findings carry them: AN3003, SubjectVeto.", Arity = ArgumentArity.OneOrMore };
        var color = SharedOptions.Color();
        var command = new Command("explain", "Explains what a code means, with an example and how to repair it.") { codes, color };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(codes), Colour.Of(color.In(parsed), terminal)));
        return command;
    }

    private static int Run(Terminal terminal, string[] codes, Colour colour)
    {
        var unknown = codes.Where(code => DiagnosticRegistry.Find(code) is null).ToList();
        foreach (var code in unknown)
            terminal.Errors.WriteLine(Unknown(code));
        if (unknown.Count > 0)
            return ExitCode.Usage;

        // «AN3003 SubjectVeto», copied from a finding, is one thing and not two.
        var isFirst = true;
        foreach (var descriptor in codes.Select(DiagnosticRegistry.Find).OfType<DiagnosticDescriptor>().Distinct())
        {
            if (!isFirst)
                terminal.Output.WriteLine();
            isFirst = false;
            PageText.Write(terminal.Output, DiagnosticRegistry.PageOf(descriptor), colour);
        }

        return ExitCode.Success;
    }

    private static string Unknown(string code)
    {
        var known = DiagnosticRegistry.All.SelectMany(descriptor => new[] { descriptor.Code, descriptor.Name });
        return $"There is no code `{SafeText.Shown(code)}`. {Suggestion.HintFor(code, known, "`afternato list codes` shows them all.")}";
    }
}
