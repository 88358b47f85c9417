using System.Collections.Immutable;
using AfterNato.Checks;
using AfterNato.Checks.Decisions;
using AfterNato.Checks.Expectations;
using AfterNato.Checks.Findings;
using AfterNato.Checks.Scenarios;
using AfterNato.CodeGeneration;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Models;
using AfterNato.Compiler.Projects;
using AfterNato.Compiler.Reports;
using AfterNato.Runtime;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Scenarios;
using AfterNato.Runtime.Sentences;
using AfterNato.Semantics.Binding;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Compiler;

/// <summary>
/// The way from `.arch` files to findings: read, parse, bind, generate C#, compile, load, check. One compiler may be used for many files, one
/// after the other; what it has compiled it does not compile again.
/// </summary>
public sealed partial class ArchitectureCompiler
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
        if (sources.Surroundings is { } around && ComparedFiles.Problems(architecture, around).ToImmutableArray() is { IsEmpty: false } missing)
            architecture = architecture with { Diagnostics = [.. architecture.Diagnostics, .. missing] };
        if (sources.Problems.IsEmpty)
            return architecture;

        // Beside what keeps it from being checked, what else there is to say has time.
        return architecture with { Diagnostics = [.. architecture.Diagnostics.Where(diagnostic => diagnostic.Descriptor.Severity == Severity.Error), .. sources.Problems] };
    }

    /// <summary>Compiles an architecture without errors and loads it.</summary>
    /// <exception cref="ArgumentException">The architecture has errors.</exception>
    public CompiledModel Load(ArchitectureSymbol architecture) => architecture.HasErrors
        ? throw new ArgumentException("An architecture with errors cannot be compiled.", nameof(architecture))
        : _loader.Load(architecture);

    /// <summary>Checks an architecture and everything that its file expects.</summary>
    /// <param name="sources">The file, with what it uses.</param>
    /// <param name="asOf">The day at which it is looked at; the one that the file names, if nothing is given.</param>
    /// <param name="inScenario">
    /// The scenario in which it is looked at, on the day of its last change if no other is given. What the file expects of itself it expects of the
    /// unchanged architecture, and is then left out.
    /// </param>
    /// <exception cref="UnknownScenarioException">The file has no such scenario.</exception>
    public Report Check(SourceSet sources, DateOnly? asOf = null, string? inScenario = null)
    {
        var architecture = Bind(sources);
        if (architecture.HasErrors)
            return Refused(architecture);

        var model = Load(architecture).Architecture;
        if (inScenario is null)
            return Reported(architecture, sources.Project, model.At(asOf ?? model.AsOf), model.Scenarios.IsEmpty ? CheckCatalogue.OfArchitectures : CheckCatalogue.All);

        var scenario = ScenarioOf(model, inScenario);
        if (ObstaclesOf(scenario) is { } obstacles)
            return Impossible(architecture, scenario, obstacles);
        var changed = model.In(scenario);
        return Reported(architecture, sources.Project, changed.At(asOf ?? changed.AsOf), CheckCatalogue.OfArchitectures, scenario);
    }

    /// <summary>Plays a scenario of an architecture day by day.</summary>
    /// <param name="sources">The file, with what it uses.</param>
    /// <param name="name">The name of the scenario.</param>
    /// <exception cref="UnknownScenarioException">The file has no such scenario.</exception>
    public ScenarioReport Play(SourceSet sources, string name)
    {
        var architecture = Bind(sources);
        if (architecture.HasErrors)
            return new ScenarioReport(Refused(architecture), null);
        var scenario = ScenarioOf(Load(architecture).Architecture, name);
        if (ObstaclesOf(scenario) is { } obstacles)
            return new ScenarioReport(Impossible(architecture, scenario, obstacles), null);
        var levels = new ProjectLevels(sources.Project?.Levels ?? []);
        var effects = ScenarioEffects.Of(scenario).Graded(levels.Apply);
        return new ScenarioReport(Reported(architecture, sources.Project, scenario.Architecture.In(scenario).Now, CheckCatalogue.OfArchitectures, scenario), effects)
        {
            Levels = levels.Changes,
        };
    }

    private static Scenario ScenarioOf(Architecture model, string name) =>
        model.Scenarios.FirstOrDefault(scenario => scenario.Name == name) ?? throw new UnknownScenarioException(name, [.. model.Scenarios.Select(scenario => scenario.Name)]);

    private static Report Refused(ArchitectureSymbol architecture) => new(
        architecture.Trees[0].File.Path, NullIfEmpty(architecture.Name), NullIfEmpty(architecture.Title), null, Diagnosed(architecture), [], [], []);

    private static CheckResult? ObstaclesOf(Scenario scenario)
    {
        var found = new ImpossibleChangeCheck().Run(scenario.Architecture.Now);
        var findings = found.Findings.Where(finding => finding.Subject == scenario).ToImmutableArray();
        return findings.IsEmpty ? null : found with { Findings = findings };
    }

    // Of a scenario that cannot happen nothing can be told but that, whatever the level of it.
    private static Report Impossible(ArchitectureSymbol architecture, Scenario scenario, CheckResult obstacles) =>
        new(
            architecture.Trees[0].File.Path,
            architecture.Name,
            architecture.Title,
            scenario.Architecture.AsOf,
            Ordered([.. obstacles.Findings.Select(finding => Reported(finding, architecture))], architecture),
            [],
            [obstacles],
            [])
        {
            Scenario = scenario,
        };

    private static Report Reported(ArchitectureSymbol architecture, ProjectFile? project, Situation situation, ImmutableArray<Check> checks, Scenario? scenario = null)
    {
        var results = checks.Select(check => check.Run(situation)).ToImmutableArray();
        var expectations = scenario is null ? ExpectationCheck.Run(situation, results).Select(result => Reported(result, architecture)).ToImmutableArray() : [];
        var vacuous = expectations.Where(expectation => !expectation.EmptySets.IsEmpty).Select(Vacuous);

        // What a file allows is there in the architecture; a scenario may well remove it.
        var found = results.SelectMany(result => result.Findings).Select(finding => Reported(finding, architecture));
        ImmutableArray<ReportedFinding> all = [.. Diagnosed(architecture), .. found, .. vacuous];
        var settings = project?.Levels ?? [];
        if (WeakEvidence.Of(all.Where(finding => Allowances.For(finding, architecture.Allowances) is null).Select(new ProjectLevels(settings).Apply).OfType<ReportedFinding>(), architecture) is { } weak)
            all = all.Add(weak);
        var (findings, allowed) = Allowances.Apply(architecture.Allowances, all, reportUnused: scenario is null);
        var levels = new ProjectLevels(settings);
        var graded = findings.Select(finding => (Usual: finding, Told: levels.Apply(finding))).ToList();
        return new Report(
            architecture.Trees[0].File.Path,
            architecture.Name,
            architecture.Title,
            situation.Date,
            Ordered([.. graded.Select(pair => pair.Told).OfType<ReportedFinding>()], architecture),
            Ordered(allowed, architecture),
            results,
            expectations)
        {
            Scenario = scenario,
            Project = project,
            Levels = levels.Changes,
            Untold = [.. graded.Where(pair => pair.Told is null).Select(pair => pair.Usual)],
        };
    }

    private static ImmutableArray<ReportedFinding> Diagnosed(ArchitectureSymbol architecture) => [.. architecture.Diagnostics.Select(ReportedFinding.Of)];

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
            Reason = finding.Reason,
            Subject = finding.Subject.Name,
            Witness = finding.Witness,
            Shown = finding.Shown,
            Related = [.. finding.Related.Select(place => new ReportedPlace(At(place.Origin, architecture), place.Message))],
            Sources = finding.Sources,
            Hint = IsExpectedInBase(finding.Descriptor, finding.Severity, finding.Subject.Name, architecture)
                ? (Sentence)$"The extended file expects it to fail: repeat {new Code($"expect {finding.Subject.Name} fails")} if that is still meant. {finding.Hint}"
                : finding.Hint,
            Remedies = [.. finding.Remedies.Select(remedy => Reported(remedy, architecture))],
        };

    // Expectations are not inherited: what the extended file expects to fail is an error in this one until it expects so itself.
    private static bool IsExpectedInBase(DiagnosticDescriptor descriptor, Severity severity, string? subject, ArchitectureSymbol architecture) =>
        descriptor == InvariantViolatedCheck.Violation && severity == Severity.Error && subject is not null && architecture.IsExpectedToFailInBase(subject);

    // What stands at the end of the file stands behind every line of it.
    private static ReportedRemedy Reported(Remedy remedy, ArchitectureSymbol architecture)
    {
        var file = architecture.Trees[0].File;
        var edits = remedy.Edits.Select(edit => (Place: edit.Place is { } place ? At(place, architecture) : new Location(file, new TextSpan(file.Text.Length, 0)), edit.Text));
        return new(remedy.Sentence, [.. edits.OrderBy(edit => edit.Place.Span.Start)]);
    }

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
