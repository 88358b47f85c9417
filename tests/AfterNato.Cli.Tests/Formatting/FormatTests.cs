using AfterNato.Cli.Tests.Running;
using AfterNato.Testing;

namespace AfterNato.Cli.Tests.Formatting;

public sealed class FormatTests : IDisposable
{
    private const string Untidy = "architecture pact   \"The Pact\"\nas of 2026\n\n\n\nmember AR {nuclear}\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_laid_out_where_it_stands_and_nothing_is_printed()
    {
        var path = _folder.Write("pact.arch", Untidy);

        var run = CommandRun.Of("fmt", path);

        Assert.Equal(new CommandRun(0, "", ""), run);
        Assert.NotEqual(Untidy, File.ReadAllText(path));
        Assert.Equal(["pact.arch"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_laid_out_once_stays_as_it_is()
    {
        var path = _folder.Write("pact.arch", Untidy);
        CommandRun.Of("fmt", path);
        var (once, when) = (File.ReadAllText(path), File.GetLastWriteTimeUtc(path));

        CommandRun.Of("fmt", path);

        Assert.Equal((once, when), (File.ReadAllText(path), File.GetLastWriteTimeUtc(path)));
        Assert.Equal(0, CommandRun.Of("fmt", "--check", path).Exit);
    }

    [Fact]
    public void Check_names_the_files_that_are_not_laid_out_and_changes_none()
    {
        var (tidy, untidy) = (_folder.Write("tidy.arch", Sample.Sound), _folder.Write("untidy.arch", Untidy));
        CommandRun.Of("fmt", tidy);

        var run = CommandRun.Of("fmt", "--check", tidy, untidy);

        Assert.Equal(new CommandRun(1, $"{untidy} is not formatted.\n", ""), run);
        Assert.Equal(Untidy, File.ReadAllText(untidy));
    }

    [Fact]
    public void Standard_input_is_laid_out_to_standard_output()
    {
        var path = _folder.Write("pact.arch", Untidy);
        CommandRun.Of("fmt", path);

        var run = CommandRun.WithInput(Untidy, "fmt", "--stdin");

        Assert.Equal(new CommandRun(0, File.ReadAllText(path), ""), run);
        Assert.Equal(1, CommandRun.WithInput(Untidy, "fmt", "--stdin", "--check").Exit);
    }

    [Fact]
    public void A_file_with_a_mistake_stays_as_it_is_and_the_mistake_is_shown()
    {
        const string Mistaken = "architecture pact   \"The Pact\"\nmember AR {nuclear\n";
        var path = _folder.Write("pact.arch", Mistaken);

        var run = CommandRun.Of("fmt", path);

        Assert.Equal(3, run.Exit);
        Assert.Contains("error AN1", run.Output, StringComparison.Ordinal);
        Assert.Equal(Mistaken, File.ReadAllText(path));
    }

    [Fact]
    public void A_file_with_a_mistake_does_not_keep_the_others_from_being_laid_out()
    {
        var (mistaken, untidy) = (_folder.Write("mistaken.arch", "architecture"), _folder.Write("untidy.arch", Untidy));

        Assert.Equal(3, CommandRun.Of("fmt", mistaken, untidy).Exit);
        Assert.Equal(0, CommandRun.Of("fmt", "--check", untidy).Exit);
    }

    [Fact]
    public void What_a_name_means_does_not_matter_to_the_layout()
    {
        var path = _folder.Write("pact.arch", Sample.Broken);

        Assert.Equal(0, CommandRun.Of("fmt", path).Exit);
    }

    [Fact]
    public void A_file_keeps_its_permissions()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such permissions here.");
        var path = _folder.Write("pact.arch", Untidy);
        const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherWrite;
        SetMode(path, Private);

        CommandRun.Of("fmt", path);

        Assert.NotEqual(Untidy, File.ReadAllText(path));
        Assert.Equal(Private, ModeOf(path));
    }

    [Fact]
    public void A_link_stays_a_link_and_the_file_that_it_leads_to_is_laid_out()
    {
        var path = _folder.Write("real/pact.arch", Untidy);
        var link = File.CreateSymbolicLink(_folder["link.arch"], path);

        Assert.Equal(0, CommandRun.Of("fmt", link.FullName).Exit);

        Assert.NotNull(new FileInfo(link.FullName).LinkTarget);
        Assert.NotEqual(Untidy, File.ReadAllText(path));
    }

    [Fact]
    public void In_a_folder_that_may_not_be_written_the_file_stays_as_it_is()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Whoever runs this may write everywhere.");
        var path = _folder.Write("closed/pact.arch", Untidy);
        SetMode(_folder["closed"], UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var run = CommandRun.Of("fmt", path);

        SetMode(_folder["closed"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith("The output cannot be written:", run.Errors, StringComparison.Ordinal);
        Assert.Equal(Untidy, File.ReadAllText(path));
    }

    [Fact]
    public void Every_file_that_users_receive_is_laid_out() =>
        Assert.Equal(new CommandRun(0, "", ""), CommandRun.Of(["fmt", "--check", .. Repository.ShippedArchitectures.Select(path => Path.Combine(Repository.Root, path))]));

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode);
    }

    private static UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(path);
}
