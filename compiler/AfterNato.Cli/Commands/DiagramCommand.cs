using System.CommandLine;
using System.Text;

using AfterNato.Checks.Questions;
using AfterNato.Cli.Output;
using AfterNato.Cli.Output.Pages;
using AfterNato.Cli.Output.Pictures;
using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato diagram FILE --view NAME</c></summary>
internal sealed class DiagramCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _file = SharedOptions.File();
    private readonly Option<string?> _view = new("--view") { Description = "What is shown; without it, the views are listed.", HelpName = "name" };
    private readonly Option<string?> _subject = new("--subject") { Description = "What is looked at, by its name in the file: a procedure, a body, a burden, as the view takes it.", HelpName = "name" };
    private readonly Option<string?> _language = SharedOptions.Language("The language of the picture.");
    private readonly Choice<PictureFormat> _format = new("--format", "In what the picture is written.", PictureFormat.Svg);
    private readonly Choice<DrawingEngine> _engine = new("--engine", "Who draws: AfterNato itself, or the `dot` of Graphviz, if it is installed.", DrawingEngine.Own);
    private readonly Option<string?> _out = new("--out") { Description = "The file to write to. [default: the terminal]", HelpName = "file" };
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();
    private readonly Option<string?> _scenario = SharedOptions.Scenario();
    private readonly Option<bool> _noCache = SharedOptions.NoCache();
    private readonly Choice<ColourChoice> _color = SharedOptions.Color();

    private DiagramCommand(Terminal terminal)
    {
        _terminal = terminal;
        _file.Arity = ArgumentArity.ZeroOrOne;
    }

    public static Command Create(Terminal terminal)
    {
        var diagram = new DiagramCommand(terminal);
        var command = new Command("diagram", "Draws a picture of an architecture: a chain of command, who can block which step, who pays, who is in what.")
        {
            diagram._file, diagram._view, diagram._subject, diagram._language, diagram._format, diagram._engine, diagram._out,
            diagram._asOf, diagram._scenario, diagram._noCache, diagram._color,
        };
        command.Validators.Add(result =>
        {
            if (nameof(DrawingEngine.Dot).Equals(result.GetValue(diagram._engine), StringComparison.OrdinalIgnoreCase)
                && result.GetValue(diagram._format) is { } format && !format.Equals(nameof(PictureFormat.Svg), StringComparison.OrdinalIgnoreCase))
                result.AddError("`--engine dot` draws SVG. Leave `--format` out.");
            if (result.GetValue(diagram._view) is not null && result.GetValue(diagram._file) is null)
                result.AddError("Name the file that the picture is of.");
        });
        command.SetAction(diagram.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var language = Language.Of(parsed.GetValue(_language));
        if (parsed.GetValue(_view) is not { } name)
        {
            Columns.Write(_terminal.Output, PictureCatalogue.All.Select(view => new[] { view.Name, view.Summary(language), view.SubjectKind(language) is { } kind ? $"--subject: {kind}" : "" }));
            return ExitCode.Success;
        }

        var names = PictureCatalogue.All.Select(view => view.Name).ToList();
        var view = PictureCatalogue.Find(name)
            ?? throw new QuestionException($"There is no view `{SafeText.Shown(name)}`. {Suggestion.HintFor(name, names, $"The views: {string.Join(", ", names)}.")}");
        var sources = SharedOptions.Read(parsed.GetRequiredValue(_file), _terminal);
        return new ArchitectureCompiler(!parsed.GetValue(_noCache)).Draw(sources, view, parsed.GetValue(_subject), language, parsed.GetValue(_asOf), parsed.GetValue(_scenario)) switch
        {
            Reply<Picture>.Given given => Write(Text(parsed, given.Content), parsed.GetValue(_out)),
            Reply<Picture>.Refused refused => Refusal.Write(_terminal.Errors, refused.Report, false, Colour.Of(_color.In(parsed), _terminal)),
            _ => throw new InvalidOperationException("A question is answered or refused."),
        };
    }

    private string Text(ParseResult parsed, Picture picture) => _engine.In(parsed) == DrawingEngine.Dot
        ? Graphviz.Draw(PictureWriter.Write(picture, PictureFormat.Dot))
        : PictureWriter.Write(picture, _format.In(parsed));

    private int Write(string text, string? path)
    {
        if (path is null)
        {
            _terminal.Output.Write(text);
            return ExitCode.Success;
        }

        AtomicFile.Write(path, Encoding.UTF8.GetBytes(text));
        _terminal.Output.WriteLine(Excerpt.Shown(path));
        return ExitCode.Success;
    }
}
