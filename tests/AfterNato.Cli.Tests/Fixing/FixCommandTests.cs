using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Fixing;

public sealed class FixCommandTests : IDisposable
{
    private const string Broken = """
        architecture pact "A pact"

        as of 2026-02-15

        member AR "Ardia";
        organisation Pact { members AR and FR }
        body Council { part of Nowhere }

        """;

    private const string Mended = """
        architecture pact "A pact"

        use std.countries

        as of 2026-02-15

        member AR "Ardia"
        organisation Pact { members AR, FR }
        body Council { part of Nowhere }

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_mended_where_it_stands_and_every_fix_is_told()
    {
        var path = _folder.Write("pact.arch", Broken);

        var run = CommandRun.Of("fix", path);

        Assert.Equal(
            new CommandRun(
                0,
                $"{path}:5:18: removed `;`\n{path}:6:32: wrote `,`\n{path}:6:36: wrote `use std.countries`\n{path}: 1 error left, for you to decide: `afternato check {path}`.\n",
                ""),
            run);
        Assert.Equal(Mended, File.ReadAllText(path));
        Assert.Equal(["pact.arch"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_without_anything_to_fix_is_left_alone()
    {
        var path = _folder.Write("pact.arch", Sample.Sound);
        var when = File.GetLastWriteTimeUtc(path);

        Assert.Equal(new CommandRun(0, "", ""), CommandRun.Of("fix", path));
        Assert.Equal(new CommandRun(0, "", ""), CommandRun.Of("fix", "--dry-run", path));
        Assert.Equal(when, File.GetLastWriteTimeUtc(path));
    }

    [Fact]
    public void A_dry_run_shows_what_would_change_and_changes_nothing()
    {
        var path = _folder.Write("pact.arch", Broken);

        var run = CommandRun.Of("fix", "--dry-run", path);

        Assert.Equal(
            new CommandRun(
                1,
                $"""
                --- {path}
                +++ {path}
                @@ -1,7 +1,9 @@
                 architecture pact "A pact"
                {" "}
                +use std.countries
                +
                 as of 2026-02-15
                {" "}
                -member AR "Ardia";
                -organisation Pact {"{"} members AR and FR {"}"}
                +member AR "Ardia"
                +organisation Pact {"{"} members AR, FR {"}"}
                 body Council {"{"} part of Nowhere {"}"}

                """,
                ""),
            run);
        Assert.Equal(Broken, File.ReadAllText(path));
    }

    [Fact]
    public void Changes_far_from_each_other_are_shown_apart()
    {
        var middle = string.Concat(Enumerable.Range(1, 20).Select(i => $"member m{i}\n"));
        var path = _folder.Write("pact.arch", $"architecture pact;\nas of 2026\n{middle}member last;");

        var run = CommandRun.Of("fix", "--dry-run", path);

        Assert.Contains("\n@@ -1,4 +1,4 @@\n-architecture pact;\n+architecture pact\n as of 2026\n member m1\n member m2\n@@ -20,4 +20,4 @@\n member m18\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("-member last;\n\\ No newline at end of file\n+member last\n\\ No newline at end of file\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_that_the_file_uses_is_not_touched()
    {
        var library = _folder.Write("own.arch", "library own\nmember Dorn;\n");
        var path = _folder.Write("pact.arch", "architecture pact\nuse \"own.arch\"\nas of 2026\ngroup G { Dorn };\n");

        CommandRun.Of("fix", path);

        Assert.Equal("library own\nmember Dorn;\n", File.ReadAllText(library));
        Assert.Equal("architecture pact\nuse \"own.arch\"\nas of 2026\ngroup G { Dorn }\n", File.ReadAllText(path));
    }

    [Fact]
    public void A_file_that_is_not_there_is_reported()
    {
        var run = CommandRun.Of("fix", _folder["nowhere.arch"]);

        Assert.Equal(3, run.Exit);
        Assert.Contains("AN9010", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_no_place_to_fix_something() => Assert.Equal(2, CommandRun.WithInput(Broken, "fix", "-").Exit);

    [Fact]
    public void Fixes_are_told_to_programs()
    {
        var path = _folder.Write("pact.arch", Broken);

        var run = CommandRun.Of("check", "--format", "json", path);

        Assert.Contains("\"title\": \"Write `use std.countries`\"", run.Output, StringComparison.Ordinal);
    }
}
