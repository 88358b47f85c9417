using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Model;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks;

/// <summary>Looks for one kind of defect in an architecture. It is named after the defect.</summary>
public abstract class Check
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>What the check ranges over, in the plural: without any, its answer is vacuous.</summary>
    public abstract string RangesOver { get; }

    /// <summary>Whether it looks at the scenarios of an architecture; inside one of them there is nothing for it to look at.</summary>
    public virtual bool IsAboutScenarios => false;

    public abstract CheckResult Run(Situation situation);

    /// <summary>Says that a question has no answer, and why. This is never counted as holding.</summary>
    private protected Finding Undecided(Element subject, Sentence question, UnknownAnswerException unknown) =>
        new(Descriptor, subject, $"Whether {question} is unknown: {unknown.Reason}.", subject.Declaration.Origin)
        {
            Severity = Severity.Warning,
            Verdict = Verdict.Unknown,
            Reason = unknown.Reason,
            Hint = $"Do not read this as a yes. Put right what is named here, or ask about something smaller.",
        };

    /// <summary>What the check answers with these findings; without anything to look at, it answers nothing.</summary>
    private protected CheckResult Answer(IEnumerable<Finding> findings, bool isVacuous)
    {
        ImmutableArray<Finding> found = [.. findings];
        return new(this, VerdictOf(found, isVacuous), found);
    }

    private static Verdict VerdictOf(ImmutableArray<Finding> findings, bool isVacuous)
    {
        if (isVacuous)
            return Verdict.Vacuous;
        if (findings.Any(finding => finding.Verdict == Verdict.Violated))
            return Verdict.Violated;
        return findings.Any(finding => finding.Verdict == Verdict.Unknown) ? Verdict.Unknown : Verdict.Holds;
    }
}
