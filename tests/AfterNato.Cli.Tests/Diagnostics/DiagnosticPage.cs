using AfterNato.Testing;

namespace AfterNato.Cli.Tests.Diagnostics;

/// <summary>A page of `lang/docs/diagnostics` in its parts.</summary>
internal sealed record DiagnosticPage(string Text, string Title, string Summary, string Severity, PageExample Wrong, PageExample Right)
{
    public const string Folder = "lang/docs/diagnostics";

    public static DiagnosticPage Of(string code)
    {
        var text = Repository.Read($"{Folder}/{code}.md");
        var parts = text.Split(["\n## Wrong\n", "\n## Right\n"], StringSplitOptions.None);
        Assert.True(parts.Length == 3, $"{code} needs one section «Wrong» and after it one section «Right».");
        var paragraphs = parts[0].Split("\n\n");
        Assert.True(paragraphs.Length > 3, $"{code} needs a title, a summary, a severity and an explanation.");
        return new(text, paragraphs[0], paragraphs[1], paragraphs[2], PageExample.In(parts[1]), PageExample.In(parts[2]));
    }
}
