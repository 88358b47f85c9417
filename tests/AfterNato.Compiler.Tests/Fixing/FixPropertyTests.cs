using AfterNato.Compiler.Files;
using AfterNato.Compiler.Fixing;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Compiler.Tests.Fixing;

/// <summary>What is true of the fixes of every file with mistakes.</summary>
public sealed class FixPropertyTests
{
    public static TheoryData<string> Files => new(CheckedCorpus.Broken.Names);

    [Theory]
    [MemberData(nameof(Files))]
    public void Fixing_makes_nothing_worse_and_is_done_once_and_for_all(string name)
    {
        var path = CheckedCorpus.Broken.PathOf(name);
        var sources = SourceSet.OfPath(path);
        var before = ErrorsOf(sources);

        var result = Fixed(sources, path);

        Assert.Equal(result.Text == result.Original.Text, result.Fixes.IsEmpty);
        var after = SourceSet.OfText(new(path, result.Text), path);
        Assert.True(ErrorsOf(after).Syntax <= before.Syntax);
        Assert.True(ErrorsOf(after).Syntax < before.Syntax || ErrorsOf(after).All <= before.All);
        Assert.Empty(Fixed(after, path).Fixes);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_fix_changes_something_inside_its_file_and_says_what(string name)
    {
        foreach (var diagnostic in ArchitectureCompiler.Bind(SourceSet.OfPath(CheckedCorpus.Broken.PathOf(name))).Diagnostics)
        {
            if (diagnostic.Fix is not { } fix)
                continue;
            var end = 0;
            foreach (var change in fix.Changes)
            {
                Assert.InRange(change.Span.Start, end, diagnostic.Location.File.Text.Length);
                end = change.Span.End + 1;
            }

            Assert.InRange(end, 1, diagnostic.Location.File.Text.Length + 1);
            Assert.DoesNotContain("``", fix.Title, StringComparison.Ordinal);
            Assert.NotEqual(diagnostic.Location.File.Text, Repair.Of(diagnostic.Location.File.Text, [fix]).Text);
        }
    }

    private static FixedFile Fixed(SourceSet sources, string path) => new FileFixer(new ArchitectureCompiler(useCache: false)).Fix(sources, path);

    private static (int Syntax, int All) ErrorsOf(SourceSet sources) =>
        (sources.Units[0].Tree.Diagnostics.Count(IsError), ArchitectureCompiler.Bind(sources).Diagnostics.Count(IsError));

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Descriptor.Severity == Severity.Error;
}
