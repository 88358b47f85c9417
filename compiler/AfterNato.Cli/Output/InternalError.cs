using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Output;

/// <summary>Speaks of bugs of this tool.</summary>
internal static class InternalError
{
    public static string Sentence(Exception exception) =>
        $"Internal error ({exception.GetType().Name}: {SafeText.OneLine(exception.Message)}). This is a bug in AfterNato, not in your file; please report it with the file.";
}
