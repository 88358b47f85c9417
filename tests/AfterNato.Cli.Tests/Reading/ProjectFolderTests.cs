using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Reading;

public sealed class ProjectFolderTests : IDisposable
{
    private const string Library = "library words \"Words\"\nmember ZZ \"Zedland\" {}\n";
    private const string Leaves = "it lies outside the folder of the project";

    private readonly TemporaryFolder _folder = new();

    public ProjectFolderTests()
    {
        _folder.Write("project/lib/words.arch", Library);
        _folder.Write("secret/words.arch", Library);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_library_beside_the_architecture_is_used() => Assert.Equal(0, Check("lib/words.arch").Exit);

    [Theory]
    [InlineData("../secret/words.arch")]
    [InlineData("lib/../../secret/words.arch")]
    [InlineData("./lib/./../../secret/words.arch")]
    public void A_path_out_of_the_project_is_refused(string target) => Refused(Check(target));

    [Fact]
    public void A_folder_that_is_a_link_out_of_the_project_is_refused()
    {
        Directory.CreateSymbolicLink(_folder["project/out"], _folder["secret"]);

        Refused(Check("out/words.arch"));
    }

    [Fact]
    public void A_file_that_is_a_link_out_of_the_project_is_refused()
    {
        File.CreateSymbolicLink(_folder["project/out.arch"], "../secret/words.arch");

        Refused(Check("out.arch"));
    }

    [Fact]
    public void A_link_to_a_path_that_leads_through_another_link_is_refused()
    {
        Directory.CreateSymbolicLink(_folder["project/inner"], "../secret");
        File.CreateSymbolicLink(_folder["project/outer.arch"], "inner/words.arch");

        Refused(Check("outer.arch"));
    }

    [Fact]
    public void Links_in_a_circle_lead_nowhere()
    {
        File.CreateSymbolicLink(_folder["project/a.arch"], "b.arch");
        File.CreateSymbolicLink(_folder["project/b.arch"], "a.arch");

        var run = Check("a.arch");

        Assert.Equal(3, run.Exit);
        Assert.Contains("AN2005", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_inside_the_project_is_followed_and_its_file_read_once()
    {
        File.CreateSymbolicLink(_folder["project/alias.arch"], "lib/words.arch");

        Assert.Equal(0, Check("alias.arch", "lib/words.arch").Exit);
    }

    [Fact]
    public void An_architecture_reached_through_a_link_finds_what_lies_beside_it()
    {
        _folder.Write("project/pact.arch", Text("lib/words.arch"));
        File.CreateSymbolicLink(_folder["pact.arch"], "project/pact.arch");

        Assert.Equal(0, CommandRun.Of("check", _folder["pact.arch"]).Exit);
    }

    [Fact]
    public void A_marker_above_makes_the_project_larger()
    {
        _folder.Write("afternato.json", "{}");

        Assert.Equal(0, Check("../secret/words.arch").Exit);
    }

    private static void Refused(CommandRun run)
    {
        Assert.Equal(3, run.Exit);
        Assert.Contains(Leaves, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Zedland", run.Output, StringComparison.Ordinal);
    }

    private static string Text(params string[] targets) =>
        $"architecture pact \"The Pact\"\n{string.Concat(targets.Select(target => $"use \"{target}\"\n"))}as of 2026\ngroup All {{ ZZ }}\n";

    private CommandRun Check(params string[] targets) => CommandRun.Of("check", _folder.Write("project/pact.arch", Text(targets)));
}
