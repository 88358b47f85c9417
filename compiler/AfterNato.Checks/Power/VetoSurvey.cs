using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Power;

/// <summary>What each member can stop alone, for whoever asks about all of them.</summary>
/// <param name="situation">The day.</param>
public sealed class VetoSurvey(Situation situation)
{
    private ILookup<int, Procedure>? _stopped;
    private ImmutableArray<Procedure> _unknown = [];

    /// <summary>The procedures of which it cannot be told who can stop them alone.</summary>
    public ImmutableArray<Procedure> Unknown
    {
        get
        {
            _ = Stopped;
            return _unknown;
        }
    }

    private ILookup<int, Procedure> Stopped => _stopped ??= Worked();

    /// <summary>The procedures that a member can stop alone, whoever else is in a role; nothing of those that can never be completed.</summary>
    public IEnumerable<Procedure> Of(Member member) => Stopped[member.Number];

    private ILookup<int, Procedure> Worked()
    {
        var stopped = new List<(int Member, Procedure Procedure)>();
        var unknown = ImmutableArray.CreateBuilder<Procedure>();
        foreach (var procedure in situation.Architecture.Procedures)
        {
            try
            {
                // Each by itself: none uses up the bound of another.
                stopped.AddRange(RoleSettings.VetoPlayers(procedure, situation.Apart()).Select(member => (member, procedure)));
            }
            catch (UnknownAnswerException)
            {
                unknown.Add(procedure);
            }
        }

        _unknown = unknown.ToImmutable();
        return stopped.ToLookup(one => one.Member, one => one.Procedure);
    }
}
