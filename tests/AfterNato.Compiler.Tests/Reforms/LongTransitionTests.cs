namespace AfterNato.Compiler.Tests.Reforms;

/// <summary>Transitions as long as may be, and longer.</summary>
public sealed class LongTransitionTests
{
    [Fact]
    public void Two_hundred_steps_are_followed_and_their_orders_are_not_searched()
    {
        using var folder = new TemporaryFolder();
        var run = Refusals.InTime(() => Check(folder, 200));

        Assert.Contains("error AN7007 UnsafeTransition", run.Output, StringComparison.Ordinal);
        Assert.Contains("orders are searched for up to 10 steps, which is the bound, and this transition has 200", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    [Produces("AN2095")]
    public void More_steps_than_the_bound_are_refused()
    {
        using var folder = new TemporaryFolder();

        Refusals.AssertRefused("AN2095", () => Check(folder, 201));
    }

    private static CommandRun Check(TemporaryFolder folder, int steps) => ReformedLeague.Check(
        folder,
        string.Concat(Enumerable.Range(0, steps).Select(step => $"procedure act{step} {{ step agree {{ by Council   using consensus }} }}\n")),
        $$"""
        {{string.Concat(Enumerable.Range(0, steps).Select(step => $"change procedure act{step} {{ step agree {{ by Council   using any_one }} }}\n"))}}
        invariant brake { can_block({Borland}, act0) or not can_block({Borland}, act{{steps - 1}}) }
        transition plan {
        {{string.Concat(Enumerable.Range(0, steps).Select(step => $"  at {2027 + step}-01-01   apply act{step}\n"))}}
        }
        """);
}
