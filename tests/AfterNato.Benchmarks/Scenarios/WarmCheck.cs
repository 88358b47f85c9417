using AfterNato.Benchmarks.Measuring;
using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Syntax.Text;
using AfterNato.Testing;

namespace AfterNato.Benchmarks.Scenarios;

/// <summary>Checking again in one process, as an editor does after every change.</summary>
internal static class WarmCheck
{
    private const string Path = "examples/nato-2026.arch";

    public static void Measure(Effort effort, Table table)
    {
        var text = Repository.Read(Path);
        var compiler = new ArchitectureCompiler(useCache: false);
        var changes = 0;

        table.Begin("Another check of examples/nato-2026.arch in one process");
        table.Add("nothing changed", Check(_ => text));
        table.Add("a figure changed", Check(change => text + FormattableString.Invariant($"\nmember Changed {{\n  population {change} people\n}}\n")));
        table.Add("a rule changed", Check(change => text + FormattableString.Invariant($"\nrule changed {{\n  count(for) >= {change}\n}}\n\nprocedure change {{\n  step adopt {{ by NAC   using changed }}\n}}\n")));

        TimeSpan Check(Func<int, string> version) => ProcessorTime.Of(
            () =>
            {
                var report = compiler.Check(SourceSet.OfText(new SourceFile(Path, version((changes++ % 900) + 1))));
                if (!report.Compiles)
                    throw new InvalidOperationException(report.Findings[0].Message.ToString());
            },
            effort.WarmUps,
            effort.Times);
    }
}
