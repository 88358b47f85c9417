using System.Collections.Immutable;

using AfterNato.Checks;
using AfterNato.Checks.Expectations;
using AfterNato.Checks.Findings;
using AfterNato.CodeGeneration;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Models;
using AfterNato.Compiler.Reports;
using AfterNato.Runtime.Model;
using AfterNato.Semantics.Binding;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Diagnostics;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Compiler;

/// <summary>
/// The way from `.arch` files to findings: read, parse, bind, generate C#, compile, load, check. One compiler may be used for many files, one
/// after the other; what it has compiled it does not compile again.
/// </summary>
public sealed class ArchitectureCompiler
{
    private static readonly BindingOptions Options = new([.. CheckCatalogue.All.Select(check => check.Descriptor.Name), Vacuity.Descriptor.Name], StandardLibrary.Names, StandardLibrary.LibraryOf);

    private readonly ModelLoader _loader;

    /// <summary>A compiler.</summary>
    /// <param name="useCache">Whether compiled models are kept in the user's cache folder and taken from there.</param>
    public ArchitectureCompiler(bool useCache) => _loader = new ModelLoader(useCache ? ModelCache.OfUser() : null);

    /// <summary>Reads the meaning of an architecture, with everything that is wrong with its text.</summary>
    public static ArchitectureSymbol Bind(SourceSet sources)
    {
        if (sources.Problems.Any(problem => problem.Location.File == sources.Units[0].Tree.File))
        {
            // A file that could not be read has no meaning, and nothing more is said about it.
            return new ArchitectureSymbol("", "", default, [], [], [], [.. sources.Units.Select(unit => unit.Tree)], sources.Problems);
        }

        var architecture = Binder.Bind(sources.Units, Options);
        return architecture with { Diagnostics = architecture.Diagnostics.AddRange(sources.Problems) };
    }

    /// <summary>Compiles an architecture without errors and loads it.</summary>
    /// <exception cref="ArgumentException">The architecture has errors.</exception>
    public CompiledModel Load(ArchitectureSymbol architecture) => architecture.HasErrors
        ? throw new ArgumentException("An architecture with errors cannot be compiled.", nameof(architecture))
        : _loader.Load(architecture);

    /// <summary>Checks an architecture and everything that its file expects.</summary>
    /// <param name="sources">The file, with what it uses.</param>
    /// <param name="asOf">The day at which it is looked at; the one that the file names, if nothing is given.</param>
    public Report Check(SourceSet sources, DateOnly? asOf = null)
    {
        var architecture = Bind(sources);
        var file = sources.Units[0].Tree.File.Path;
        var diagnostics = architecture.Diagnostics.Select(ReportedFinding.Of).ToImmutableArray();
        if (architecture.HasErrors)
            return new Report(file, NullIfEmpty(architecture.Name), NullIfEmpty(architecture.Title), null, diagnostics, [], [], []);

        var model = Load(architecture).Architecture;
        var situation = model.At(asOf ?? model.AsOf);
        var results = CheckCatalogue.All.Select(check => check.Run(situation)).ToImmutableArray();
        var expectations = ExpectationCheck.Run(situation, results);
        var (findings, allowed) = Allowances.Apply(architecture.Allowances, results.SelectMany(result => result.Findings).Select(finding => Reported(finding, architecture)));
        return new Report(
            file,
            architecture.Name,
            architecture.Title,
            situation.Date,
            Ordered([.. diagnostics, .. findings, .. expectations.Where(result => !result.EmptySets.IsEmpty).Select(result => Vacuous(result, architecture))], architecture),
            Ordered(allowed, architecture),
            results,
            [.. expectations.Select(result => new ReportedExpectation(result.Expectation.Source, result.IsMet, result.Reason, At(result.Expectation.Origin, architecture)))]);
    }

    /// <summary>Generates the C# of an architecture for people to read and programs to use, and compiles it into a library.</summary>
    /// <param name="architecture">The architecture.</param>
    /// <param name="folder">The folder that the C# will be written to, from which it leads to the files of the architecture; null to call them as messages do.</param>
    /// <exception cref="ArgumentException">The architecture has errors.</exception>
    public static GeneratedLibrary Build(ArchitectureSymbol architecture, string? folder = null)
    {
        if (architecture.HasErrors)
            throw new ArgumentException("An architecture with errors cannot be compiled.", nameof(architecture));
        var generated = ModelGenerator.GenerateForReading(architecture, LineFile);
        var (assembly, documentation) = CSharpCompiler.CompileLibrary(generated);
        return new GeneratedLibrary(generated, assembly, documentation, Path.Combine(AppContext.BaseDirectory, "AfterNato.Runtime.dll"));

        // The C# compiler wants to open what `#line` names, and the standard library is no file.
        string? LineFile(string path)
        {
            if (StandardLibrary.Has(path))
                return null;
            if (folder is null)
                return path;
            return File.Exists(path) ? Path.GetRelativePath(folder, Path.GetFullPath(path)).Replace('\\', '/') : null;
        }
    }

    private static ReportedFinding Reported(Finding finding, ArchitectureSymbol architecture) =>
        new(finding.Descriptor, finding.Severity, finding.Message, At(finding.Origin, architecture))
        {
            Verdict = finding.Verdict,
            Subject = finding.Subject.Name,
            Witness = finding.Witness,
            Shown = finding.Shown,
            Related = [.. finding.Related.Select(place => new RelatedLocation(At(place.Origin, architecture), place.Message))],
            Sources = finding.Sources,
            Hint = finding.Hint,
        };

    private static ReportedFinding Vacuous(ExpectationResult result, ArchitectureSymbol architecture) =>
        new(Vacuity.Descriptor, Vacuity.Descriptor.Severity, Vacuity.MessageOfExpectation(result.EmptySets), At(result.Expectation.Origin, architecture))
        {
            Verdict = Verdict.Vacuous,
            Witness = [WitnessPart.Many("emptySets", result.EmptySets)],
            Hint = Vacuity.Hint,
        };

    private static ImmutableArray<ReportedFinding> Ordered(ImmutableArray<ReportedFinding> findings, ArchitectureSymbol architecture) =>
        Ordered(findings, finding => finding, architecture);

    private static ImmutableArray<AllowedFinding> Ordered(ImmutableArray<AllowedFinding> findings, ArchitectureSymbol architecture) =>
        Ordered(findings, allowed => allowed.Finding, architecture);

    private static ImmutableArray<T> Ordered<T>(ImmutableArray<T> items, Func<T, ReportedFinding> finding, ArchitectureSymbol architecture)
    {
        var order = architecture.Trees.ToDictionary(tree => tree.File, tree => architecture.Trees.IndexOf(tree));
        return
        [
            .. items
                .OrderBy(item => order[finding(item).Location.File])
                .ThenBy(item => finding(item).Location.Span.Start)
                .ThenBy(item => finding(item).Descriptor.Code, StringComparer.Ordinal),
        ];
    }

    private static Location At(Origin origin, ArchitectureSymbol architecture) =>
        new(architecture.Trees[origin.File].File, new TextSpan(origin.Start, origin.Length));

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
