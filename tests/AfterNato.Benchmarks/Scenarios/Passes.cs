using AfterNato.Benchmarks.Inputs;
using AfterNato.Benchmarks.Measuring;
using AfterNato.CodeGeneration;
using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;

namespace AfterNato.Benchmarks.Scenarios;

/// <summary>The passes one by one, warm, on files of growing size.</summary>
internal static class Passes
{
    public static void Measure(Effort effort, Table table)
    {
        foreach (var (name, generate) in GeneratedArchitecture.Series)
        {
            foreach (var size in effort.Sizes.Where(size => size >= 100))
                Measure(name, size, generate(size), size < 10_000 ? effort : effort with { WarmUps = 3, Times = 5 }, table);
        }
    }

    private static void Measure(string name, int size, string text, Effort effort, Table table)
    {
        var file = new SourceFile("generated.arch", text);
        var sources = SourceSet.OfText(file);
        var architecture = ArchitectureCompiler.Bind(sources);
        var megabytes = System.Text.Encoding.UTF8.GetByteCount(text) / 1e6;
        table.Begin($"{Table.Number(size, "#,0")} {name}, warm, pass by pass");

        var parsing = Time(() => SyntaxTree.Parse(file));
        table.Add("parse", parsing, $"{Table.Number(megabytes / parsing.TotalSeconds, "0")} MB/s of {Table.Number(megabytes, "0.00")} MB");
        Add("bind", Time(() => ArchitectureCompiler.Bind(sources)));
        Add("generate", Time(() => ModelGenerator.Generate(architecture)));

        // The second check of one compiler knows the compiled model, so this is everything but compiling C#.
        var compiler = new ArchitectureCompiler(useCache: false);
        Add("check again, all passes", Time(() => compiler.Check(sources)));

        TimeSpan Time(Action action) => ProcessorTime.Of(action, effort.WarmUps, effort.Times);

        void Add(string pass, TimeSpan time) => table.Add(pass, time, $"{Table.Seconds(time * (1_000.0 / size))} per 1,000");
    }
}
