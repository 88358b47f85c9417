using AfterNato.Cli.Tests.Running;

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

        var run = CommandRun.Of("docs", files.Architecture, "--out", Path.GetDirectoryName(files.Architecture) ?? "", "--no-cache");

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
    public void Nothing_is_written_through_a_link_within_the_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        using var files = new SiteFiles();
        using var elsewhere = new TemporaryFolder();
        files.Docs();
        Directory.Delete(files.In("body"), recursive: true);
        Directory.CreateSymbolicLink(files.In("body"), elsewhere.Path);

        var run = files.Docs();

        Assert.Equal(2, run.Exit);
        Assert.Contains("holds the link `body`, which leads elsewhere", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere.Path));
    }

    [Fact]
    public void What_a_run_left_that_was_killed_goes_with_the_next()
    {
        using var files = new SiteFiles();
        Directory.CreateDirectory(files.In(".afternato-site"));
        File.WriteAllText(files.In(".afternato-site/lock"), "");
        File.WriteAllText(files.In(".afternato-site/0"), "half");

        Assert.Equal((0, ""), (files.Docs().Exit, files.Docs().Errors));
        Assert.False(Directory.Exists(files.In(".afternato-site")));
        Assert.Equal(0, files.Verify().Exit);
    }

    [Fact]
    public void Two_runs_do_not_write_to_one_folder_at_a_time()
    {
        using var files = new SiteFiles();
        files.Docs();
        var before = files.Files();
        files.Save(SiteFiles.Pact.Replace("decide", "resolve", StringComparison.Ordinal));
        Directory.CreateDirectory(files.In(".afternato-site"));

        CommandRun run;
        using (new FileStream(files.In(".afternato-site/lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            run = files.Docs();

        Assert.Equal(2, run.Exit);
        Assert.Contains("is being written by another run", run.Errors, StringComparison.Ordinal);
        File.Delete(files.In(".afternato-site/lock"));
        Assert.Equal(before, files.Files());
    }

    [Fact]
    public void A_folder_in_the_place_of_a_page_stops_the_run_before_anything_is_written()
    {
        using var files = new SiteFiles();
        files.Docs();
        File.Delete(files.In("sources.html"));
        Directory.CreateDirectory(files.In("sources.html"));
        var before = files.Files();
        files.Save(SiteFiles.Pact.Replace("decide", "resolve", StringComparison.Ordinal));

        Assert.Contains("holds the folder `sources.html` where a file belongs", files.Docs().Errors, StringComparison.Ordinal);
        Assert.Equal(before, files.Files());
    }

    [Fact]
    public void A_manifest_names_no_files_but_such_as_are_written()
    {
        using var files = new SiteFiles();
        files.Docs();
        File.WriteAllText(files.In("notes.txt"), "mine");
        var manifest = File.ReadAllText(files.In("afternato-site.json"));
        File.WriteAllText(files.In("afternato-site.json"), manifest.Replace("\"body/Council.html\": \"", $"\"notes.txt\": \"{Documentation.Writing.SiteFiles.Hash("mine")}\",\n\"body/Council.html\": \"", StringComparison.Ordinal));

        Assert.Equal(2, files.Docs().Exit);
        Assert.Equal("mine", File.ReadAllText(files.In("notes.txt")));
    }

    [Theory]
    [InlineData("\"architectures\": [", "\"architectures\": [ null,")]
    [InlineData("\"architectures\": [", "\"architectures\": [ {},")]
    [InlineData("\"files\": {", "\"files\": { \"body/None.html\": null,")]
    [InlineData("\"html\"", "99")]
    public void A_manifest_that_says_nonsense_is_none(string there, string instead)
    {
        using var files = new SiteFiles();
        files.Docs();
        File.WriteAllText(files.In("afternato-site.json"), File.ReadAllText(files.In("afternato-site.json")).Replace(there, instead, StringComparison.Ordinal));
        var before = files.Files();

        Assert.Equal((2, 2), (files.Verify().Exit, files.Docs().Exit));
        Assert.Equal(before, files.Files());
    }

    [Fact]
    public void A_page_that_was_to_go_with_a_folder_that_is_gone_is_no_matter()
    {
        using var files = new SiteFiles();
        files.Docs();
        Directory.Delete(files.In("procedure"), recursive: true);
        files.Save(SiteFiles.Pact[..SiteFiles.Pact.IndexOf("procedure", StringComparison.Ordinal)]);

        Assert.Equal((0, ""), (files.Docs().Exit, files.Docs().Errors));
        Assert.Equal(0, files.Verify().Exit);
    }

    [Fact]
    public void Folders_that_were_made_for_nothing_are_taken_away()
    {
        using var files = new SiteFiles();
        var path = Path.GetDirectoryName(files.Architecture) ?? "";
        File.WriteAllText(Path.Combine(path, "afternato-site.json"), "mine");

        Assert.Equal(2, CommandRun.Of("docs", files.Architecture, "--out", path, "--no-cache").Exit);
        Assert.Equal(["afternato-site.json", "pact.arch"], Directory.EnumerateFileSystemEntries(path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
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
        Assert.Equal(0, CommandRun.Of("verify", files.Site, files.Architecture, other.Architecture, "--no-cache").Exit);
    }

    private static CommandRun CommandRunIn(SiteFiles files, string below) =>
        CommandRun.Of("docs", files.Architecture, "--out", Path.Combine(files.Site, below), "--no-cache");
}
