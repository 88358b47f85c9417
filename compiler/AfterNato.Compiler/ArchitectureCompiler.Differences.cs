using AfterNato.Checks;
using AfterNato.Checks.Differences;
using AfterNato.Checks.Differences.Consequences;
using AfterNato.Checks.Expectations;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Nodes;

namespace AfterNato.Compiler;

/// <content>What is different between two versions of an architecture.</content>
public sealed partial class ArchitectureCompiler
{
    /// <summary>Compares two versions of an architecture: what they say, and what follows.</summary>
    /// <param name="old">The file of the old version, with what it uses.</param>
    /// <param name="new">The file of the new version, with what it uses.</param>
    /// <param name="asOf">The day at which both are looked at; the one that each file names, if nothing is given.</param>
    public DifferenceReply Differ(SourceSet old, SourceSet @new, DateOnly? asOf = null)
    {
        var (before, after) = (Bind(old), Bind(@new));
        if (before.HasErrors || after.HasErrors)
            return new(null, before.HasErrors ? Refused(before) : null, after.HasErrors ? Refused(after) : null);
        return new(DifferenceReport.Of(Version(before, old, asOf), Version(after, @new, asOf), withDay: asOf is null), null, null);
    }

    private ComparedVersion Version(ArchitectureSymbol architecture, SourceSet sources, DateOnly? asOf)
    {
        var model = Load(architecture).Architecture;
        var situation = model.At(asOf ?? model.AsOf);
        var report = Reported(architecture, sources.Project, situation, model.Scenarios.IsEmpty ? CheckCatalogue.OfArchitectures : CheckCatalogue.All);
        return new ComparedVersion(
            situation,
            [
                .. report.Findings.Select(finding => Compared(finding, Telling.Told, architecture)),
                .. report.Allowed.Select(allowed => Compared(allowed.Finding, Telling.Allowed, architecture)),
                .. report.Untold.Select(finding => Compared(finding, Telling.Off, architecture)),
            ],
            [.. model.Data.Expectations.Zip(report.Expectations, (expectation, result) => new ExpectationResult(expectation, result.IsMet, result.Reason))],
            [
                .. architecture.Allowances.Select(allowance => new ToldSetting($"allow {allowance.Check}", allowance.About?.Name ?? "")),
                .. (sources.Project?.Levels ?? []).Select(level => new ToldSetting($"level {level.Descriptor.Code} {level.Level}", "")),
            ])
        {
            Borrowed = [.. Enumerable.Range(0, architecture.Symbols.Length).Where(number => IsOfLibrary(architecture.Symbols[number]))],
            ExpectedInBases = [.. architecture.ExpectationsOfBases.Select(expectation => (expectation.Architecture, expectation.Source))],
        };
    }

    private static ComparedFinding Compared(ReportedFinding finding, Telling telling, ArchitectureSymbol architecture) =>
        new(finding.Descriptor, finding.Severity, finding.Verdict, finding.Subject, finding.Witness, finding.Message.ToString())
        {
            Telling = telling,
            IsExpectedInBase = IsExpectedInBase(finding.Descriptor, finding.Severity, finding.Subject, architecture),
        };

    private static bool IsOfLibrary(Symbol symbol) => symbol.Tree.Root.Items is [DeclarationSyntax { Kind.Word: "library" }, ..];
}
