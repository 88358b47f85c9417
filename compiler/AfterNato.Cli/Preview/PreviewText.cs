using System.Text;
using System.Text.Json;

using AfterNato.Cli.Output;
using AfterNato.Compiler.Reports;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Writing;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Preview;

/// <summary>What is shown beside a page, for the script that shows it: every word comes from here, and the script makes text of it and nothing else.</summary>
internal static class PreviewText
{
    // Nobody reads more of them in a margin; a page lists all.
    private const int MostFindings = 300;
    private const int MostProblems = 50;

    // The panel is narrow, and what is wrong must be seen without scrolling.
    private const int WidestExcerpt = 48;

    /// <summary>What tells an open page whether it is still what there is to show.</summary>
    public static string Event(PreviewState state) => Json(json =>
    {
        json.WriteNumber("number", state.Number);
        json.WriteString("edition", state.Edition?.Name ?? "");
    });

    /// <summary>Everything beside a page.</summary>
    public static string Of(PreviewState state, Language language) => Json(json =>
    {
        json.WriteNumber("number", state.Number);
        json.WriteString("edition", state.Edition?.Name ?? "");
        json.WriteString("gone", language.PageIsGone);
        json.WriteString("ended", language.PreviewHasEnded);
        if (state.Fault is not null || state.Refusal is not null)
            WriteProblems(json, state, language);
        if (state.Edition is { } edition)
            WriteFindings(json, edition, language);
    });

    private static void WriteProblems(Utf8JsonWriter json, PreviewState state, Language language)
    {
        var errors = (state.Refusal?.Findings ?? []).Where(finding => finding.Severity == Severity.Error).ToList();
        json.WriteStartObject("problems");
        json.WriteString("title", state.Fault ?? language.NothingWasChecked(errors.Count));
        json.WriteString("note", state.Edition is null ? "" : language.LastGoodVersion);
        json.WriteObjects("items", errors.Take(MostProblems), error => WriteProblem(json, error, language));
        json.WriteString("more", errors.Count > MostProblems ? language.More(errors.Count - MostProblems) : "");
        json.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter json, ReportedFinding error, Language language)
    {
        using var excerpt = new StringWriter { NewLine = "\n" };
        Excerpt.Write(excerpt, error.Location, Colour.None, WidestExcerpt);
        json.WriteString("place", Excerpt.Place(error.Location));
        json.WriteString("label", $"{language.Gravity(error.Severity)} {error.Descriptor.Code} {error.Descriptor.Name}");
        json.WriteString("excerpt", excerpt.ToString());
        json.WriteString("message", SafeText.OneLine(error.Message.ToString()));
        json.WriteObjects("notes", Notes(error, language), note =>
        {
            json.WriteString("label", language.Label(note.Label));
            json.WriteString("text", SafeText.OneLine(note.Text));
        });
    }

    private static IEnumerable<(string Label, string Text)> Notes(ReportedFinding error, Language language)
    {
        foreach (var related in error.Related)
            yield return (language.See, $"{Excerpt.Place(related.Location)}: {related.Message}");
        if (error.Hint is { } hint)
            yield return (language.WhatToDo, hint.ToString());
    }

    private static void WriteFindings(Utf8JsonWriter json, PreviewEdition edition, Language language)
    {
        var told = edition.Site.Findings.Where(finding => finding.Finding.Allowed is null).OrderByDescending(finding => finding.Finding.Severity).ToList();
        json.WriteStartObject("findings");
        json.WriteString("title", language.AllFindings);
        json.WriteString("summary", language.Whole(Count(Severity.Error), Count(Severity.Warning), Count(Severity.Information)));
        json.WriteString("here", language.AboutThisPage);
        json.WriteString("elsewhere", language.AboutTheRest);
        json.WriteObjects("items", told.Take(MostFindings), finding => WriteFinding(json, finding, language));
        json.WriteString("more", told.Count > MostFindings ? language.More(told.Count - MostFindings) : "");
        json.WriteEndObject();

        int Count(Severity severity) => told.Count(finding => finding.Finding.Severity == severity);
    }

    private static void WriteFinding(Utf8JsonWriter json, LinkedFinding linked, Language language)
    {
        var finding = linked.Finding;
        json.WriteString("gravity", LevelText.Word(finding.Severity));
        json.WriteString("label", $"{language.Gravity(finding.Severity)} {language.Title(finding)}");
        json.WriteString("message", SafeText.OneLine(language.Said(finding.Message)));
        json.WriteString("article", linked.Article);
        json.WriteTexts("pages", linked.Pages);
    }

    private static string Json(Action<Utf8JsonWriter> fields)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            fields(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
