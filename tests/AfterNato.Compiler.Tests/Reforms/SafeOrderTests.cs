using AfterNato.Checks.Reforms;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;

namespace AfterNato.Compiler.Tests.Reforms;

/// <summary>The safe order that is found is the best of all orders, each tried from the beginning by other means.</summary>
public sealed class SafeOrderTests
{
    private const string Header = "use std.rules\n\nas of 2026-01-01\n\n";

    [Fact]
    public void The_order_found_is_the_best_of_all_orders()
    {
        using var folder = new TemporaryFolder();
        folder.Write("afternato.json", "{}");
        var compiler = new ArchitectureCompiler(useCache: false);
        var verdicts = new HashSet<OrderVerdict>();
        for (var seed = 1; seed <= 40; seed++)
        {
            var reform = new RandomReform(seed);
            folder.Write("league.arch", $"architecture league\n\n{Header}{reform.Base}");
            var path = folder.Write("reform.arch", $"architecture reform   extends \"league.arch\"\n\n{reform.Reform}");
            var answer = Assert.IsType<Reply<ReformReport>.Given>(compiler.Reform(SourceSet.OfPath(path)));
            var order = Assert.Single(answer.Content.Transitions).Analysis.Order;
            verdicts.Add(order.Verdict);

            var best = reform.Best;
            Assert.Equal((seed, best?.Order ?? ""), (seed, string.Join(' ', order.Order)));
            Assert.Equal(best?.Exchanges ?? 0, order.Exchanges);
            Assert.Equal(best is null, order.Verdict == OrderVerdict.None);
            Assert.Equal(best?.Exchanges == 0, order.Verdict == OrderVerdict.Declared);
        }

        Assert.Equal([OrderVerdict.Declared, OrderVerdict.Found, OrderVerdict.None], verdicts.Order());
    }
}
