using AfterNato.Checks.Withdrawals;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Runtime;

namespace AfterNato.Compiler;

/// <content>What follows when members leave.</content>
public sealed partial class ArchitectureCompiler
{
    /// <summary>Tells what follows when some members leave together.</summary>
    /// <param name="sources">The file, with what it uses.</param>
    /// <param name="question">Who leaves what.</param>
    /// <param name="asOf">The day at which it is looked at; the one that the file names, if nothing is given.</param>
    /// <param name="inScenario">The scenario in which it is looked at, on the day of its last change if no other is given.</param>
    /// <exception cref="UnknownScenarioException">The file has no such scenario.</exception>
    /// <exception cref="WithdrawalQuestionException">Nobody can leave so.</exception>
    /// <exception cref="UnknownAnswerException">Who belongs to something cannot be worked out.</exception>
    public Answer<WithdrawalReport> Withdraw(SourceSet sources, WithdrawalQuestion question, DateOnly? asOf = null, string? inScenario = null) =>
        Ask(sources, asOf, inScenario, (situation, _) => WithdrawalReport.Of(situation, question));

    /// <summary>Tells what breaks when each member alone leaves everything, or each two together.</summary>
    /// <param name="sources">The file, with what it uses.</param>
    /// <param name="inPairs">Whether two leave together, and only what neither breaks alone is told.</param>
    /// <param name="asOf">The day at which it is looked at; the one that the file names, if nothing is given.</param>
    /// <param name="inScenario">The scenario in which it is looked at, on the day of its last change if no other is given.</param>
    /// <exception cref="UnknownScenarioException">The file has no such scenario.</exception>
    /// <exception cref="UnknownAnswerException">There is too much to compare, or who belongs to something cannot be worked out.</exception>
    public Answer<FailureMatrix> Fail(SourceSet sources, bool inPairs, DateOnly? asOf = null, string? inScenario = null) =>
        Ask(sources, asOf, inScenario, (situation, _) => inPairs ? FailureMatrix.OfPairs(situation) : FailureMatrix.OfMembers(situation));
}
