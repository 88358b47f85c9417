using System.Collections.Immutable;

using AfterNato.Checks;
using AfterNato.Checks.Findings;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Projects;
using AfterNato.Compiler.Reports;
using AfterNato.Semantics.Diagnostics;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Compiler;

/// <summary>Every code that a report can carry, with the page that explains it.</summary>
public static class DiagnosticRegistry
{
    /// <summary>The codes in their order.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. TextDiagnostics.All
            .Concat(SyntaxDiagnostics.All)
            .Concat(NameDiagnostics.All)
            .Concat(ValueDiagnostics.All)
            .Concat(TypeDiagnostics.All)
            .Concat(DecisionDiagnostics.All)
            .Concat(ReformDiagnostics.All)
            .Concat(TransitionDiagnostics.All)
            .Concat(PatternDiagnostics.All)
            .Concat(ExpectationDiagnostics.All)
            .Concat(BurdenDiagnostics.All)
            .Concat(HonestyDiagnostics.All)
            .Concat(ScenarioDiagnostics.All)
            .Concat(CheckCatalogue.All.Select(check => check.Descriptor))
            .Concat(FileDiagnostics.All)
            .Concat(ProjectDiagnostics.All)
            .Concat(Allowances.All)
            .Append(Vacuity.Descriptor)
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];

    /// <summary>The descriptor of this code or of this name, in capitals or not; null when there is none.</summary>
    public static DiagnosticDescriptor? Find(string codeOrName) => All.FirstOrDefault(descriptor =>
        codeOrName.Equals(descriptor.Code, StringComparison.OrdinalIgnoreCase) || codeOrName.Equals(descriptor.Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The page about a code, in Markdown.</summary>
    /// <exception cref="ArgumentException">The registry does not hold the code.</exception>
    public static string PageOf(DiagnosticDescriptor descriptor)
    {
        using var page = typeof(DiagnosticRegistry).Assembly.GetManifestResourceStream($"diagnostics/{descriptor.Code}.md")
            ?? throw new ArgumentException($"There is no page about {descriptor.Code}.", nameof(descriptor));
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }
}
