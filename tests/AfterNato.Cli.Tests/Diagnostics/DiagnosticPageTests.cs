using AfterNato.Compiler;
using AfterNato.Compiler.Projects;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Formatting;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;
using AfterNato.Testing;

namespace AfterNato.Cli.Tests.Diagnostics;

public sealed class DiagnosticPageTests
{
    /// <summary>The codes of what is too long for a page, cannot be seen on it, or is wrong with a file and not with its text.</summary>
    private static readonly string[] NeverShown =
    [
        "AN1006", "AN1040", "AN2085", "AN2095", "AN9001", "AN9002", "AN9003", "AN9010", "AN9011", "AN9012", "AN9013", "AN9014", "AN9015",
    ];

    public static TheoryData<string> Codes => [.. DiagnosticRegistry.All.Select(descriptor => descriptor.Code)];

    public static TheoryData<string> ShownCodes => [.. DiagnosticRegistry.All.Select(descriptor => descriptor.Code).Except(NeverShown)];

    [Fact]
    public void Every_code_has_a_page_and_every_page_a_code()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, DiagnosticPage.Folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

        Assert.Equal(DiagnosticRegistry.All.Select(descriptor => $"{descriptor.Code}.md"), pages);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_begins_with_what_the_descriptor_says(string code)
    {
        var descriptor = DescriptorOf(code);
        var page = DiagnosticPage.Of(code);

        Assert.Equal($"# {descriptor.Code} {descriptor.Name}", page.Title);
        Assert.Equal(descriptor.Summary, page.Summary);
        Assert.Matches($"^Severity: {Word(descriptor.Severity)}[.;]", page.Severity);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_that_explain_prints_is_the_page_of_the_repository(string code) =>
        Assert.Equal(DiagnosticPage.Of(code).Text, DiagnosticRegistry.PageOf(DescriptorOf(code)));

    [Theory]
    [MemberData(nameof(ShownCodes))]
    public void The_wrong_example_gives_the_code_and_nothing_that_the_page_does_not_name(string code)
    {
        var example = DiagnosticPage.Of(code).Wrong;

        var found = Checked.Files(example.Files);

        AssertReports([NameOf(code), .. example.AlsoReported], found);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_right_example_gives_nothing_that_the_page_does_not_name(string code)
    {
        var example = DiagnosticPage.Of(code).Right;
        Assert.True(example.Files.Count > 0 || NeverShown.Contains(code), $"{code} shows nothing that is right.");
        if (example.Files.Count == 0)
            return;

        var found = Checked.Files(example.Files);

        Assert.DoesNotContain(NameOf(code), example.AlsoReported);
        AssertReports(example.AlsoReported, found);
        Assert.NotEqual("not_compiled", found.Verdict);
        Assert.NotEqual("unknown", found.Verdict);
        Assert.True(found.MeetsExpectations, found.Report);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Examples_are_laid_out_as_fmt_does_it(string code)
    {
        var page = DiagnosticPage.Of(code);
        foreach (var (name, text) in page.Wrong.Files.Concat(page.Right.Files).Where(file => file.Name != ProjectFile.Name))
        {
            var tree = SyntaxTree.Parse(new SourceFile(name, text));
            if (tree.Diagnostics.IsEmpty)
                Assert.Equal(Formatter.Format(tree), text);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_says_so_where_nothing_wrong_can_be_shown(string code)
    {
        var wrong = DiagnosticPage.Of(code).Wrong;

        Assert.Equal(NeverShown.Contains(code), wrong.Text.Contains(PageExample.CannotBeShown, StringComparison.Ordinal));
        Assert.Equal(NeverShown.Contains(code), wrong.Files.Count == 0);
    }

    [Fact]
    public void What_no_page_shows_is_made_by_a_test() =>
        Assert.Equal(NeverShown, typeof(UnshownCodeTests).GetMethods().Select(method => method.Name[..6]).Where(name => name.StartsWith("AN", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    private static void AssertReports(IEnumerable<string> expected, Checked found) =>
        Assert.True(expected.Order(StringComparer.Ordinal).SequenceEqual(found.Codes.Select(NameOf)), $"Expected {string.Join(", ", expected)}, not {found.Report}");

    private static string NameOf(string code) => $"{code} {DescriptorOf(code).Name}";

    private static DiagnosticDescriptor DescriptorOf(string code) =>
        DiagnosticRegistry.Find(code) ?? throw new ArgumentException($"There is no code {code}.", nameof(code));

    private static string Word(Severity severity) => severity == Severity.Information ? "note" : severity.ToString().ToLowerInvariant();
}
