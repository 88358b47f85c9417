using System.Text.RegularExpressions;

using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Differences;

/// <summary>What several findings say on one side and one says on the other.</summary>
public sealed class SharedFindingTests
{
    private const string Together = "procedure send { step agree { by Council   using four_votes   within 1 day } }\n";

    private const string Apart = "procedure send { step nominate { by Ardian_President   within 1 day }   step agree { by Council   using four_votes   within 1 day } }\n";

    private const string Alone = "Ardia alone can stop `send` at steps `nominate` and `agree`.";

    [Fact]
    public void Whoever_is_now_shown_with_the_others_is_still_there()
    {
        var output = DifferenceSample.Diff(DifferenceSample.Old + Apart, DifferenceSample.Old + Together).Output;

        Assert.Matches(Words($"Each of 4 members alone can stop `send` at step `agree`. Before: Each of 3 members alone can stop `send` at step `agree`. And: {Alone}"), output);
    }

    [Fact]
    public void Whoever_is_now_shown_alone_was_there_before()
    {
        var output = DifferenceSample.Diff(DifferenceSample.Old + Together, DifferenceSample.Old + Apart).Output;

        Assert.Matches(Words($"{Alone} Before: Each of 4 members alone can stop `send` at step `agree`."), output);
    }

    [Fact]
    public void For_a_gate_it_is_new_all_the_same()
    {
        using var folder = new TemporaryFolder();
        folder.Write("afternato.json", "{ \"levels\": { \"VetoPlayer\": \"warning\" } }");
        var (old, @new) = (folder.Write("old.arch", DifferenceSample.Old + Together), folder.Write("new.arch", DifferenceSample.Old + Apart));

        var run = CommandRun.Of("diff", old, @new, "--no-cache", "--gate", "no-new-warning");

        Assert.Equal(1, run.Exit);
        Assert.Matches(Words($"VetoPlayer: {Alone}"), run.Output);
    }

    [Fact]
    public void A_finding_about_two_that_is_left_about_one_is_the_same_finding()
    {
        const string Hats = """
            architecture hats
            as of 2026-01-01
            member A
            member B
            organisation O { members A, B }
            command Staff { of O
              post First { held by A   also "First of A" under A }
              post Second { held by A   also "Second of A" under A }
            }

            """;
        var output = DifferenceSample.Diff(Hats, Hats.Replace("   also \"First of A\" under A", "", StringComparison.Ordinal)).Output;

        Assert.Matches(Words("Whoever is Second answers to O and, as “Second of A”, to A. Before: The holders of 2 posts answer to O and, in second offices, to A."), output);
        Assert.DoesNotMatch("(?s)Findings that are (new|gone).*DoubleHat.*Findings that say", output);
    }

    private static string Words(string sentence) => Regex.Escape(sentence).Replace("\\ ", "\\s+", StringComparison.Ordinal);
}
