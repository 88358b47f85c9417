using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks;

/// <summary>Looks for one kind of defect in an architecture. It is named after the defect.</summary>
public abstract class Check
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>What the check ranges over, in the plural: without any, its answer is vacuous.</summary>
    public abstract string RangesOver { get; }

    public abstract CheckResult Run(Situation situation);
}
