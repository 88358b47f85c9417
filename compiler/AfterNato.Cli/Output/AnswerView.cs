using AfterNato.Cli.Commands;

namespace AfterNato.Cli.Output;

/// <summary>An answer, as people and programs read it.</summary>
internal abstract class AnswerView
{
    /// <summary>The exit code that says what the answer comes to.</summary>
    public abstract int Exit { get; }

    public abstract void WriteJson(TextWriter output, string file);

    public abstract void WriteCsv(TextWriter output);

    /// <summary>Prints it on a terminal.</summary>
    public abstract void WriteText(TextWriter output, Colour colour);

    /// <summary>Prints it for a paper or a site.</summary>
    public abstract void WriteMarkdown(TextWriter output);

    /// <summary>Prints it in one of these ways, and gives the exit code that says what it comes to.</summary>
    public int Write(TextWriter output, string file, DocumentFormat format, Colour colour)
    {
        switch (format)
        {
            case DocumentFormat.Json:
                WriteJson(output, file);
                break;
            case DocumentFormat.Csv:
                WriteCsv(output);
                break;
            case DocumentFormat.Markdown:
                WriteMarkdown(output);
                break;
            default:
                WriteText(output, colour);
                break;
        }

        return Exit;
    }
}
