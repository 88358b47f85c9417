using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Output.Pages;

/// <summary>A page on a terminal.</summary>
internal sealed class TextPage(TextWriter output, Colour colour) : Page
{
    private const int Indent = 2;

    public override void Title(string text) => output.WriteLine(colour.Bold(SafeText.OneLine(text)));

    public override void Sentence(string text) => output.WriteLine(new string(' ', Indent) + SafeText.OneLine(text));

    public override void Sheet(Sheet sheet)
    {
        if (sheet.IsEmpty)
            return;
        output.WriteLine();
        Title(sheet.Title);
        if (!sheet.Rows.IsEmpty)
        {
            var rows = sheet.Rows.Prepend(sheet.Header).Concat(sheet.Sum is { } sum ? [sum] : []);
            Columns.Write(output, rows.Select(row => row.Select(SafeText.OneLine).ToArray()), Indent, sheet.HasFigures);
        }

        foreach (var note in sheet.Notes)
            Sentence(note);
    }
}
