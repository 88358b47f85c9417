using AfterNato.Checks.Findings;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Sentences;
using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;

namespace AfterNato.Compiler.Reports;

/// <summary>Says, once for an architecture, which of its errors and warnings rest on sources that cannot be relied on.</summary>
internal static class WeakEvidence
{
    private const string Estimate = "estimate";
    private const int Shown = 3;

    /// <summary>What is to be said; null when nothing grave rests on them. What could not be decided rests on nothing.</summary>
    /// <param name="told">The findings that are told.</param>
    /// <param name="architecture">The architecture that they are about.</param>
    public static ReportedFinding? Of(IEnumerable<ReportedFinding> told, ArchitectureSymbol architecture)
    {
        var grave = told.Where(finding => finding.Severity >= Severity.Warning && finding.Verdict != Verdict.Unknown).ToList();
        var weak = grave.Where(finding => finding.Sources.Any(IsWeak)).ToList();
        if (weak.Count == 0)
            return null;

        var bySource = weak
            .SelectMany(finding => finding.Sources.Where(IsWeak).Select(citation => (Citation: citation, Finding: finding)))
            .GroupBy(pair => (pair.Citation.Source.Name, pair.Citation.Weakness))
            .OrderByDescending(source => source.Count()).ThenBy(source => source.Key.Name, StringComparer.Ordinal)
            .ToList();
        var (counted, basis) = (Counted(grave), Basis([.. bySource.Select(source => source.Key.Weakness == Estimate)]));
        return new(
            HonestyDiagnostics.WeakSource,
            HonestyDiagnostics.WeakSource.Severity,
            Sentence.Of(weak.Count, $"{weak.Count} of {counted} rests at least in part on {basis}.", $"{weak.Count} of {counted} rest at least in part on {basis}."),
            Header(architecture))
        {
            Subject = architecture.Name,
            Witness =
            [
                WitnessPart.Many("findings", weak.Select(finding => Named(finding).ToString()).Distinct()),
                WitnessPart.Many("sources", bySource.Select(source => source.Key.Name)),
            ],
            Shown = $"{Listed(bySource.Select(source => Of(source.First().Citation, source.Select(pair => pair.Finding))))}.",
            Hint = $"Read the statements in their sources before you rely on these findings.",
        };
    }

    private static bool IsWeak(Citation citation) => citation.Weakness is not null;

    private static Sentence Counted(List<ReportedFinding> grave)
    {
        var errors = grave.Count(finding => finding.Severity == Severity.Error);
        if (errors == 0)
            return Sentence.Of(grave.Count, $"1 warning", $"{grave.Count} warnings");
        return errors == grave.Count ? Sentence.Of(errors, $"1 error", $"{errors} errors") : $"{grave.Count} errors and warnings";
    }

    private static Sentence Basis(HashSet<bool> areEstimates) => (areEstimates.Contains(true), areEstimates.Contains(false)) switch
    {
        (true, true) => (Sentence)$"estimates or on statements that nobody read again in their source",
        (true, _) => $"estimates",
        _ => $"statements that nobody read again in their source",
    };

    private static Sentence Of(Citation citation, IEnumerable<ReportedFinding> findings)
    {
        var named = Runtime.Sentences.Listing.Series(Cut(findings.GroupBy(finding => finding.Descriptor.Name).Select(Named)));
        return citation.Weakness == Estimate ? (Sentence)$"{citation.Source:bare} (estimate): {named}" : $"{citation.Source:bare} (unverified): {named}";
    }

    private static Sentence Named(IGrouping<string, ReportedFinding> same) =>
        same.ToList() is [var only] ? Named(only) : $"{same.Count()} × {new Titled(same.Key)}";

    private static Sentence Named(ReportedFinding finding) => finding.Subject is { Length: > 0 } subject
        ? $"{new Titled(finding.Descriptor.Name)} in {new Titled(subject)}"
        : (Sentence)$"{new Titled(finding.Descriptor.Name)}";

    private static Sentence Listed(IEnumerable<Sentence> items) => Prose.Apart(Cut(items));

    private static IEnumerable<Sentence> Cut(IEnumerable<Sentence> items)
    {
        List<Sentence> all = [.. items];
        return all.Count > Shown + 1 ? [.. all.Take(Shown), $"and {all.Count - Shown} more"] : all;
    }

    private static Location Header(ArchitectureSymbol architecture)
    {
        var tree = architecture.Trees[0];
        var header = tree.Root.Items.OfType<DeclarationSyntax>().FirstOrDefault(declaration => declaration.Name is { } name && name.Is(architecture.Name));
        return new(tree.File, header?.Name?.Span ?? default);
    }
}
