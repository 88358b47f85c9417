using System.Text;

using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Diagnostics;

/// <summary>Makes the files that no page can show. A test is named after the code that it makes.</summary>
public sealed class UnshownCodeTests : IDisposable
{
    private const string Header = "architecture pact\nas of 2026-06-01\n";

    private readonly TemporaryFolder _folder = new();

    private string Example => _folder["example.arch"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AN1006_a_blank_without_width_hides_in_a_name() => AssertGives("AN1006", Header + "member E\u200BE\n");

    [Fact]
    public void AN1040_the_file_of_the_project_is_a_folder()
    {
        Directory.CreateDirectory(_folder["afternato.json"]);

        AssertGives("AN1040", Header);
    }

    [Fact]
    public void AN2095_a_scenario_changes_something_on_too_many_days() => AssertGives(
        "AN2095",
        $"{Header}post Chief\nscenario change {{\n{string.Concat(Enumerable.Range(0, 201).Select(i => $"  at {2030 + (i / 12)}-{(i % 12) + 1:00}-01   vacate Chief\n"))}}}\n");

    [Fact]
    public void AN2085_too_many_procedures_follow_a_long_pattern()
    {
        var steps = string.Concat(Enumerable.Range(0, 201).Select(i => $"step s{i} {{ by who }}\n"));
        var followers = string.Concat(Enumerable.Range(0, 100).Select(i => $"procedure p{i} {{ follows long(who: EE) }}\n"));

        AssertGives("AN2085", $"{Header}member EE\nprocedure long(who) {{\n{steps}}}\n{followers}");
    }

    [Fact]
    public void AN9001_parentheses_are_nested_too_deep() =>
        AssertGives("AN9001", $"{Header}member EE\nexpect {new string('(', 151)}count(EE) = 1{new string(')', 151)}\n");

    [Fact]
    public void AN9002_a_sum_has_too_many_terms() => AssertGives("AN9002", $"{Header}member EE\nexpect {string.Concat(Enumerable.Repeat("1 + ", 501))}1 > 0\n");

    [Fact]
    public void AN9003_groups_lean_on_each_other_in_too_long_a_chain() =>
        AssertGives("AN9003", $"{Header}member EE\ngroup G0 {{ EE }}\n{string.Concat(Enumerable.Range(1, 65).Select(i => $"group G{i} {{ G{i - 1} }}\n"))}");

    [Fact]
    public void AN9010_the_file_is_not_there() => AssertGives("AN9010");

    [Fact]
    public void AN9011_a_folder_is_no_file()
    {
        Directory.CreateDirectory(Example);

        AssertGives("AN9011");
    }

    [Fact]
    public void AN9012_the_file_is_larger_than_the_bound()
    {
        using (var file = File.Create(Example))
            file.SetLength((16 * 1024 * 1024) + 1);

        AssertGives("AN9012");
    }

    [Fact]
    public void AN9013_the_file_is_saved_in_UTF_16()
    {
        File.WriteAllText(Example, Header, Encoding.Unicode);

        AssertGives("AN9013");
    }

    [Fact]
    public void AN9014_another_program_holds_the_file()
    {
        using var held = new FileStream(Example, FileMode.Create, FileAccess.Write, FileShare.None);

        AssertGives("AN9014");
    }

    [Fact]
    public void AN9015_the_architecture_uses_too_many_files()
    {
        var names = Enumerable.Range(1, 1_000).Select(i => $"library{i}.arch").ToList();
        foreach (var name in names)
            _folder.Write(name, "library shared\n");

        AssertGives("AN9015", $"architecture pact\n{string.Concat(names.Select(name => $"use \"{name}\"\n"))}as of 2026-06-01\n");
    }

    private void AssertGives(string code, string text)
    {
        File.WriteAllText(Example, text);
        AssertGives(code);
    }

    private void AssertGives(string code)
    {
        var found = Checked.File(Example);

        Assert.True(found.Codes.Contains(code), $"{code} was expected, not {found.Report}");
    }
}
