using static AfterNato.Compiler.Tests.Refusals;

namespace AfterNato.Compiler.Tests;

/// <summary>Where `use` may lead, and how far.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Architecture = "architecture alliance \"An alliance\"\nas of 2026-02-15\n";
    private const string Library = "library shared \"Shared\"\nmember Ardia\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_library_in_a_folder_below_is_used()
    {
        _folder.Write("lib/shared.arch", Library);

        Assert.Equal(0, CommandRun.Check(Main("lib/shared.arch")).Exit);
    }

    [Fact]
    public void A_library_above_the_architecture_is_outside_unless_a_project_file_holds_both()
    {
        _folder.Write("shared.arch", Library);
        var main = _folder.Write("alliance/main.arch", Architecture + "use \"../shared.arch\"\ngroup Core { Ardia }\n");

        AssertRefused("AN2005", () => CommandRun.Check(main));

        _folder.Write("afternato.json", "{}");
        Assert.Equal(0, CommandRun.Check(main).Exit);
    }

    [Theory]
    [InlineData("/etc/hostname")]
    [InlineData("../../../../../../etc/hostname")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("missing.arch")]
    public void A_path_that_leads_nowhere_or_outside_is_refused_and_nothing_is_read(string target) =>
        AssertRefused("AN2005", () => CommandRun.Check(Main(target)));

    [Fact]
    public void A_link_that_leads_out_of_the_project_is_refused()
    {
        using var elsewhere = new TemporaryFolder();
        File.CreateSymbolicLink(_folder.PathOf("shared.arch"), elsewhere.Write("shared.arch", Library));

        AssertRefused("AN2005", () => CommandRun.Check(Main("shared.arch")));
    }

    [Fact]
    public void A_folder_that_is_a_link_out_of_the_project_is_refused()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("shared.arch", Library);
        Directory.CreateSymbolicLink(_folder.PathOf("lib"), elsewhere.PathOf(""));

        AssertRefused("AN2005", () => CommandRun.Check(Main("lib/shared.arch")));
    }

    [Fact]
    public void A_link_inside_the_project_is_followed()
    {
        _folder.Write("shared.arch", Library);
        File.CreateSymbolicLink(_folder.PathOf("link.arch"), _folder.PathOf("shared.arch"));

        Assert.Equal(0, CommandRun.Check(Main("link.arch")).Exit);
    }

    [Fact]
    public void A_link_that_leads_to_itself_is_refused()
    {
        File.CreateSymbolicLink(_folder.PathOf("loop.arch"), _folder.PathOf("loop.arch"));

        AssertRefused("AN2005", () => CommandRun.Check(Main("loop.arch")));
    }

    [Fact]
    public void A_library_that_is_no_text_is_refused()
    {
        _folder.Write("shared.arch", [0, 1, 2, 3]);

        AssertRefused("AN2005", () => CommandRun.Check(Main("shared.arch")));
    }

    [Fact]
    public void Five_hundred_files_that_use_each_other_are_read()
    {
        WriteChain(500);

        Assert.Equal(0, InTime(() => CommandRun.Check(Main("f0.arch"))).Exit);
    }

    [Fact]
    [Produces("AN9015")]
    public void Of_two_thousand_files_that_use_each_other_it_is_said_once_that_they_are_too_many()
    {
        WriteChain(2_000);

        var run = AssertRefused("AN9015", () => CommandRun.Check(Main("f0.arch")));

        Assert.Single(run.Output.Split('\n'), line => line.Contains(": error ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_circle_of_many_files_is_reported_once_and_in_few_words()
    {
        WriteChain(300);
        _folder.Write("f299.arch", "library f299\nuse \"f0.arch\"\nmember Ardia\n");

        var run = AssertRefused("AN2006", () => CommandRun.Check(Main("f0.arch")));

        Assert.Contains("300 in all", run.Output, StringComparison.Ordinal);
    }

    private string Main(string target) => _folder.Write("main.arch", $"{Architecture}use \"{target}\"\ngroup Core {{ Ardia }}\n");

    // Each file declares what the one before it needs, so that the last member is found at the end of the chain only.
    private void WriteChain(int length)
    {
        for (var i = 0; i < length; i++)
            _folder.Write($"f{i}.arch", i + 1 < length ? $"library f{i}\nuse \"f{i + 1}.arch\"\nmember {(i == 0 ? "Ardia" : $"A{i}")}\n" : $"library f{i}\nmember Last\n");
    }
}
