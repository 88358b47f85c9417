using System.ComponentModel;
using System.Diagnostics;

using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Differences;

/// <summary>Comparisons of revisions in a git repository.</summary>
public sealed class RevisionTests
{
    private const string Rules = "library rules\nrule some_votes { count(for) >= 2 }\n";

    private const string Pact = """
        architecture pact
        use "lib/rules.arch"
        as of 2026-01-01
        member Ardia
        member Borland
        member Cormark
        organisation Pact { members Ardia, Borland, Cormark }
        body Council { of Pact   seats one per member }
        procedure decide { step agree { by Council   using some_votes   within 30 days } }

        """;

    [Fact]
    public void A_file_is_compared_with_itself_in_a_revision_and_so_is_what_it_uses()
    {
        using var folder = Repository();
        folder.Write("pact/lib/rules.arch", Rules.Replace(">= 2", ">= 3", StringComparison.Ordinal));

        var run = Diff(folder["pact/pact.arch"], "--since", "HEAD");

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.Contains("`some_votes` asks for `count(for) >= 3` in place of `count(for) >= 2`.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Ardia, Borland and Cormark can now stop `decide` alone.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_revisions_are_compared_whatever_the_files_are_now()
    {
        using var folder = Repository();
        folder.Write("pact/pact.arch", Pact.Replace("members Ardia, Borland, Cormark", "members Ardia, Borland", StringComparison.Ordinal));
        Commit(folder, "second");
        Directory.Delete(folder["pact"], recursive: true);

        var run = Diff(folder["pact/pact.arch"], "--since", "HEAD~1", "--until", "HEAD");

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.Contains("Cormark no longer belongs to Pact.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_in_the_repository_that_is_called_git_is_not_run()
    {
        using var folder = Repository();
        folder.Write("git", "#!/bin/sh\ntouch run\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder["git"], UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var run = CommandProcess.Run(folder.Path, [], "diff", "pact/pact.arch", "--since", "HEAD", "--no-cache");

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.False(File.Exists(folder["run"]));
    }

    [Fact]
    public void What_a_hook_of_another_repository_says_does_not_matter()
    {
        using var folder = Repository();
        folder.Write("pact.arch", "architecture other\nas of 2026-01-01\n");
        Commit(folder, "second");

        var run = CommandProcess.Run(folder.Path, [("GIT_DIR", folder[".git"]), ("GIT_PREFIX", "")], "diff", "pact/pact.arch", "--since", "HEAD", "--no-cache");

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.Contains("No difference in meaning.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff", "", "--since", "HEAD")]
    [InlineData("compare", "", "one.arch")]
    [InlineData("compare", "one.arch", "")]
    public void A_name_of_nothing_is_no_bug(params string[] arguments) => Assert.InRange(CommandRun.Of(arguments).Exit, 2, 3);

    [Fact]
    public void A_file_that_was_moved_is_named_by_both_its_names()
    {
        using var folder = Repository();
        Directory.CreateDirectory(folder["moved"]);
        File.Move(folder["pact/pact.arch"], folder["moved/alliance.arch"]);
        Directory.Move(folder["pact/lib"], folder["moved/lib"]);
        Commit(folder, "moved");

        var lost = Diff(folder["moved/alliance.arch"], "--since", "HEAD~1");
        Assert.Equal(2, lost.Exit);
        Assert.Contains("has no file", lost.Errors, StringComparison.Ordinal);
        Assert.Contains("afternato diff OLD-NAME", lost.Errors, StringComparison.Ordinal);

        var run = CommandRun.Of("diff", folder["pact/pact.arch"], folder["moved/alliance.arch"], "--since", "HEAD~1", "--no-cache");
        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.Contains("No difference in meaning.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_revision_is_read_within_its_project_alone()
    {
        using var folder = Repository();
        folder.Write("pact/pact.arch", Pact.Replace("lib/rules.arch", "../outside.arch", StringComparison.Ordinal));
        folder.Write("outside.arch", Rules);
        Commit(folder, "outside");

        var run = Diff(folder["pact/pact.arch"], "--since", "HEAD");
        Assert.Equal(3, run.Exit);
        Assert.Contains("it lies outside the folder of the project", run.Output, StringComparison.Ordinal);

        folder.Write("afternato.json", "{ \"levels\": { \"UnanimityDeadlock\": \"off\" } }");
        Commit(folder, "project");
        Assert.Equal(0, Diff(folder["pact/pact.arch"], "--since", "HEAD").Exit);
    }

    [Theory]
    [InlineData("There is no revision `nowhere`", "nowhere")]
    [InlineData("names no revision", "--help-me")]
    [InlineData("`--since=` is given nothing", "")]
    public void What_names_no_revision_is_told(string message, string revision)
    {
        using var folder = Repository();

        var run = Diff(folder["pact/pact.arch"], $"--since={revision}");

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_outside_every_repository_has_no_revisions()
    {
        using var folder = new TemporaryFolder();

        var run = Diff(folder.Write("pact.arch", Pact), "--since", "HEAD");

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains("lies in no git repository", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_a_repository_configures_is_run()
    {
        using var folder = Repository();
        var trace = folder["ran"];
        var script = folder.Write("script.sh", $"#!/bin/sh\ntouch '{trace}'\ncat\n");
        Git(folder, "config", "core.fsmonitor", $"sh {script}");
        Git(folder, "config", "diff.trap.textconv", $"sh {script}");
        Git(folder, "config", "filter.trap.smudge", $"sh {script}");
        folder.Write(".git/info/attributes", "*.arch diff=trap filter=trap\n");
        File.Delete(trace);

        Assert.Equal(0, Diff(folder["pact/pact.arch"], "--since", "HEAD").Exit);
        Assert.False(File.Exists(trace));
    }

    private static CommandRun Diff(string file, params string[] options) => CommandRun.Of(["diff", file, "--no-cache", .. options]);

    private static TemporaryFolder Repository()
    {
        var folder = new TemporaryFolder();
        folder.Write("pact/pact.arch", Pact);
        folder.Write("pact/lib/rules.arch", Rules);
        Git(folder, "init", "--quiet");
        Commit(folder, "first");
        return folder;
    }

    private static void Commit(TemporaryFolder folder, string message)
    {
        Git(folder, "add", "--all");
        Git(folder, "-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--no-verify", "--message", message);
    }

    private static void Git(TemporaryFolder folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path, RedirectStandardError = true, RedirectStandardOutput = true };
        try
        {
            using var git = Process.Start(start);
            Assert.NotNull(git);
            var errors = git.StandardError.ReadToEnd();
            git.WaitForExit();
            Assert.True(git.ExitCode == 0, errors);
        }
        catch (Win32Exception)
        {
            Assert.Skip("There is no git on this machine.");
        }
    }
}
