using AfterNato.Compiler.Reports;

namespace AfterNato.Cli.Output;

/// <summary>Why a question about an architecture has no answer: its sources do not compile, or a scenario cannot happen.</summary>
internal static class Refusal
{
    /// <summary>Prints it, and gives the exit code that says so.</summary>
    public static int Write(TextWriter output, Report report, bool isJson, Colour colour)
    {
        if (isJson)
            JsonReport.Write(output, [report]);
        else
            new TextReport(output, colour).Write(report);
        return report.Compiles ? ExitCode.Findings : ExitCode.SourcesDoNotCompile;
    }
}
