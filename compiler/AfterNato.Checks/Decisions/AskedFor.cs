using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Decisions;

/// <summary>What a file asks of a check that would otherwise have nothing to say about most procedures.</summary>
internal static class AskedFor
{
    /// <summary>Whether an expectation speaks of findings of this check in this procedure.</summary>
    public static bool In(Procedure procedure, string check, Situation situation) => situation.Architecture.Data.Expectations
        .OfType<Expectation.OfFinding>()
        .Any(expected => expected.Check == check && (expected.Subject is null || expected.Subject == procedure.Name));
}
