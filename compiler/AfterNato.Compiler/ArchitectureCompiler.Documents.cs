using System.Collections.Immutable;
using System.Reflection;

using AfterNato.Checks;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Documentation;
using AfterNato.Documentation.Findings;

namespace AfterNato.Compiler;

/// <content>What documents tell of an architecture.</content>
public sealed partial class ArchitectureCompiler
{
    /// <summary>Checks an architecture, and gathers everything that documents tell of it.</summary>
    /// <param name="sources">The file, with what it uses.</param>
    /// <param name="asOf">The day at which it is looked at; the one that the file names, if nothing is given.</param>
    public Reply<Dossier> Describe(SourceSet sources, DateOnly? asOf = null)
    {
        var architecture = Bind(sources);
        if (architecture.HasErrors)
            return new Reply<Dossier>.Refused(Refused(architecture));

        var model = Load(architecture).Architecture;
        var situation = model.At(asOf ?? model.AsOf);
        var report = Reported(architecture, sources.Project, situation, model.Scenarios.IsEmpty ? CheckCatalogue.OfArchitectures : CheckCatalogue.All);
        return new Reply<Dossier>.Given(new Dossier(situation, new Provenance(ToolVersion, HashOf(sources, scenario: null)))
        {
            Files = [.. architecture.Trees.Select(tree => new DocumentedFile(NameOf(tree.File.Path, architecture.Trees[0].File.Path), tree.File))],
            Findings = [.. report.Findings.Select(finding => Told(finding, null)), .. report.Allowed.Select(allowed => Told(allowed.Finding, allowed.Reason))],
            Expectations = [.. report.Expectations.Select(expectation => new ToldExpectation(expectation.Text, expectation.IsMet, expectation.Reason, expectation.Location))],
        });
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
        Related = finding.Related,
        Sources = finding.Sources,
        Hint = finding.Hint,
        Allowed = allowed,
    };
}
