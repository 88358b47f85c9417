using AfterNato.Checks;
using AfterNato.Compiler.Files;
using AfterNato.Runtime;
using AfterNato.Testing;

namespace AfterNato.Compiler.Tests.Reforms;

/// <summary>A stage of a reform is what a file with the changes made so far, and nothing else, would be.</summary>
public sealed class StageTests
{
    private static readonly (string Names, string Changes)[] Steps =
    [
        ("Alliance, FR", "change organisation Alliance { remove members US   add members CA   since 2026-01-01 }\nchange member FR { population 70 million people   as of 2026-01-01 }\n"),
        ("Operations, Commander", "change command Operations { staff FR 300 posts, DE 210 posts\n  post Deputy { deputy of Commander   held by PL since 2026-01-01 } }\nchange post Commander { held by FR   since 2026-01-01 }\n"),
        ("go_to_war", "change procedure go_to_war { step vote { by Council   using two_thirds } }\n"),
        ("Training, end_training, plan", "remove Training, end_training\nprocedure plan { step agree { by Quad   using narrowly } }\n"),
    ];

    private const string Always = """
        body Quad { seats Friends }
        group Friends { DE, FR, PL, CA }
        rule narrowly { count(for) >= 3 and count(Friends & for) > 0 }
        invariant no_single_brake { for every a in Alliance: not can_block({a}, go_to_war) }
        invariant rich { sum(a in Alliance: population of a) > 100 million people }

        """;

    [Fact]
    public void A_stage_is_what_a_file_with_its_changes_alone_would_be()
    {
        using var folder = new TemporaryFolder();
        folder.Write("afternato.json", "{}");
        folder.Write("alliance.arch", Repository.Read("tests/AfterNato.Compiler.Tests/Corpus/Bases/alliance.arch"));
        var compiler = new ArchitectureCompiler(useCache: false);
        var plan = string.Concat(Steps.Select((step, number) => $"  at {2027 + number}-01-01   apply {step.Names}\n"));
        var whole = Load(string.Concat(Steps.Select(step => step.Changes)) + $"transition schedule {{\n{plan}}}\n");
        var subsets = Enumerable.Range(0, 1 << Steps.Length).Select(mask => Enumerable.Range(0, Steps.Length).Where(step => (mask & 1 << step) != 0).ToList()).ToList();
        var stages = Assert.Single(whole.Transitions).StagesAfter([.. subsets.Select(done => (System.Collections.Immutable.ImmutableArray<int>)[.. done])]);

        foreach (var (done, stage) in subsets.Zip(stages))
        {
            var alone = Load(string.Concat(done.Select(step => Steps[step].Changes)));

            Assert.Equal([], stage.Obstacles);
            Assert.Equal(Found(alone), Found(Assert.IsType<Architecture>(stage.Architecture)));
        }

        Architecture Load(string changes)
        {
            var bound = ArchitectureCompiler.Bind(SourceSet.OfPath(folder.Write("reform.arch", $"architecture reform   extends \"alliance.arch\"\n\n{Always}{changes}")));
            return compiler.Load(bound).Architecture;
        }
    }

    // A body that nobody needs is in a file by itself, and comes along with a stage only where somebody needs it.
    private static List<string> Found(Architecture architecture) =>
    [
        .. CheckCatalogue.OfArchitectures.SelectMany(check => check.Run(architecture.At(new DateOnly(2028, 6, 1))).Findings)
            .Where(finding => finding.Subject.Name is not ("Quad" or "plan"))
            .Select(finding => $"{finding.Descriptor.Code} {finding.Verdict} {finding.Subject.Name} {finding.Message} {finding.Shown}")
            .Order(StringComparer.Ordinal),
    ];
}
