using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Building;

public sealed class BuildTests : IDisposable
{
    private static readonly string[] Written = ["Pact.cs", "Pact.Logic.cs", "Pact.Forms.cs", "Pact.model", "Pact.dll", "Pact.xml", "AfterNato.Runtime.dll"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_files_written_are_named_one_a_line()
    {
        var run = CommandRun.Of("build", _folder.Write("pact.arch", Sample.Deadlocked), "--out", _folder["deep/er"]);

        Assert.Equal(new CommandRun(0, string.Concat(Written.Select(name => $"{_folder[$"deep/er/{name}"]}\n")), ""), run);
        Assert.All(Written, name => Assert.NotEqual(0, new FileInfo(_folder[$"deep/er/{name}"]).Length));
        Assert.Equal(Written.Length, Directory.EnumerateFileSystemEntries(_folder["deep/er"]).Count());
    }

    [Fact]
    public void Sources_that_do_not_compile_leave_what_was_there()
    {
        var path = _folder.Write("pact.arch", Sample.Sound);
        CommandRun.Of("build", path, "--out", _folder["out"]);
        var before = _folder.Content();
        File.WriteAllText(path, Sample.Broken);

        var run = CommandRun.Of("build", path, "--out", _folder["out"]);

        Assert.Equal((3, ""), (run.Exit, run.Errors));
        Assert.Contains("AN2002", run.Output, StringComparison.Ordinal);
        File.WriteAllText(path, Sample.Sound);
        Assert.Equal(before, _folder.Content());
    }

    [Fact]
    public void Sources_that_do_not_compile_leave_no_folder_behind()
    {
        CommandRun.Of("build", _folder.Write("pact.arch", Sample.Broken), "--out", _folder["out"]);

        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public void A_file_is_no_folder_to_write_to()
    {
        var file = _folder.Write("out", "precious");

        var run = CommandRun.Of("build", _folder.Write("pact.arch", Sample.Sound), "--out", file);

        Assert.Equal(new CommandRun(2, "", $"{file} is a file; `--out` needs a folder.\n"), run);
        Assert.Equal("precious", File.ReadAllText(file));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_said_to_be_the_reason()
    {
        var file = _folder.Write("file", "precious");

        var run = CommandRun.Of("build", _folder.Write("pact.arch", Sample.Sound), "--out", Path.Combine(file, "out"));

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith("The output cannot be written:", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void If_one_file_cannot_be_written_none_is()
    {
        var path = _folder.Write("pact.arch", Sample.Sound);
        CommandRun.Of("build", path, "--out", _folder["out"]);
        File.Delete(_folder["out/Pact.dll"]);
        Directory.CreateDirectory(_folder["out/Pact.dll"]);
        var before = _folder.Content();
        File.WriteAllText(path, Sample.Deadlocked);

        var run = CommandRun.Of("build", path, "--out", _folder["out"]);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains("Pact.dll is a folder", run.Errors, StringComparison.Ordinal);
        File.WriteAllText(path, Sample.Sound);
        Assert.Equal(before, _folder.Content());
    }

    [Fact]
    public void A_library_is_no_architecture()
    {
        var run = CommandRun.WithInput("library words \"Words\"\nmember AR {}\n", "build", "-", "--out", _folder["out"]);

        Assert.Equal(3, run.Exit);
        Assert.Contains("AN2010", run.Output, StringComparison.Ordinal);
    }
}
