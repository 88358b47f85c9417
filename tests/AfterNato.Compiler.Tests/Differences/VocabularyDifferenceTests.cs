using AfterNato.Checks.Differences;
using AfterNato.Compiler.Files;
using AfterNato.Syntax.Text;

namespace AfterNato.Compiler.Tests.Differences;

/// <summary>Whatever the language lets a file say, a version that says something else is told to differ.</summary>
public sealed class VocabularyDifferenceTests
{
    /// <summary>How many other ways of saying something are tried; the first that compiles decides.</summary>
    private const int MostTried = 60;

    /// <summary>What is not told by itself, and why.</summary>
    private static readonly Dictionary<string, string> Untold = new(StringComparer.Ordinal)
    {
        ["architecture, use"] = "What it brings is told where something speaks of it.",
        ["architecture, use, as"] = "A name is no meaning.",
        ["architecture, extends"] = "What it brings is told as if it stood in the file.",
        ["architecture, remove"] = "What it takes away is told to be gone.",
        ["architecture, expect, holds"] = "Nothing else is expected without the word.",
        ["architecture, cite"] = "What is said of the file as a whole stays in the file.",
        ["architecture, note"] = "What is said of the file as a whole stays in the file.",
        ["comparison, of"] = "It names files that must be there; the tests of the command have some.",
        ["either"] = "It is there with its `or`, which is told.",
    };

    private static readonly Lazy<ILookup<string, SaidClauses>> Files = new(SaidClauses.InFiles);

    public static TheoryData<string> Places => [.. SaidClauses.Places.Where(place => !Untold.ContainsKey(place))];

    [Theory]
    [MemberData(nameof(Places))]
    public void What_is_said_otherwise_is_told(string place)
    {
        foreach (var (file, other, what) in Files.Value[place].SelectMany(said => said.Otherwise()).Take(MostTried))
        {
            if (Report(file, other) is not { } report)
                continue;
            Assert.True(IsTold(report, place), $"Nothing is told of {what} in {file.Path}.");
            return;
        }

        Assert.Fail($"No file of the corpus says `{place}` in a way that can be changed. Let `{nameof(Everything)}` say it.");
    }

    [Fact]
    public void Only_what_is_in_the_vocabulary_is_left_out() => Assert.Subset(SaidClauses.Places.ToHashSet(), Untold.Keys.ToHashSet());

    // What a file allows shows in nothing but the findings.
    private static bool IsTold(DifferenceReport report, string place) =>
        !report.Meaning.IsNone || !report.Meaning.Knowledge.IsEmpty || !report.Meaning.Wording.IsEmpty || !report.Expectations.IsEmpty || (place.EndsWith(", allow", StringComparison.Ordinal) && !report.Findings.AreNone);

    private static DifferenceReport? Report(SourceFile old, SourceFile @new) => new ArchitectureCompiler(useCache: false).Differ(SourceSet.OfText(old, old.Path), SourceSet.OfText(@new, @new.Path)).Report;
}
