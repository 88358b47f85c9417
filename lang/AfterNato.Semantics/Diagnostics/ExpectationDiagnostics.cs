using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Semantics.Diagnostics;

/// <summary>Messages about what a file expects of its own checking.</summary>
public static class ExpectationDiagnostics
{
    private static readonly DiagnosticDescriptor ReasonForHoldingCode = new("AN9024", "ReasonForHolding", Severity.Error, "A reason for the failing of something that must not fail.");

    public static IEnumerable<DiagnosticDescriptor> All => [ReasonForHoldingCode];

    public static Diagnostic ReasonForHolding(Location location) => new(
        ReasonForHoldingCode, location, "`because` names what must have a share in a failing, and this condition must hold.", "Write `fails because …`, or leave `because` out.");
}
