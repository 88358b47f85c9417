using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Output.Pages;

/// <summary>A page on a terminal.</summary>
internal sealed class TextPage(TextWriter output, Colour colour) : Page
{
    private const int Indent = 2;

    private bool _isBegun;

    public override void Title(string text)
    {
        if (_isBegun)
            output.WriteLine();
        WriteHeading(text);
    }

    public override void Sentence(string text) => output.WriteLine(new string(' ', Indent) + SafeText.OneLine(text));

    public override void List(string title, IReadOnlyList<string> sentences)
    {
        if (sentences.Count == 0)
            return;
        output.WriteLine();
        WriteHeading(title);
        foreach (var sentence in sentences)
            Sentence(sentence);
    }

    public override void Sheet(Sheet sheet)
    {
        if (sheet.IsEmpty)
            return;
        output.WriteLine();
        WriteHeading(sheet.Title);
        if (!sheet.Rows.IsEmpty)
        {
            var rows = sheet.Rows.Prepend(sheet.Header).Concat(sheet.Sum is { } sum ? [sum] : []);
            Columns.Write(output, rows.Select(row => row.Select(SafeText.OneLine).ToArray()), Indent, sheet.HasFigures);
        }

        foreach (var note in sheet.Notes)
            Sentence(note);
    }

    private void WriteHeading(string text)
    {
        _isBegun = true;
        output.WriteLine(colour.Bold(SafeText.OneLine(text)));
    }
}
