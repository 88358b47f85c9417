using AfterNato.Checks.Findings;
using AfterNato.Runtime.Facts;
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
            .SelectMany(finding => finding.Sources.Where(IsWeak).Select(citation => (Source: (citation.Source.Name, citation.Weakness), Finding: finding)))
            .GroupBy(pair => pair.Source, pair => pair.Finding)
            .OrderByDescending(source => source.Count()).ThenBy(source => source.Key.Name, StringComparer.Ordinal)
            .ToList();
        var weaknesses = bySource.Select(source => source.Key.Weakness == Estimate ? "estimates" : "statements that nobody read again in their source").Distinct().Order(StringComparer.Ordinal);
        return ReportedFinding.Of(HonestyDiagnostics.WeakSource(Header(architecture), architecture.Name, weak.Count, Counted(grave), string.Join(" or on ", weaknesses))) with
        {
            Witness = [WitnessPart.Many("findings", weak.Select(Named).Distinct()), WitnessPart.Many("sources", bySource.Select(source => source.Key.Name))],
            Shown = $"{Listed(bySource.Select(source => $"{source.Key.Name} ({source.Key.Weakness}): {Listed(source.GroupBy(finding => finding.Descriptor.Name).Select(Named), ", ")}"), "; ")}.",
        };
    }

    private static bool IsWeak(Citation citation) => citation.Weakness is not null;

    private static string Counted(List<ReportedFinding> grave)
    {
        var errors = grave.Count(finding => finding.Severity == Severity.Error);
        var noun = errors == 0 ? "warning" : errors == grave.Count ? "error" : "errors and warning";
        return FormattableString.Invariant($"{grave.Count} {noun}{(grave.Count == 1 ? "" : "s")}");
    }

    private static string Named(IGrouping<string, ReportedFinding> same) =>
        same.ToList() is [var only] ? Named(only) : FormattableString.Invariant($"{same.Count()} × {same.Key}");

    private static string Named(ReportedFinding finding) => finding.Subject is { Length: > 0 } subject ? $"{finding.Descriptor.Name} in {subject}" : finding.Descriptor.Name;

    private static string Listed(IEnumerable<string> items, string between)
    {
        var all = items.ToList();
        return all.Count > Shown + 1
            ? FormattableString.Invariant($"{string.Join(between, all.Take(Shown))}{between}and {all.Count - Shown} more")
            : string.Join(between, all);
    }

    private static Location Header(ArchitectureSymbol architecture)
    {
        var tree = architecture.Trees[0];
        var header = tree.Root.Items.OfType<DeclarationSyntax>().FirstOrDefault(declaration => declaration.Name is { } name && name.Is(architecture.Name));
        return new(tree.File, header?.Name?.Span ?? default);
    }
}
