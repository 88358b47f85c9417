using AfterNato.Checks;
using AfterNato.Cli.Tests.Running;
using AfterNato.Compiler;
using AfterNato.Semantics.Expressions;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Cli.Tests.Listing;

public sealed class ListCommandTests
{
    [Fact]
    public void Every_kind_is_listed_with_its_summary() =>
        Assert.Equal(Kinds.All.Select(kind => $"{kind.Word} {kind.Summary}"), Lines("kinds"));

    [Fact]
    public void Every_code_is_listed_with_its_severity_and_summary()
    {
        Assert.Equal(DiagnosticRegistry.All.Select(descriptor => descriptor.Code), Lines("codes").Select(line => line[..6]));
        Assert.Contains("AN3002 VetoPlayer note Members without whom a procedure cannot succeed.", Lines("codes"));
        Assert.Contains("AN1001 UnexpectedCharacter error A character that means nothing in an architecture.", Lines("codes"));
    }

    [Fact]
    public void Every_question_that_a_condition_can_ask_is_listed() =>
        Assert.Superset(
            GameQuestions.Words.Concat(["count", "max", "min", "share", "sum"]).ToHashSet(),
            Lines("questions").Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]).ToHashSet());

    [Fact]
    public void Every_check_is_listed() => Assert.Equal(CheckCatalogue.All.Select(check => check.Descriptor.Code), Lines("checks").Select(line => line[..6]));

    [Fact]
    public void Libraries_are_listed_by_the_names_that_use_takes()
    {
        Assert.Contains("std.countries Countries", Lines("libraries"));
        Assert.Contains("std.rules Voting rules", Lines("libraries"));
        Assert.Contains("std.organisations Organisations, coalitions and groups of states", Lines("libraries"));
        Assert.Contains("std.keys Keys by which burdens are divided", Lines("libraries"));
    }

    [Fact]
    public void What_the_libraries_declare_is_listed_and_patterns_with_the_places_that_they_leave_open()
    {
        Assert.Contains("std.countries member DE Germany", Lines("names"));
        Assert.Contains("std.units unit EUR Euro", Lines("names"));
        Assert.Contains("std.procedures procedure eu_withdrawal(council, parliament, union) Withdrawal, Article 50", Lines("names"));
    }

    [Fact]
    public void Rules_are_listed_with_their_condition_and_what_they_are_for()
    {
        var lines = Lines("rules");

        Assert.Contains("std.rules unanimity for = seats", lines);
        Assert.Equal("Every seat must say yes: an abstention or an empty chair is enough to block.", lines[lines.IndexOf("std.rules unanimity for = seats") + 1]);
        Assert.Contains("std.rules opt_in(n) count(for) >= n", lines);
        Assert.Contains("std.un_rules un_security_council count(for) >= 9 and (P5 & against) = none", lines);
        Assert.Contains("std.coalition_rules jef_response GB in for and count(for) >= 2", lines);
        Assert.Contains(lines, line => line.StartsWith("std.eu_rules eu_qualified_majority (share(for) >= 55 %", StringComparison.Ordinal));
    }

    [Fact]
    public void Cells_stand_below_each_other()
    {
        var output = CommandRun.Of("list", "checks").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Single(output.Zip(CheckCatalogue.All, (line, check) => line.IndexOf(check.Descriptor.Summary, StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public void Everything_is_listed_if_nothing_is_said()
    {
        var (exit, output, _) = CommandRun.Of("list");

        Assert.Equal(ExitCode.Success, exit);
        Assert.All(
            new[] { "architecture", "std.countries", "unanimity_minus_one", "SubjectVeto", "AN9020" },
            word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    [Fact]
    public void What_cannot_be_listed_is_a_mistake_in_the_command_line() => Assert.Equal(ExitCode.Usage, CommandRun.Of("list", "countries").Exit);

    private static List<string> Lines(string what)
    {
        var (exit, output, _) = CommandRun.Of("list", what);
        Assert.Equal(ExitCode.Success, exit);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
    }
}
