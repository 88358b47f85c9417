using System.Text;

using static AfterNato.Compiler.Tests.Refusals;

namespace AfterNato.Compiler.Tests;

/// <summary>What is given as a file and cannot be read as one.</summary>
public sealed class UnreadableFileTests : IDisposable
{
    private const string Header = "architecture alliance \"An alliance\"\nas of 2026-02-15\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    [Produces("AN9010")]
    public void A_file_that_is_not_there() => AssertRefused("AN9010", () => CommandRun.Check(_folder.PathOf("missing.arch")));

    [Fact]
    [Produces("AN9011")]
    public void A_folder() => AssertRefused("AN9011", () => CommandRun.Check(_folder.PathOf("")));

    [Fact]
    [Produces("AN9013")]
    public void A_program() => AssertRefused("AN9013", () => CommandRun.Check(typeof(CommandRun).Assembly.Location));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [Produces("AN9013")]
    public void A_text_in_UTF_16(string encoding)
    {
        var text = Encoding.GetEncoding(encoding);
        var path = _folder.Write("wide.arch", [.. text.GetPreamble(), .. text.GetBytes(Header)]);

        Assert.Contains("UTF-16", AssertRefused("AN9013", () => CommandRun.Check(path)).Output, StringComparison.Ordinal);
    }

    [Fact]
    [Produces("AN9013")]
    public void A_text_in_Latin_1()
    {
        var path = _folder.Write("latin.arch", Encoding.Latin1.GetBytes(Header + "member AD \"République d’Ardia\""));

        Assert.Contains("UTF-8", AssertRefused("AN9013", () => CommandRun.Check(path)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_begins_with_a_byte_order_mark_is_read()
    {
        var path = _folder.Write("mark.arch", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Header)]);

        Assert.Equal(0, CommandRun.Check(path).Exit);
    }

    [Theory]
    [InlineData(17)]
    [InlineData(50)]
    [Produces("AN9012")]
    public void A_file_larger_than_the_bound(int megabytes)
    {
        var path = _folder.PathOf("large.arch");
        using (var stream = File.Create(path))
            stream.SetLength(megabytes * 1024L * 1024L);

        AssertRefused("AN9012", () => CommandRun.Check(path));
    }

    [Fact]
    public void A_comment_as_large_as_the_bound_is_read()
    {
        var path = _folder.Write("large.arch", Header + "//" + new string('x', (16 * 1024 * 1024) - Header.Length - 2));

        Assert.Equal(0, InTime(() => CommandRun.Check(path)).Exit);
    }

    [Fact]
    [Produces("AN9012")]
    public void A_pipe_without_an_end() => AssertRefused("AN9012", () => CommandRun.Of(new EndlessStream(), "check", "-", "--no-cache"));

    [Fact]
    [Produces("AN9012")]
    public void A_device_without_an_end()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "This system has no such device.");

        AssertRefused("AN9012", () => CommandRun.Check("/dev/zero"));
    }

    [Fact]
    public void A_pipe_with_nothing_in_it() => AssertRefused("AN1028", () => CommandRun.Of(Stream.Null, "check", "-", "--no-cache"));

    [Fact]
    [Produces("AN9014")]
    public void A_file_that_may_not_be_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Whoever runs the tests may read everything.");
        var path = _folder.Write("secret.arch", Header);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.None);

        AssertRefused("AN9014", () => CommandRun.Check(path));
    }

    [Fact]
    [Produces("AN9014")]
    public void A_file_that_somebody_else_keeps_open()
    {
        var path = _folder.Write("open.arch", Header);
        using var open = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        AssertRefused("AN9014", () => CommandRun.Check(path));
    }

    [Fact]
    public void Two_files_of_which_one_is_missing_are_both_reported()
    {
        var good = _folder.Write("good.arch", Header);

        var run = CommandRun.Of(Stream.Null, "check", good, _folder.PathOf("missing.arch"), "--no-cache");

        Assert.Equal(SourcesDoNotCompile, run.Exit);
        Assert.Contains("An alliance: 0 errors", run.Output, StringComparison.Ordinal);
        Assert.Contains("AN9010", run.Output, StringComparison.Ordinal);
    }
}
