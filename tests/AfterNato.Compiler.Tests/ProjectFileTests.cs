using System.Diagnostics;
using System.Text;

using static AfterNato.Compiler.Tests.Refusals;

namespace AfterNato.Compiler.Tests;

/// <summary>An `afternato.json` that something is wrong with keeps everything from being checked, and says where.</summary>
public sealed class ProjectFileTests : IDisposable
{
    private const string Name = "afternato.json";

    private readonly TemporaryFolder _folder = new();

    private readonly string _main;

    public ProjectFileTests() => _main = _folder.Write("pact/main.arch", "architecture pact \"A pact\"\nas of 2026-02-15\nmember Ardia\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{}")]
    [InlineData("\uFEFF{ }\r\n")]
    [InlineData("// Ours.\n{ /* Levels: */ \"levels\": { \"DoubleHat\": \"off\", }, }")]
    [InlineData("{ \"$schema\": \"https://example.org/afternato.schema.json\", \"levels\": {} }")]
    [InlineData("{ \"levels\": { \"Uncited\": \"error\", \"UnusedSuppression\": \"note\", \"Vacuous\": \"warning\", \"UnusedImport\": \"off\" } }")]
    public void What_is_right_is_taken(string text)
    {
        _folder.Write(Name, text);

        Assert.Equal(0, CommandRun.Check(_main).Exit);
    }

    [Theory]
    [Produces("AN1041")]
    [InlineData(" ", "1:2", "no JSON")]
    [InlineData("{", "1:2", "no JSON")]
    [InlineData("{\n  \"ü\": 'off'\n}", "2:8", "no JSON")]
    [InlineData("{} {}", "1:4", "no JSON")]
    [InlineData("{ \"levels\": { \"DoubleHat\": \"off\" }", "1:35", "no JSON")]
    [InlineData("[]", "1:1", "between braces")]
    [InlineData("\"levels\"", "1:1", "between braces")]
    public void What_is_no_JSON_is_refused_at_its_place(string text, string place, string message) => Refused("AN1041", text, place, message);

    [Fact]
    public void The_bound_of_depth_is_named() =>
        Refused("AN1041", $"{{ \"levels\": {new string('[', 5_000)}", "1:28", "the bound is 16");

    [Theory]
    [Produces("AN1042")]
    [InlineData("{ \"level\": {} }", "1:3", "Did you mean `levels`?")]
    [InlineData("{ \"rules\": [[1], { \"a\": null }] }", "1:3", "no setting `rules`")]
    [InlineData("{ \"levels\": {},\n\"levels\": {} }", "2:1", "see: AT:1:3: the first is here")]
    [InlineData("{ \"levels\": [\"DoubleHat\"] }", "1:13", "stand between braces")]
    public void A_setting_that_says_nothing_is_refused(string text, string place, string message) => Refused("AN1042", text, place, message);

    [Theory]
    [Produces("AN1043")]
    [InlineData("DoubelHat", "Did you mean `DoubleHat`?")]
    [InlineData("doublehat", "Did you mean `DoubleHat`?")]
    [InlineData("Everything", "afternato list checks")]
    [InlineData("AN4006", "Write `DoubleHat`.")]
    [InlineData("UnknownName", "keeps an architecture from compiling")]
    [InlineData("AN9010", "keeps an architecture from compiling")]
    [InlineData("Dummy\\ud800", "no check `Dummy\\ud800`")]
    [InlineData("\\u001b[31m", "no check `\uFFFD[31m`")]
    public void A_level_is_set_for_a_check_alone(string check, string message) =>
        Refused("AN1043", $"{{ \"levels\": {{\n\"{check}\": \"off\" }} }}", "2:1", message);

    [Theory]
    [Produces("AN1044")]
    [InlineData("\"warn\"", "2:14", "Write `\"off\"`")]
    [InlineData("\"Warning\"", "2:14", "Did you mean `\"warning\"`?")]
    [InlineData("3", "2:14", "no text")]
    [InlineData("null", "2:14", "no text")]
    [InlineData("{ \"level\": \"off\" }", "2:14", "no text")]
    [InlineData("\"off\",\n\"DoubleHat\": \"note\"", "3:1", "see: AT:2:1: the first is here")]
    public void A_level_is_one_of_four_and_set_once(string level, string place, string message) =>
        Refused("AN1044", $"{{ \"levels\": {{\n\"DoubleHat\": {level} }} }}", place, message);

    [Fact]
    public void Of_thousands_of_mistakes_the_first_are_enough() =>
        Refused("AN1042", $"{{{string.Join(',', Enumerable.Range(0, 5_000).Select(i => $"\"s{i}\":0"))}}}", "1:2", "no setting `s0`");

    [Fact]
    [Produces("AN1040")]
    public void A_folder_in_its_place_is_refused()
    {
        Directory.CreateDirectory(_folder.PathOf(Name));

        Refused("AN1040", "1:1", "it is a folder");
    }

    [Fact]
    public void A_pipe_in_its_place_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such pipes.");
        using (var made = Process.Start("mkfifo", _folder.PathOf(Name)))
            made.WaitForExit();

        Refused("AN1040", "1:1", "no file with a text");
    }

    [Fact]
    public void A_device_in_its_place_is_not_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such devices.");
        File.CreateSymbolicLink(_folder.PathOf(Name), "/dev/zero");

        Refused("AN1040", "1:1", "no file with a text");
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_refused()
    {
        File.CreateSymbolicLink(_folder.PathOf(Name), "nowhere.json");

        Refused("AN1040", "1:1", "leads to nothing");
    }

    [Fact]
    public void A_file_of_a_hundred_megabytes_is_not_read()
    {
        using (var file = File.Create(_folder.PathOf(Name)))
            file.SetLength(100_000_000);

        Refused("AN1040", "1:1", "it has 100000000 bytes; the bound is 65536");
    }

    [Fact]
    public void What_is_no_text_is_refused()
    {
        _folder.Write(Name, [(byte)'{', 0xFF, (byte)'}']);
        Refused("AN1040", "1:1", "byte 2 belongs to no character");

        _folder.Write(Name, Encoding.Unicode.GetPreamble());
        Refused("AN1040", "1:1", "UTF-16");

        _folder.Write(Name, "");
        Refused("AN1040", "1:1", "it is empty");
    }

    [Fact]
    public void Every_command_that_compiles_refuses_alike()
    {
        _folder.Write(Name, "{");
        string[][] commands = [["test"], ["power", "decide"], ["burden"], ["coverage"], ["network"], ["timeline"], ["withdraw"], ["run", "leave"]];

        Assert.All(commands, command => AssertRefused("AN1041", () => CommandRun.Of(Stream.Null, [command[0], _main, .. command[1..]])));
    }

    [Fact]
    public void A_file_is_laid_out_whatever_the_project_says()
    {
        _folder.Write(Name, "{");

        Assert.Equal(0, CommandRun.Of(Stream.Null, "fmt", _main).Exit);
    }

    private void Refused(string code, string text, string place, string message)
    {
        _folder.Write(Name, text);
        Refused(code, place, message);
    }

    private void Refused(string code, string place, string message)
    {
        var path = _folder.PathOf(Name).Replace('\\', '/');
        var run = AssertRefused(code, () => CommandRun.Check(_main));

        Assert.Contains($"{path}:{place}: error {code} ", run.Output, StringComparison.Ordinal);
        Assert.Contains(message.Replace("AT", path, StringComparison.Ordinal), run.Output, StringComparison.Ordinal);
    }
}
