using System.Collections.Immutable;

using AfterNato.Runtime.Sentences;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Compiler.Reports;

/// <summary>Sets apart the findings that a file allows, and finds what it allows in vain.</summary>
public static class Allowances
{
    private static readonly DiagnosticDescriptor UnusedSuppressionCode = new(
        "AN9020", "UnusedSuppression", Severity.Warning, "A finding that is allowed and is not there.");

    /// <summary>The codes.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => [UnusedSuppressionCode];

    internal static (ImmutableArray<ReportedFinding> Reported, ImmutableArray<AllowedFinding> Allowed) Apply(
        ImmutableArray<BoundAllowance> allowances, IEnumerable<ReportedFinding> findings, bool reportUnused)
    {
        var reported = ImmutableArray.CreateBuilder<ReportedFinding>();
        var allowed = ImmutableArray.CreateBuilder<AllowedFinding>();
        var used = new HashSet<BoundAllowance>();
        foreach (var finding in findings)
        {
            if (For(finding, allowances) is not { } allowance)
            {
                reported.Add(finding);
                continue;
            }

            used.Add(allowance);
            allowed.Add(new AllowedFinding(finding, allowance.Reason));
        }

        if (!reportUnused)
            return (reported.ToImmutable(), allowed.ToImmutable());

        // What is unknown today may be found tomorrow; then the allowance has a use again.
        var undecided = reported.Where(finding => finding.Verdict == Checks.Findings.Verdict.Unknown).Select(finding => finding.Descriptor.Name).ToHashSet();
        reported.AddRange(allowances.Where(allowance => !allowance.IsInherited && !used.Contains(allowance)).Select(allowance => Unused(allowance, undecided.Contains(allowance.Check))));
        return (reported.ToImmutable(), allowed.ToImmutable());
    }

    /// <summary>The first line that allows a finding; null when none does.</summary>
    internal static BoundAllowance? For(ReportedFinding finding, ImmutableArray<BoundAllowance> allowances) => allowances.FirstOrDefault(allowance => Covers(allowance, finding));

    // Something unknown is not known and meant.
    private static bool Covers(BoundAllowance allowance, ReportedFinding finding) =>
        finding.Descriptor.Name == allowance.Check
        && finding.Verdict != Checks.Findings.Verdict.Unknown
        && (allowance.About is not { } about || finding.Subject == about.Name || about.Children.Any(child => child.Name == finding.Subject));

    private static ReportedFinding Unused(BoundAllowance allowance, bool isUndecided) => new(
        UnusedSuppressionCode,
        UnusedSuppressionCode.Severity,
        allowance.About is Symbol about
            ? (Sentence)$"{new Code(allowance.Check)} is allowed for {new Code(about.Name)}, but checking gives no such finding."
            : $"{new Code(allowance.Check)} is allowed in this file, but checking gives no such finding.",
        allowance.Location)
    {
        Hint = $"Remove the line.",
        Fix = isUndecided ? null : Fix.RemoveClause(allowance.Location.File, allowance.Location.Span),
    };
}
