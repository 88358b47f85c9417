using AfterNato.Benchmarks.Inputs;
using AfterNato.Benchmarks.Measuring;
using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Runtime.Burdens.Allocation;
using AfterNato.Runtime.Numbers;
using AfterNato.Syntax.Text;

namespace AfterNato.Benchmarks.Scenarios;

/// <summary>Dividing a total alone, and checking an architecture in which much is divided and pledged, each at growing sizes.</summary>
internal static class Burdens
{
    private static readonly Rational Cent = new(1, 100);

    public static void Measure(Effort effort, Table table)
    {
        table.Begin("Dividing a total with caps, floors and keys of zero, to the cent");
        foreach (var payers in new[] { 1_250, 2_500, 5_000, 10_000 })
        {
            var problem = GeneratedBurdens.Problem(payers);
            table.Add(
                $"{Table.Number(payers, "#,0")} payers",
                ProcessorTime.Of(() => Divide(problem), effort.WarmUps, effort.Times),
                $"of it rounding {Table.Seconds(ProcessorTime.Of(Rounding(problem), effort.WarmUps, effort.Times))}");
        }

        // The second check of one compiler knows the compiled model, so this is everything but compiling C#.
        var compiler = new ArchitectureCompiler(useCache: false);
        table.Begin("Another check of members with pledges, requirements and burdens");
        foreach (var members in new[] { 50, 100, 200, 400 })
        {
            var sources = SourceSet.OfText(new SourceFile("generated.arch", GeneratedBurdens.Architecture(members)));
            if (!compiler.Check(sources).Compiles)
                throw new InvalidOperationException(compiler.Check(sources).Findings[0].Message.ToString());
            table.Add(
                $"{Table.Number(members, "0")} members, {Table.Number(members * 5 / 2, "0")} pledges, {Table.Number(members / 4, "0")} requirements, {Table.Number(members / 4, "0")} burdens",
                ProcessorTime.Of(() => compiler.Check(sources), effort.WarmUps / 10, effort.Times / 3));
        }
    }

    private static void Divide(AllocationProblem problem) => Round(problem, (AllocationOutcome.Divided)problem.Solve());

    private static Action Rounding(AllocationProblem problem)
    {
        var divided = (AllocationOutcome.Divided)problem.Solve();
        return () => Round(problem, divided);
    }

    private static void Round(AllocationProblem problem, AllocationOutcome.Divided divided) =>
        LargestRemainder.Round(divided.Shares, Cent, payer => (problem.FloorOf(payer), problem.MostOf(payer)));
}
