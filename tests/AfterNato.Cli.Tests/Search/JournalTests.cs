using System.Text;

using AfterNato.Checks.Search;
using AfterNato.Cli.Searching;
using AfterNato.Cli.Tests.Running;
using AfterNato.Compiler.Files;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Search;
using AfterNato.Testing;

using FsCheck.Fluent;

namespace AfterNato.Cli.Tests.Search;

public sealed class JournalTests : IDisposable
{
    private static readonly string[] Question = ["--vary", "quota=50%..90% by 10%", "--vary", "weight=one,population", "--goal", "act, smallest"];

    private readonly TemporaryFolder _folder = new();

    public JournalTests() => _folder.Write("pact.arch", SearchSample.Pact);

    private string Journal => _folder["journal"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_journal_changes_nothing_of_what_is_printed()
    {
        var plain = Search("pact.arch");

        Assert.Equal(plain, Search("pact.arch", "--resume", Journal));
        Assert.Equal(plain, Search("pact.arch", "--resume", Journal));
        Assert.Equal(13, File.ReadAllLines(Journal).Length);
    }

    [Fact]
    public void Wherever_a_run_is_killed_the_next_one_prints_the_same()
    {
        var plain = Search("pact.arch", "--resume", Journal);
        var whole = File.ReadAllBytes(Journal);

        Property.Holds(
            Gen.Choose(0, whole.Length).ToArbitrary(),
            length =>
            {
                File.WriteAllBytes(Journal, whole[..length]);

                Assert.Equal(plain, Search("pact.arch", "--resume", Journal));
                Assert.Equal(Lines(whole), Lines(File.ReadAllBytes(Journal)));
            },
            runs: 25);
    }

    [Fact]
    public void What_is_finished_is_not_worked_out_again()
    {
        var search = SearchSample.Prepared(SourceSet.OfPath(_folder["pact.arch"]), new SearchQuestion("decide") { Vary = ["quota=50%"], Goal = "act" });
        var header = JournalHeader.Of(search.Search, search.Sources, Shard.Whole);
        var forged = JournalFile.Line(2, [.. Enumerable.Repeat(FigureValue.Of(new Rational(12, 25)), search.Search.Figures.Length)]);
        File.WriteAllText(Journal, $"{header.Line}\n{forged}\t{header.Seal(forged)}\n");

        var run = CommandRun.Of("search", _folder["pact.arch"], "decide", "--vary", "quota=50%", "--goal", "act", "--resume", Journal);

        Assert.Contains("  48.0 %  ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_process_that_is_killed_in_the_middle_is_gone_on_with()
    {
        string[] question = ["search", Path.Combine(Repository.Root, "examples/nato-2026.arch"), "collective_defence", "--vary", "quota=50%..88% by 2%", "--vary", "weight=population", "--goal", "act, smallest"];
        (string, string?)[] environment = [("XDG_CACHE_HOME", _folder["cache"])];
        using (var process = CommandProcess.Start(_folder.Path, environment, [.. question, "--resume", Journal]))
        {
            // Disposing of it kills it.
            Assert.True(SpinWait.SpinUntil(() => File.Exists(Journal) && new FileInfo(Journal).Length > 1_500, TimeSpan.FromMinutes(2)));
        }

        Assert.True(SpinWait.SpinUntil(IsFree, TimeSpan.FromMinutes(1)));
        var before = Lines(File.ReadAllBytes(Journal)).Count;
        var resumed = CommandProcess.Run(_folder.Path, environment, [.. question, "--resume", Journal]);

        Assert.InRange(before, 2, 22);
        Assert.Equal(CommandProcess.Run(_folder.Path, environment, question), resumed);
        Assert.Equal(23, Lines(File.ReadAllBytes(Journal)).Count);
    }

    [Fact]
    public void Another_text_of_the_architecture_has_another_journal()
    {
        Search("pact.arch", "--resume", Journal);
        _folder.Write("other.arch", SearchSample.Pact.Replace("population 90", "population 91", StringComparison.Ordinal));
        _folder.Write("elsewhere/pact.arch", SearchSample.Pact);

        Refused(Search("other.arch", "--resume", Journal), $"`{Journal}` belongs to another search: the .arch file, or one that it uses, had another text. Name another file, or delete this one.");
        Assert.Equal(Search("pact.arch"), Search("elsewhere/pact.arch", "--resume", Journal));
    }

    [Fact]
    public void Another_question_has_another_journal()
    {
        Search("pact.arch", "--resume", Journal);

        Assert.All<string[]>(
            [["--consent", "90%"], ["--by", "seats_in_assembly"], ["--about", "aggressor=AR"], ["--also", "nakamura"], ["--vary", "dissent=0..1"], ["--as-of", "2026-02-16"]],
            other => Assert.StartsWith($"`{Journal}` belongs to another search: it was asked something else (decide.agree() on 2026-02-15; quota=50 %,", Search("pact.arch", [.. other, "--resume", Journal]).Errors, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_question_in_other_words_has_the_same_journal()
    {
        var plain = Search("pact.arch", "--resume", Journal);

        var run = CommandRun.Of("search", _folder["pact.arch"], "decide", "--step", "agree", "--vary", "weight=members,population", "--vary", "quota=1/2,60%,70%,80%..90% by 10%", "--goal", "act max, smallest max", "--consent", "0.95", "--by", "population", "--resume", Journal);

        Assert.Equal(plain, run);
    }

    [Fact]
    public void Another_version_of_the_tool_has_another_journal()
    {
        Search("pact.arch", "--resume", Journal);
        File.WriteAllText(Journal, Altered(File.ReadAllText(Journal), header => header with { Tool = "0.0.9" }));

        Assert.StartsWith($"`{Journal}` belongs to another search: another version of afternato worked it out (0.0.9; this is 0.1.0-", Search("pact.arch", "--resume", Journal).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_is_seen_whichever_byte_it_strikes()
    {
        Search("pact.arch", "--resume", Journal);
        var whole = File.ReadAllBytes(Journal);
        var header = Array.IndexOf(whole, (byte)'\n') + 1;

        Property.Holds(
            Gen.Choose(header, whole.Length - 2).ToArbitrary(),
            position =>
            {
                var damaged = whole.ToArray();
                damaged[position] = (byte)(damaged[position] == '1' ? '2' : '1');
                File.WriteAllBytes(Journal, damaged);

                Assert.Contains("is damaged in line", Search("pact.arch", "--resume", Journal).Errors, StringComparison.Ordinal);
                Assert.Equal(damaged, File.ReadAllBytes(Journal));
            },
            runs: 25);
    }

    [Fact]
    public void A_file_that_is_no_journal_is_left_as_it_is()
    {
        Refused(Search("pact.arch", "--resume", _folder["pact.arch"]), $"`{_folder["pact.arch"]}` is no journal of a search; it is left as it is.");
        Assert.Equal(SearchSample.Pact, File.ReadAllText(_folder["pact.arch"]));

        _folder.Write("note", "no end of line");
        Refused(Search("pact.arch", "--resume", _folder["note"]), $"`{_folder["note"]}` is no journal of a search; it is left as it is.");
        Assert.Equal("no end of line", File.ReadAllText(_folder["note"]));
    }

    [Fact]
    public void Two_runs_do_not_write_one_journal()
    {
        using var held = new FileStream(Journal, FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        var run = Search("pact.arch", "--resume", Journal);

        Assert.StartsWith("The output cannot be written: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.Exit);
    }

    internal static string Altered(string journal, Func<JournalHeader, JournalHeader> change)
    {
        var lines = journal.TrimEnd('\n').Split('\n');
        var header = change(JournalHeader.Of(lines[0]) ?? throw new ArgumentException("It has no header.", nameof(journal)));
        var entries = lines.Skip(1).Select(line => line[..line.LastIndexOf('\t')]).Select(line => $"{line}\t{header.Seal(line)}");
        return string.Join('\n', entries.Prepend(header.Line)) + "\n";
    }

    private bool IsFree()
    {
        try
        {
            using var stream = new FileStream(Journal, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static void Refused(CommandRun run, string message) => Assert.Equal((2, message + "\n", ""), (run.Exit, run.Errors, run.Output));

    private static HashSet<string> Lines(byte[] journal) => [.. Encoding.UTF8.GetString(journal).Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    private CommandRun Search(string file, params string[] options) => CommandRun.Of(["search", _folder[file], "decide", .. Question, .. options]);
}
