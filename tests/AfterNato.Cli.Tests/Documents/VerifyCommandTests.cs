using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Documents;

public sealed class VerifyCommandTests
{
    [Theory]
    [InlineData("--format", "html")]
    [InlineData("--format", "markdown")]
    [InlineData("--lang", "fr")]
    [InlineData("--as-of", "2027-01-01")]
    public void A_site_is_what_its_file_yields(string option, string value)
    {
        using var files = new SiteFiles();
        files.Docs(option, value);

        var run = files.Verify();

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.StartsWith("The site is what the file yields", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_somebody_changed_is_named()
    {
        using var files = new SiteFiles();
        files.Docs();
        File.AppendAllText(files.In("index.html"), " ");

        var run = files.Verify();

        Assert.Equal(1, run.Exit);
        Assert.Contains("The site was changed after it was written.", run.Output, StringComparison.Ordinal);
        Assert.Contains("index.html is not what the file yields.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_missing_is_named()
    {
        using var files = new SiteFiles();
        files.Docs();
        File.Delete(files.In("sources.html"));

        Assert.Contains("sources.html is missing.", files.Verify().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("press.html")]
    [InlineData("member/Ardia.htm")]
    [InlineData("deeper/still/index.html")]
    public void A_page_that_was_put_among_the_others_is_named(string path)
    {
        using var files = new SiteFiles();
        files.Docs();
        Directory.CreateDirectory(Path.GetDirectoryName(files.In(path)) ?? "");
        File.WriteAllText(files.In(path), "<h1>Ardia has left the pact</h1>");

        var run = files.Verify();

        Assert.Equal(1, run.Exit);
        Assert.Contains($"{path} stands among the pages, but was not written with them.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_repository_keeps_beside_a_site_is_no_part_of_it()
    {
        using var files = new SiteFiles();
        files.Docs();
        Directory.CreateDirectory(files.In(".git"));
        File.WriteAllText(files.In(".git/HEAD"), "ref");
        File.WriteAllText(files.In(".nojekyll"), "");

        Assert.Equal(0, files.Verify().Exit);
    }

    [Fact]
    public void A_site_within_a_site_is_told_of_and_verified_by_itself()
    {
        using var files = new SiteFiles();
        files.Docs();
        CommandRun.Of("docs", files.Architecture, "--out", files.In("fr"), "--lang", "fr", "--no-cache");

        var run = files.Verify();

        Assert.Equal(0, run.Exit);
        Assert.StartsWith("fr holds a site of its own, which is not looked at here.\nThe site is what the file yields", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_has_changed_is_told_from_a_site_that_has()
    {
        using var files = new SiteFiles();
        files.Docs();
        files.Save(SiteFiles.Pact.Replace("The pact", "Another pact", StringComparison.Ordinal));

        var run = files.Verify();

        Assert.Equal(1, run.Exit);
        Assert.Contains("other files than these, or from other versions", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_compared_file_that_has_changed_is_not_taken_for_a_change_of_the_site()
    {
        using var files = new SiteFiles();
        var league = Path.Combine(Path.GetDirectoryName(files.Architecture) ?? "", "league.arch");
        File.WriteAllText(league, SiteFiles.Pact.Replace("architecture pact", "architecture league", StringComparison.Ordinal));
        files.Save($"{SiteFiles.Pact}\ncomparison both {{ of \"pact.arch\", \"league.arch\" ask members }}\n");
        files.Docs();
        File.WriteAllText(league, File.ReadAllText(league).Replace("members Ardia, Borland", "members Ardia", StringComparison.Ordinal));

        Assert.Contains("other files than these, or from other versions", files.Verify().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_that_the_project_sets_anew_is_not_taken_for_a_change_of_the_site()
    {
        using var files = new SiteFiles();
        files.Docs();
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(files.Architecture) ?? "", "afternato.json"), """{ "levels": { "UnanimityDeadlock": "off" } }""");

        Assert.Contains("other files than these, or from other versions", files.Verify().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_host_wants_beside_the_pages_is_no_difference_and_another_page_is()
    {
        using var files = new SiteFiles();
        files.Docs();
        File.WriteAllText(Path.Combine(files.Site, "CNAME"), "example.org");
        Assert.Equal(0, files.Verify().Exit);

        File.WriteAllText(Path.Combine(files.Site, "also.html"), "<p>Also.</p>");
        Assert.Contains("also.html stands among the pages", files.Verify().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_site_is_refused()
    {
        using var files = new SiteFiles();

        Assert.Contains("holds no site", files.Verify().Errors, StringComparison.Ordinal);
        Directory.CreateDirectory(files.Site);
        File.WriteAllText(files.In("afternato-site.json"), "{ \"tool\": 1 }");
        Assert.Equal(2, files.Verify().Exit);
        Assert.Equal(2, CommandRun.Of("verify", files.Architecture, files.Architecture).Exit);
    }
}
