using AfterNato.Benchmarks.Inputs;
using AfterNato.Benchmarks.Measuring;
using AfterNato.Checks;
using AfterNato.Checks.Withdrawals;
using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Listing;
using AfterNato.Runtime;
using AfterNato.Syntax.Text;
using AfterNato.Testing;

namespace AfterNato.Benchmarks.Scenarios;

/// <summary>
/// All checks of a loaded architecture, what breaks when one member leaves, and when two do: for the example, and for alliances of growing size,
/// where what a further member costs shows whether it is cheap to grow.
/// </summary>
internal static class Checks
{
    private const string Path = "examples/nato-2026.arch";
    private const int Told = 8;

    public static void Measure(Effort effort, Table table)
    {
        var example = Model.Of(Path, WithAllLibraries(Repository.Read(Path)));
        table.Begin($"{Path} with all libraries, once it is loaded");
        table.Add("all checks, the first time in the process", Measured.Once(() => All(example.Fresh())).Processor);
        table.Add("all checks", ProcessorTime.Of(() => All(example.Fresh()), effort.WarmUps, effort.Times));
        table.Add("what breaks without any one member (N−1)", ProcessorTime.Of(() => FailureMatrix.OfMembers(example.Fresh()), effort.WarmUps, effort.Times));
        table.Add("what breaks without any two (N−2)", ProcessorTime.Of(() => FailureMatrix.OfPairs(example.Fresh()), effort.WarmUps / 10, effort.Times / 3));

        var alliances = new[] { 50, 100, 200, 400 }.Select(members => (Members: members, Model: Model.Of("generated.arch", GeneratedAlliance.Text(members)))).ToList();
        Grow("All checks of an alliance", alliances, All, effort, table);
        Grow("What breaks without any one member of an alliance (N−1)", alliances, situation => FailureMatrix.OfMembers(situation), effort, table);
        foreach (var (members, model) in alliances.Where(alliance => alliance.Members >= 200))
            EachCheck(members, model, effort, table);
    }

    private static void Grow(string title, List<(int Members, Model Model)> alliances, Action<Situation> action, Effort effort, Table table)
    {
        table.Begin(title);
        (int Members, TimeSpan Time)? smaller = null;
        foreach (var (members, model) in alliances)
        {
            var time = ProcessorTime.Of(() => action(model.Fresh()), effort.WarmUps / 10, effort.Times / 3);
            var further = smaller is { } before ? $"{Table.Seconds((time - before.Time) / (members - before.Members))} per further member" : "";
            table.Add($"{Table.Number(members, "0")} members, {Table.Number(model.Posts, "#,0")} posts, {Table.Number(members, "0")} procedures, {Table.Number(members * 5 / 2, "#,0")} pledges", time, further);
            smaller = (members, time);
        }
    }

    // What several checks ask is found for the first of them, and counts for it.
    private static void EachCheck(int members, Model model, Effort effort, Table table)
    {
        var least = CheckCatalogue.OfArchitectures.Select(_ => TimeSpan.MaxValue).ToArray();
        var findings = new int[least.Length];
        for (var time = 0; time < effort.Times / 3; time++)
        {
            var situation = model.Fresh();
            GC.Collect();
            for (var number = 0; number < least.Length; number++)
            {
                var taken = Measured.Once(() => findings[number] = CheckCatalogue.OfArchitectures[number].Run(situation).Findings.Length).Processor;
                least[number] = taken < least[number] ? taken : least[number];
            }
        }

        table.Begin($"Where the time of {Table.Number(members, "0")} members goes: the {Told} checks that take most");
        foreach (var number in Enumerable.Range(0, least.Length).OrderByDescending(number => least[number]).Take(Told))
            table.Add(CheckCatalogue.OfArchitectures[number].Descriptor.Name, least[number], $"{Table.Number(findings[number], "0")} findings");
    }

    private static void All(Situation situation)
    {
        foreach (var check in CheckCatalogue.All)
            check.Run(situation);
    }

    private static string WithAllLibraries(string text)
    {
        var uses = LibraryCatalogue.Libraries().Where(library => !text.Contains($"use {library.Name}\n", StringComparison.Ordinal)).Select(library => $"use {library.Name}\n");
        return text.Insert(text.IndexOf("use std.", StringComparison.Ordinal), string.Concat(uses));
    }

    /// <summary>A compiled architecture of which copies that nobody has asked anything yet can be had.</summary>
    private sealed class Model(Architecture architecture)
    {
        public int Posts => architecture.Posts.Length;

        public static Model Of(string path, string text)
        {
            var bound = ArchitectureCompiler.Bind(SourceSet.OfText(new SourceFile(path, text)));
            return bound.HasErrors
                ? throw new InvalidOperationException(bound.Diagnostics[0].Message)
                : new(new ArchitectureCompiler(useCache: false).Load(bound).Architecture);
        }

        public Situation Fresh() => new Architecture(architecture.Data, architecture.Logic).Now;
    }
}
