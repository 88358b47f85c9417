namespace AfterNato.Cli.Tests.Documents;

public sealed class DocsCommandTests
{
    [Fact]
    public void A_site_is_written_and_its_first_page_named()
    {
        using var files = new SiteFiles();

        var run = files.Docs();

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.Contains(files.In("index.html"), run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(files.In("procedure/decide.html")));
    }

    [Fact]
    public void The_same_file_gives_the_same_site_wherever_it_lies()
    {
        using var here = new SiteFiles();
        using var there = new SiteFiles();

        here.Docs();
        there.Docs();

        Assert.Equal(here.Files(), there.Files());
    }

    [Theory]
    [InlineData("--format", "markdown", "index.md", "# The pact")]
    [InlineData("--lang", "fr", "index.html", "Vue d’ensemble")]
    [InlineData("--as-of", "2027-01-01", "index.html", "1&#xA0;January&#xA0;2027")]
    public void Options_say_what_is_written(string option, string value, string file, string holds)
    {
        using var files = new SiteFiles();

        Assert.Equal(0, files.Docs(option, value).Exit);

        Assert.Contains(holds, File.ReadAllText(files.In(file)), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_fits_in_one_file()
    {
        using var files = new SiteFiles();

        files.Docs("--single-file");

        Assert.Equal(["afternato-site.json", "index.html"], files.Files().Keys);
    }

    [Fact]
    public void One_page_is_never_Markdown()
    {
        using var files = new SiteFiles();

        Assert.Equal(2, files.Docs("--single-file", "--format", "markdown").Exit);
        Assert.False(Directory.Exists(files.Site));
    }

    [Fact]
    public void Pages_of_what_is_gone_go_and_nothing_else()
    {
        using var files = new SiteFiles();
        files.Docs();
        File.WriteAllText(files.In("notes.txt"), "mine");
        files.Save(SiteFiles.Pact.Replace("decide", "resolve", StringComparison.Ordinal));

        Assert.Equal(0, files.Docs().Exit);

        Assert.False(File.Exists(files.In("procedure/decide.html")));
        Assert.True(File.Exists(files.In("procedure/resolve.html")));
        Assert.Equal("mine", File.ReadAllText(files.In("notes.txt")));
    }

    [Fact]
    public void A_page_that_somebody_changed_is_not_removed()
    {
        using var files = new SiteFiles();
        files.Docs();
        File.AppendAllText(files.In("procedure/decide.html"), "<!-- mine -->");
        files.Save(SiteFiles.Pact.Replace("decide", "resolve", StringComparison.Ordinal));

        files.Docs();

        Assert.EndsWith("<!-- mine -->", File.ReadAllText(files.In("procedure/decide.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_errors_leaves_the_site_as_it_was()
    {
        using var files = new SiteFiles();
        files.Docs();
        var before = files.Files();
        files.Save(SiteFiles.Pact.Replace("of Pact", "of Pakt", StringComparison.Ordinal));

        var run = files.Docs();

        Assert.NotEqual(0, run.Exit);
        Assert.Contains("Pakt", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, files.Files());
    }

    [Fact]
    public void A_folder_with_other_files_is_left_alone()
    {
        using var files = new SiteFiles();
        Directory.CreateDirectory(files.Site);
        File.WriteAllText(files.In("index.html"), "mine");

        var run = files.Docs();

        Assert.Equal(2, run.Exit);
        Assert.Contains("holds files that are no site of this tool", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["index.html"], files.Files().Keys);
        Assert.Equal("mine", File.ReadAllText(files.In("index.html")));
    }

    [Fact]
    public void A_foreign_file_in_the_place_of_a_page_stays()
    {
        using var files = new SiteFiles();
        files.Docs();
        Directory.CreateDirectory(files.In("mission"));
        File.WriteAllText(files.In("mission/watch.html"), "mine");
        files.Save($"{SiteFiles.Pact}\nmission watch {{ of Pact since 2026 }}\n");

        var run = files.Docs();

        Assert.Equal(2, run.Exit);
        Assert.Contains("mission/watch.html", run.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(files.In("mission/watch.html")));
    }

    [Fact]
    public void A_site_needs_a_folder()
    {
        using var files = new SiteFiles();
        File.WriteAllText(files.Site, "mine");

        Assert.Contains("is a file", files.Docs().Errors, StringComparison.Ordinal);
        Assert.Contains("below a file", CommandRunIn(files, "deeper").Errors, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(files.Site));
    }

    [Fact]
    public void The_folder_of_the_architecture_itself_is_left_alone()
    {
        using var files = new SiteFiles();

        var run = Running.CommandRun.Of("docs", files.Architecture, "--out", Path.GetDirectoryName(files.Architecture) ?? "", "--no-cache");

        Assert.Equal(2, run.Exit);
        Assert.Equal(SiteFiles.Pact, File.ReadAllText(files.Architecture));
    }

    [Fact]
    public void A_manifest_that_leads_elsewhere_is_none()
    {
        using var files = new SiteFiles();
        files.Docs();
        var manifest = File.ReadAllText(files.In("afternato-site.json"));
        File.WriteAllText(files.In("afternato-site.json"), manifest.Replace("procedure/decide.html", "../pact.arch", StringComparison.Ordinal));

        Assert.Equal(2, files.Docs().Exit);
        Assert.Equal(SiteFiles.Pact, File.ReadAllText(files.Architecture));
    }

    [Fact]
    public void Several_architectures_share_a_site()
    {
        using var files = new SiteFiles();
        using var other = new SiteFiles();
        other.Save(SiteFiles.Pact.Replace("architecture pact", "architecture league", StringComparison.Ordinal));

        var run = files.Docs(other.Architecture);

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.True(File.Exists(files.In("pact/procedure/decide.html")));
        Assert.True(File.Exists(files.In("league/procedure/decide.html")));
        Assert.Equal(0, Running.CommandRun.Of("verify", files.Site, files.Architecture, other.Architecture, "--no-cache").Exit);
    }

    private static Running.CommandRun CommandRunIn(SiteFiles files, string below) =>
        Running.CommandRun.Of("docs", files.Architecture, "--out", Path.Combine(files.Site, below), "--no-cache");
}
