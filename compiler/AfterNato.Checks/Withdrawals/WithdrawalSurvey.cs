using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Withdrawals;

/// <summary>
/// What follows when each member alone leaves everything, for whoever asks about all of them. Of a large architecture only what breaks is told: who can then
/// stop what takes as long for one member as all the rest does for everybody.
/// </summary>
/// <param name="situation">The day, with everybody.</param>
public sealed class WithdrawalSurvey(Situation situation)
{
    /// <summary>How many procedures may be asked about, each once for every member.</summary>
    private const int Bound = 5_000;

    private ILookup<Member, Failure>? _failures;
    private ImmutableArray<Sentence> _unknown = [];

    /// <summary>Whether everything is told, and not only what breaks.</summary>
    public bool IsWhole => (long)situation.Architecture.Members.Length * situation.Architecture.Procedures.Length <= Bound;

    /// <summary>What follows when a member leaves, and what is unknown with it there, in sentences.</summary>
    /// <exception cref="Questions.QuestionException">It belongs to nothing, or nobody would be left.</exception>
    /// <exception cref="UnknownAnswerException">There is too much to compare.</exception>
    public (ImmutableArray<Consequence> Consequences, ImmutableArray<Sentence> Unknown) Of(Member member)
    {
        var question = new WithdrawalQuestion([member.Name], null);
        if (IsWhole)
        {
            var report = WithdrawalReport.Of(situation.Apart(), question);
            return (report.Consequences, report.Unknown);
        }

        _ = question.In(situation);
        if (_failures is null)
        {
            var matrix = FailureMatrix.OfMembers(situation.Apart());
            (_failures, _unknown) = (matrix.Failures.ToLookup(failure => failure.Members[0]), matrix.Unknown);
        }

        return ([.. _failures[member].SelectMany(failure => failure.Broken.Concat(failure.Undecided))], _unknown);
    }
}
