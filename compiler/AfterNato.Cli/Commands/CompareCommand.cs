using System.CommandLine;

using AfterNato.Checks.Comparisons;
using AfterNato.Checks.Questions;
using AfterNato.Cli.Output;
using AfterNato.Cli.Output.Comparisons;
using AfterNato.Compiler;
using AfterNato.Compiler.Reports;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato compare FILE…</c></summary>
internal sealed class CompareCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string[]> _files = SharedOptions.Files();
    private readonly Option<string?> _comparison = new("--comparison") { Description = "The comparison to run, where one file that declares several is named. [default: all]", HelpName = "name" };
    private readonly Option<string?> _ask = new("--ask")
    {
        Description = $"What is asked, with commas between: {string.Join(", ", ComparisonQuestion.AllTopics)}. [default: all, or what the comparison says]",
        HelpName = "topics",
    };

    private readonly Option<string?> _without = new("--without") { Description = "The member without which coverage is asked as well. [default: the largest supplier of each]", HelpName = "member" };
    private readonly Choice<DocumentFormat> _format = new("--format", "How the comparison is printed.", DocumentFormat.Text);
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();
    private readonly Option<bool> _noCache = SharedOptions.NoCache();
    private readonly Choice<ColourChoice> _color = SharedOptions.Color();

    private CompareCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var compare = new CompareCommand(terminal);
        var command = new Command("compare", "Puts the same questions to several architectures, or runs the comparisons that a file declares, and shows the answers side by side.")
        {
            compare._files, compare._comparison, compare._ask, compare._without, compare._format, compare._asOf, compare._noCache, compare._color,
        };
        command.Validators.Add(result =>
        {
            var files = result.GetValue(compare._files)?.Length ?? 0;
            if (files > ComparisonAnalysis.MostArchitectures)
                result.AddError(FormattableString.Invariant($"At most {ComparisonAnalysis.MostArchitectures} architectures are compared at once, and these are {files}. Leave some out."));
            else if (files > 1 && result.GetResult(compare._comparison) is not null)
                result.AddError("`--comparison` names one that a file declares. Name that file alone.");
        });
        command.SetAction(compare.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var files = parsed.GetRequiredValue(_files);
        var compiler = new ArchitectureCompiler(!parsed.GetValue(_noCache));
        var (topics, without, asOf) = (Topics(parsed.GetValue(_ask)), parsed.GetValue(_without), parsed.GetValue(_asOf));
        if (files is [var file])
        {
            return compiler.CompareDeclared(SharedOptions.Read(file, _terminal), parsed.GetValue(_comparison), new ComparisonQuestion([.. topics], without), asOf) switch
            {
                Reply<IReadOnlyList<DeclaredComparison>>.Given { Content: var declared } => Write(parsed, [.. declared.Select(comparison => (comparison.Name, comparison.Title, comparison.Outcome))]),
                Reply<IReadOnlyList<DeclaredComparison>>.Refused refused => Refusal.Write(_terminal.Output, refused.Report, _format.In(parsed) == DocumentFormat.Json, Colour.Of(_color.In(parsed), _terminal)),
                _ => throw new InvalidOperationException("A question is answered or refused."),
            };
        }

        var question = new ComparisonQuestion(topics.Count == 0 ? ComparisonQuestion.AllTopics : [.. topics], without);
        return Write(parsed, [(null, null, compiler.Compare([.. files.Select(one => SharedOptions.Read(one, _terminal))], question, asOf))]);
    }

    private int Write(ParseResult parsed, List<(string? Name, string? Title, ComparisonOutcome Outcome)> outcomes)
    {
        var format = _format.In(parsed);
        var colour = Colour.Of(_color.In(parsed), _terminal);
        var refused = outcomes.SelectMany(outcome => outcome.Outcome.Refused).DistinctBy(report => report.File).ToList();
        var view = new ComparisonView([.. outcomes.Where(outcome => outcome.Outcome.Report is not null).Select(Named)], refused);

        // A table for programs holds nothing but the table.
        if (format != DocumentFormat.Json)
        {
            var errors = new TextReport(format == DocumentFormat.Text ? _terminal.Output : _terminal.Errors, format == DocumentFormat.Text ? colour : Colour.None);
            foreach (var report in refused)
                errors.Write(report);
        }

        return view.Write(_terminal.Output, "", format, colour);
    }

    private static NamedComparison Named((string? Name, string? Title, ComparisonOutcome Outcome) outcome) =>
        new(outcome.Name, outcome.Title, outcome.Outcome.Report ?? throw new InvalidOperationException("Only what was compared is shown."));

    private static List<string> Topics(string? ask)
    {
        var topics = new List<string>();
        foreach (var word in (ask ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!ComparisonQuestion.AllTopics.Contains(word))
                throw new QuestionException($"Nothing called `{SafeText.Shown(word)}` can be asked. {Suggestion.HintFor(word, ComparisonQuestion.AllTopics, $"What can be asked: {string.Join(", ", ComparisonQuestion.AllTopics)}.")}");
            if (topics.Contains(word))
                throw new QuestionException($"`{word}` is asked twice.");
            topics.Add(word);
        }

        return topics;
    }
}
