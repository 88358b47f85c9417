using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Power;

/// <summary>Who can stop one step of a procedure alone.</summary>
public static class StepStoppers
{
    /// <summary>The members without whose consent a step cannot be taken, when nobody in particular is in a role; null where nobody can take it at all.</summary>
    public static Answer<ImmutableArray<Member>?> Of(Step step, Situation situation) => Answer<ImmutableArray<Member>?>.To(() =>
    {
        var game = step.GameAt(situation, Roles.None);
        return game.CanPass ? (ImmutableArray<Member>?)[.. situation.Members(game.VetoPlayers)] : null;
    });
}
