using System.Collections.Immutable;
using System.Reflection;
using AfterNato.Checks;
using AfterNato.Checks.Comparisons;
using AfterNato.Checks.Questions;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Projects;
using AfterNato.Compiler.Reports;
using AfterNato.Documentation;
using AfterNato.Documentation.Findings;

namespace AfterNato.Compiler;

/// <content>What documents tell of architectures.</content>
public sealed partial class ArchitectureCompiler
{
    /// <summary>Checks architectures, compares them where there are several, and gathers everything that documents tell of them.</summary>
    /// <param name="sources">The files, each with what it uses: one or more, no two of them the same.</param>
    /// <param name="asOf">The day at which all are looked at; for each the one that its file names, if nothing is given.</param>
    /// <exception cref="QuestionException">A file is named twice, or there are too many.</exception>
    public Reply<Manuscript> Describe(IReadOnlyList<SourceSet> sources, DateOnly? asOf = null)
    {
        var dossiers = ImmutableArray.CreateBuilder<Dossier>();
        var comparison = sources.Count == 1 ? null : Compare(sources, new ComparisonQuestion(ComparisonQuestion.AllTopics), asOf);
        if (comparison is { Refused: [var refused, ..] })
            return new Reply<Manuscript>.Refused(refused);
        foreach (var source in sources)
        {
            switch (Describe(source, asOf))
            {
                case Reply<Dossier>.Given given:
                    dossiers.Add(given.Content);
                    break;
                case Reply<Dossier>.Refused { Report: var report }:
                    return new Reply<Manuscript>.Refused(report);
            }
        }

        return new Reply<Manuscript>.Given(new Manuscript(dossiers.ToImmutable(), comparison?.Report) { AsOf = asOf });
    }

    private Reply<Dossier> Describe(SourceSet sources, DateOnly? asOf)
    {
        var architecture = Bind(sources);
        if (architecture.HasErrors)
            return new Reply<Dossier>.Refused(Refused(architecture));

        var model = Load(architecture).Architecture;
        var situation = model.At(asOf ?? model.AsOf);
        var compared = model.Comparisons.Select(comparison => (Comparison: comparison, Files: ComparedFiles.Read(PathOf(comparison, architecture), comparison.Files, sources.Surroundings?.Files ?? FileTree.OnDisk))).ToImmutableArray();
        var levels = sources.Project?.Levels ?? [];
        var report = Reported(architecture, sources.Project, situation, model.Scenarios.IsEmpty ? CheckCatalogue.OfArchitectures : CheckCatalogue.All);
        return new Reply<Dossier>.Given(new Dossier(situation, new Provenance(ToolVersion, HashOf([.. compared.SelectMany(one => one.Files).Prepend(sources).SelectMany(TextsOf), .. levels.Select(level => $"{level.Descriptor.Name} {level.Level}")])))
        {
            Files = [.. architecture.Trees.Select(tree => new DocumentedFile(NameOf(tree.File.Path, architecture.Trees[0].File.Path), tree.File))],
            Findings = [.. report.Findings.Select(finding => Told(finding, null)), .. report.Allowed.Select(allowed => Told(allowed.Finding, allowed.Reason))],
            Expectations = [.. report.Expectations.Select(expectation => new ToldExpectation(expectation.Text, expectation.IsMet, expectation.Reason, expectation.Location))],
            // Files have been read, so that all documents tell of the same texts; the rest is work that only whoever asks for a comparison waits for.
            Comparisons = compared.ToImmutableSortedDictionary(
                one => one.Comparison.Name,
                one => new Lazy<ComparisonReport?>(() => Compared(one.Files, new ComparisonQuestion(one.Comparison.Questions, one.Comparison.Without?.Name), asOf)),
                StringComparer.Ordinal),
            Grade = new ProjectLevels(levels).Apply,
        });
    }

    // The check says what keeps one from being run.
    private ComparisonReport? Compared(ImmutableArray<SourceSet> files, ComparisonQuestion question, DateOnly? asOf)
    {
        try
        {
            return Compare(files, question, asOf).Report;
        }
        catch (QuestionException)
        {
            return null;
        }
    }

    // Where the files lay says nothing about the architecture, and would make the same documents differ.
    private static string NameOf(string path, string main) => StandardLibrary.Has(path)
        ? path
        : Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(main)) ?? "", Path.GetFullPath(path)).Replace('\\', '/');

    private static string ToolVersion => typeof(ArchitectureCompiler).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    private static ToldFinding Told(ReportedFinding finding, string? allowed) => new(finding.Descriptor, finding.Severity, finding.Message, finding.Location)
    {
        Verdict = finding.Verdict,
        Subject = finding.Subject,
        Witness = finding.Witness,
        Shown = finding.Shown,
        Related = [.. finding.Related.Select(related => new ToldPlace(related.Location, related.Message))],
        Sources = finding.Sources,
        Hint = finding.Hint,
        Allowed = allowed,
    };
}
