using AfterNato.Benchmarks.Measuring;
using AfterNato.Testing;

namespace AfterNato.Benchmarks.Scenarios;

/// <summary>The first check in a new process: of the real NATO, with its compiled model in the cache and without a cache.</summary>
internal static class ColdCheck
{
    private const string CSharpCompiler = "Microsoft.CodeAnalysis.CSharp.dll";

    public static void Measure(IReadOnlyList<Build> builds, Effort effort, TemporaryFolder folder, Table table)
    {
        var nato = Path.Combine(Repository.Root, "examples", "nato-2026.arch");
        table.Begin("One check of examples/nato-2026.arch in a new process");
        table.Add("an empty .NET process", EmptyProcess.Measure(effort));
        foreach (var build in builds)
        {
            build.Check(nato, folder.Cache, useCache: true).Run();
            table.Add($"{build.Name}, cached", ProcessorTime.Of(build.Check(nato, folder.Cache, useCache: true), effort.Processes), WithoutCompiler(build, nato, folder));
            table.Add($"{build.Name}, not cached", ProcessorTime.Of(build.Check(nato, folder.Cache, useCache: false), effort.Processes));
        }
    }

    /// <summary>
    /// Whether a cached model is checked without loading the C# compiler: in a copy of the command that has an empty file in its place. A composite
    /// build holds the compiler's code together with everything else, so there is nothing to take away.
    /// </summary>
    private static string WithoutCompiler(Build build, string file, TemporaryFolder folder)
    {
        if (Directory.EnumerateFiles(build.Folder, "*.r2r.dll").Any())
            return "";

        var copy = folder.Copy(build.Folder, build.Name);
        File.WriteAllBytes(Path.Combine(copy, CSharpCompiler), []);
        var crippled = build with { Path = Path.Combine(copy, Path.GetFileName(build.Path)) };
        var cached = crippled.Check(file, folder.Cache, useCache: true).Try();
        var compiled = crippled.Check(file, folder.Cache, useCache: false).Try();
        return (cached.ExitCode, compiled.ExitCode) is (0, not 0)
            ? "the C# compiler is not loaded"
            : throw new InvalidOperationException($"{build.Name} loads {CSharpCompiler} although the model is in the cache: {cached.Errors}");
    }
}
