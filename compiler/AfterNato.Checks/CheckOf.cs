using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks;

/// <summary>A check that looks at things one by one.</summary>
/// <typeparam name="TSubject">What it looks at.</typeparam>
public abstract class CheckOf<TSubject> : Check
    where TSubject : Element
{
    public sealed override CheckResult Run(Situation situation)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var isVacuous = true;
        foreach (var subject in Subjects(situation))
        {
            isVacuous = false;
            try
            {
                findings.AddRange(Examine(subject, situation));
            }
            catch (UnknownAnswerException unknown)
            {
                findings.Add(Undecided(subject, Question(subject), unknown));
            }
        }

        return Answer(findings, isVacuous);
    }

    protected abstract IEnumerable<TSubject> Subjects(Situation situation);

    protected abstract IEnumerable<Finding> Examine(TSubject subject, Situation situation);

    /// <summary>What is asked about a subject, as half a sentence after «whether».</summary>
    protected abstract Sentence Question(TSubject subject);
}
