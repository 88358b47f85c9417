namespace AfterNato.Cli.Output;

/// <summary>Prints a page that is written in Markdown as a terminal shows it best: titles stand out, paragraphs are broken, examples are set in.</summary>
internal static class PageText
{
    private const int Width = 100;
    private const string Fence = "```";
    private const string Item = "- ";

    public static void Write(TextWriter output, string page, Colour colour)
    {
        var isExample = false;
        foreach (var line in page.TrimEnd().Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isExample = !isExample;
                if (line.Split(' ') is [_, var file])
                    output.WriteLine(colour.Dim($"  {file}:"));
            }
            else if (isExample)
            {
                output.WriteLine(line.Length == 0 ? "" : $"    {line}");
            }
            else if (line.StartsWith('#'))
            {
                output.WriteLine(colour.Bold(line.TrimStart('#').TrimStart()));
            }
            else
            {
                WriteParagraph(output, line);
            }
        }
    }

    private static void WriteParagraph(TextWriter output, string paragraph)
    {
        var indent = paragraph.StartsWith(Item, StringComparison.Ordinal) ? new string(' ', Item.Length) : "";
        var line = "";
        foreach (var word in paragraph.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                output.WriteLine(line);
                line = indent + word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        output.WriteLine(line);
    }
}
