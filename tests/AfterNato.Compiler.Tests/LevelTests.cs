using AfterNato.Checks.Findings;
using AfterNato.Compiler.Projects;
using AfterNato.Compiler.Reports;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Compiler.Tests;

/// <summary>A project says how grave findings are, and reports say that it does.</summary>
public sealed class LevelTests : IDisposable
{
    private const string Deadlock = """
        architecture pact "A pact"
        use std.rules
        as of 2026-02-15
        member Ardia
        member Borland
        member Cormark
        organisation Pact { members Ardia, Borland, Cormark }
        body Council { of Pact   seats one per member }
        procedure decide {
          step agree { by Council   using unanimity }
          may wait
        }

        """;

    private const string Unmet = "invariant three \"Three\" { count({Ardia}) = 3 }\n";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Checks => [.. FoundCorpus.Checks];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_levels_nothing_is_said_about_them()
    {
        var run = Check("{}", Deadlock + Unmet);

        Assert.Contains("A pact, as of 2026-02-15: 1 error, 1 warning, 1 note.\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("level", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void Whoever_reads_that_there_are_no_errors_reads_that_the_project_calls_them_notes()
    {
        var run = Check("""{ "levels": { "InvariantViolated": "note" } }""", Deadlock + Unmet);

        Assert.Contains("note AN3020 InvariantViolated (usually an error)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("A pact, as of 2026-02-15: 0 errors, 1 warning, 2 notes, by the levels of ../afternato.json.\n", Seen(run), StringComparison.Ordinal);
        Assert.Contains("  levels changed: InvariantViolated is a note, usually an error (1 finding)\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.Exit);
    }

    [Fact]
    public void What_is_off_is_counted_and_the_check_still_says_that_it_found_something()
    {
        var run = Check("""{ "levels": { "UnanimityDeadlock": "off" } }""", Deadlock);

        Assert.DoesNotContain("AN3001", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 errors, 0 warnings, 1 note, by the levels of ../afternato.json.\n", Seen(run), StringComparison.Ordinal);
        Assert.Contains("  levels changed: UnanimityDeadlock is off, usually a warning (1 finding not shown)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  found: UnanimityDeadlock, VetoPlayer\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_graver_level_makes_the_command_fail()
    {
        Assert.Equal(0, Check("{}", Deadlock).Exit);
        Assert.Equal(1, Check("""{ "levels": { "UnanimityDeadlock": "error" } }""", Deadlock).Exit);
        Assert.Equal(1, Check("""{ "levels": { "Uncited": "error" } }""", "architecture a\nuse std.units\nas of 2026-02-15\nmission Patrol { troops 5 posts }\n").Exit);
        Assert.Equal(1, Check("""{ "levels": { "UnusedSuppression": "error" } }""", "architecture a\nas of 2026-02-15\nallow Dummy \"It is meant.\"\n").Exit);
    }

    [Fact]
    public void What_is_allowed_in_the_file_is_allowed_whatever_the_project_says()
    {
        var run = Check("""{ "levels": { "UnanimityDeadlock": "error" } }""", Deadlock + "allow UnanimityDeadlock \"It is meant.\"\n");

        Assert.Contains("0 errors, 0 warnings, 1 note.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  allowed: UnanimityDeadlock in decide, because: It is meant.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.Exit);
    }

    [Fact]
    public void Levels_that_change_nothing_are_named_on_demand()
    {
        var settings = """{ "levels": { "UnanimityDeadlock": "warning", "Dummy": "off", "DoubleHat": "error" } }""";
        var named = Check(settings, Deadlock, "--verbose");

        Assert.DoesNotContain("level", Check(settings, Deadlock).Output, StringComparison.Ordinal);
        Assert.Contains("0 errors, 1 warning, 1 note.\n", named.Output, StringComparison.Ordinal);
        Assert.Contains("  levels that change nothing here: UnanimityDeadlock is always a warning; Dummy is off, usually a warning; DoubleHat is an error, usually a note\n", named.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("off")]
    [InlineData("note")]
    [InlineData("error")]
    public void What_is_unknown_stays_unknown(string level)
    {
        const string Unknown = """
            fact army : number
            rule by_army { share(for, army) > 1/2 }
            procedure march {
              step vote { by Council   using by_army }
              may wait
            }

            """;
        var settings = $"{{ \"levels\": {{ {string.Join(", ", FoundCorpus.Checks.Select(check => $"\"{check}\": \"{level}\""))} }} }}";

        Assert.Contains(": unknown AN", Check(settings, Deadlock + Unknown).Output, StringComparison.Ordinal);
        Assert.Equal(level == "error" ? 1 : 4, Check(settings, Deadlock + Unknown).Exit);
    }

    [Fact]
    public void An_expectation_asks_what_is_found_and_not_what_is_told()
    {
        var settings = """{ "levels": { "UnanimityDeadlock": "off" } }""";
        var path = Write(settings, Deadlock + "expect finding UnanimityDeadlock in decide\n");

        Assert.Contains("1 of 1 expectation met", CommandRun.Check(path).Output, StringComparison.Ordinal);
        Assert.Contains("1 of 1 expectation met", CommandRun.Of(Stream.Null, "test", path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_is_told_by_the_same_levels()
    {
        const string Scenario = "scenario leave \"Ardia leaves\" { at 2027-01-01   withdraw Ardia from Pact }\ninvariant all \"All\" { count(Pact) = 3 }\n";
        var told = Run("{}", Deadlock + Scenario);
        var lowered = Run("""{ "levels": { "InvariantViolated": "note" } }""", Deadlock + Scenario);
        var off = Run("""{ "levels": { "InvariantViolated": "off" } }""", Deadlock + Scenario);

        Assert.Contains("new: error AN3020 InvariantViolated", told, StringComparison.Ordinal);
        Assert.DoesNotContain("level", told, StringComparison.Ordinal);
        Assert.Contains("new: note AN3020 InvariantViolated", lowered, StringComparison.Ordinal);
        Assert.Contains("levels changed by afternato.json: InvariantViolated is a note, usually an error", lowered, StringComparison.Ordinal);
        Assert.DoesNotContain("AN3020", off, StringComparison.Ordinal);
        Assert.Contains("InvariantViolated is off, usually an error", off, StringComparison.Ordinal);
    }

    [Fact]
    public void The_nearest_project_counts_also_for_what_comes_from_standard_input()
    {
        _folder.Write("afternato.json", """{ "levels": { "UnanimityDeadlock": "error" } }""");
        _folder.Write("pact/afternato.json", "{}");

        Assert.Equal(0, CommandRun.Check(_folder.Write("pact/main.arch", Deadlock)).Exit);
        Assert.Equal(1, CommandRun.Check(_folder.Write("main.arch", Deadlock)).Exit);
    }

    [Theory]
    [MemberData(nameof(Checks))]
    public void Every_check_follows_its_level_and_the_verdict_on_the_whole_does_not(string check)
    {
        var (usual, off, note, error) = (Report(check, null), Report(check, Level.Off), Report(check, Level.Note), Report(check, Level.Error));

        Assert.All([off, note], report => Assert.Equal(usual.Verdict, report.Verdict));
        Assert.Empty(Of(check, off));
        Assert.NotEmpty(off.Untold);
        Assert.All(Of(check, note), finding => Assert.Equal(Severity.Information, finding.Severity));
        Assert.All(Of(check, error), finding => Assert.Equal(finding.Verdict == Verdict.Holds ? Severity.Information : Severity.Error, finding.Severity));
        Assert.Equal(Of(check, usual).Select(finding => finding.Message), Of(check, note).Select(finding => finding.Message));
    }

    private static Report Report(string check, Level? level)
    {
        var descriptor = ProjectFile.Adjustable.Single(descriptor => descriptor.Name == check);
        var sources = FoundCorpus.With(check);
        return new ArchitectureCompiler(useCache: false).Check(level is { } set ? sources with { Project = new("afternato.json", [new(descriptor, set)]) } : sources);
    }

    private static List<ReportedFinding> Of(string check, Report report) =>
        [.. report.Findings.Where(finding => finding.Descriptor.Name == check && finding.Verdict != Verdict.Unknown)];

    private string Write(string settings, string text)
    {
        _folder.Write("afternato.json", settings);
        return _folder.Write("pact/main.arch", text);
    }

    private CommandRun Check(string settings, string text, params string[] options) => CommandRun.Of(Stream.Null, ["check", Write(settings, text), "--no-cache", .. options]);

    private string Run(string settings, string text) => CommandRun.Of(Stream.Null, "run", Write(settings, text), "leave", "--no-cache").Output;

    // The folder has another name each time.
    private string Seen(CommandRun run) => run.Output.Replace(_folder.PathOf("afternato.json"), "../afternato.json", StringComparison.Ordinal);
}
