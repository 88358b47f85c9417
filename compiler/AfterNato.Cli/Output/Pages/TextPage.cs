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

    public override void List(IReadOnlyCollection<string> sentences)
    {
        const string Item = "- ";
        foreach (var sentence in sentences)
        {
            foreach (var (line, number) in WrappedColumns.Lines(SafeText.OneLine(sentence), WrappedColumns.Width - Indent - Item.Length).Select((line, number) => (line, number)))
                output.WriteLine(new string(' ', Indent) + (number == 0 ? Item : new string(' ', Item.Length)) + line);
        }
    }

    public override void Sheet(Sheet sheet)
    {
        if (sheet.IsEmpty)
            return;
        output.WriteLine();
        WriteHeading(sheet.Title);
        if (sheet.IsWide)
        {
            if (!sheet.Rows.IsEmpty)
                WrappedColumns.Write(output, [.. sheet.Rows.Prepend(sheet.Header).Select(row => row.Select(cell => string.Join('\n', cell.Split('\n').Select(SafeText.OneLine))).ToArray())], Indent);
            List(sheet.Notes);
            return;
        }

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
