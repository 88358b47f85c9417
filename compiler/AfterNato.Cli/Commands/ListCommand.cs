using System.CommandLine;
using AfterNato.Checks;
using AfterNato.Cli.Output;
using AfterNato.Cli.Output.Pages;
using AfterNato.Compiler;
using AfterNato.Compiler.Listing;
using AfterNato.Runtime.Search;
using AfterNato.Semantics.Expressions;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato list [kinds|questions|libraries|names|rules|checks|codes|figures]</c></summary>
internal static class ListCommand
{
    private static readonly (string Word, string Title, Func<IEnumerable<string[]>> Rows)[] Lists =
    [
        ("kinds", "Kinds of declaration", Kinds),
        ("questions", "Questions in conditions", () => Questions.All.Select(question => new[] { question.Written, question.Answer })),
        ("libraries", "Libraries of the standard library", Libraries),
        ("names", "What the standard library declares", Names),
        ("rules", "Voting rules of the standard library", Rules),
        ("checks", "Checks", () => Described(CheckCatalogue.All.Select(check => check.Descriptor))),
        ("codes", "Codes", () => Described(DiagnosticRegistry.All)),
        ("figures", "Figures by which `search` compares rules", Figures),
    ];

    public static Command Create(Terminal terminal)
    {
        var what = new Argument<string?>("what") { Description = "What to list; everything, if nothing is said.", Arity = ArgumentArity.ZeroOrOne };
        what.AcceptOnlyFromAmong([.. Lists.Select(list => list.Word)]);
        var color = SharedOptions.Color();
        var command = new Command("list", "Lists what there is: kinds of declaration, questions, libraries and what they declare, rules, checks, codes, figures of a search.") { what, color };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(what), Colour.Of(color.In(parsed), terminal)));
        return command;
    }

    private static int Run(Terminal terminal, string? what, Colour colour)
    {
        if (Array.Find(Lists, list => list.Word == what) is { Rows: { } rows })
        {
            Columns.Write(terminal.Output, rows());
            return ExitCode.Success;
        }

        foreach (var list in Lists)
        {
            if (list != Lists[0])
                terminal.Output.WriteLine();
            terminal.Output.WriteLine(colour.Bold(list.Title));
            Columns.Write(terminal.Output, list.Rows(), indent: 2);
        }

        return ExitCode.Success;
    }

    private static IEnumerable<string[]> Kinds() => AfterNato.Syntax.Vocabulary.Kinds.All.Select(kind => new[] { kind.Word, kind.Summary });

    private static IEnumerable<string[]> Libraries() => LibraryCatalogue.Libraries().Select(library => new[] { library.Name, library.Title });

    private static IEnumerable<string[]> Names() =>
        from name in LibraryCatalogue.Names()
        select new[] { name.Library, name.Kind, name.Places.IsEmpty ? name.Name : $"{name.Name}({string.Join(", ", name.Places)})", name.Title };

    // The condition may be long, so what the rule is for stands under it.
    private static IEnumerable<string[]> Rules() =>
        from rule in LibraryCatalogue.Rules()
        let name = rule.Parameters.IsEmpty ? rule.Name : $"{rule.Name}({string.Join(", ", rule.Parameters)})"
        from row in new string[][] { [rule.Library, name, LineText.OnOneLine(rule.Condition)], ["", "", LineText.First(rule.Documentation)] }
        select row;

    private static IEnumerable<string[]> Described(IEnumerable<DiagnosticDescriptor> descriptors) =>
        descriptors.Select(descriptor => new[] { descriptor.Code, descriptor.Name, LevelText.Word(descriptor.Severity), descriptor.Summary });

    private static IEnumerable<string[]> Figures() =>
        DecisionFigure.All.Select(figure => new[] { figure.Name, figure.IsMoreUsuallyBetter ? "max" : "min", figure.Meaning + (figure.IsOnRequest ? " Only where a goal or `--also` names it." : "") });
}
