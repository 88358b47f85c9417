using System.Globalization;

using AfterNato.Cli.Output;
using AfterNato.Documentation.Languages;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Preview;

/// <summary>Says at the terminal what came of reading a file again.</summary>
internal static class PreviewLine
{
    public static string Of(PreviewState state)
    {
        var language = Language.All[0];
        var time = state.Took.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
        if (state.Fault is { } fault)
            return fault;
        if (state.Refusal is { } refused)
        {
            var first = refused.Findings.First(finding => finding.Severity == Severity.Error);
            return $"{time} ms: {language.NothingWasChecked(refused.Count(Severity.Error))} {Excerpt.Place(first.Location)}: {SafeText.OneLine(first.Message.ToString())}";
        }

        var told = (state.Edition?.Site.Findings ?? []).Where(finding => finding.Finding.Allowed is null).CountBy(finding => finding.Finding.Severity).ToDictionary();
        return $"{time} ms: {language.Whole(Count(Severity.Error), Count(Severity.Warning), Count(Severity.Information))}";

        int Count(Severity severity) => told.GetValueOrDefault(severity);
    }
}
