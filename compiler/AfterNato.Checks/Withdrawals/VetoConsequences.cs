using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Withdrawals;

/// <summary>Who of those who stay can now stop what alone, or no longer can, and how many it takes to block.</summary>
internal static class VetoConsequences
{
    public static IEnumerable<Consequence> Of(Comparing comparing) => comparing.Architecture.Procedures.SelectMany(procedure => Of(procedure, comparing));

    private static List<Consequence> Of(Procedure procedure, Comparing comparing)
    {
        MemberSet before;
        int? number;
        try
        {
            if (!comparing.Before.CanSucceed(procedure) || !comparing.After.CanSucceed(procedure))
                return [];
            before = RoleSettings.VetoPlayers(procedure, comparing.Before.Situation);
            number = BlockingNumber(procedure, comparing.Before.Situation);
        }
        catch (UnknownAnswerException)
        {
            // That it can no longer be told whether it succeeds is a consequence of its own, and what was unknown before is none.
            return [];
        }

        var after = comparing.After.Of(procedure);
        try
        {
            var vetoes = RoleSettings.VetoPlayers(after, comparing.After.Situation);
            return [.. Shifts(procedure, before, vetoes, comparing), .. Numbers(procedure, number, BlockingNumber(after, comparing.After.Situation))];
        }
        catch (UnknownAnswerException unknown)
        {
            return [Comparing.Undecided(ConsequenceKind.VetoGained, Layer.Decisions, procedure, $"anybody else can then stop {procedure:name} alone", unknown)];
        }
    }

    private static IEnumerable<Consequence> Shifts(Procedure procedure, MemberSet before, MemberSet after, Comparing comparing)
    {
        var gained = comparing.Before.Situation.Members(after - before).ToList();
        var lost = comparing.Before.Situation.Members(before - after - comparing.Departure.Members).ToList();
        if (gained.Count > 0)
            yield return new(ConsequenceKind.VetoGained, Layer.Decisions, Gravity.Weakens, procedure, $"{Prose.List(gained)} can now stop {procedure:name} alone.") { Because = [.. gained] };
        if (lost.Count > 0)
            yield return new(ConsequenceKind.VetoLost, Layer.Decisions, Gravity.Changes, procedure, $"{Prose.List(lost)} can no longer stop {procedure:name} alone.") { Because = [.. lost] };
    }

    private static IEnumerable<Consequence> Numbers(Procedure procedure, int? before, int? after)
    {
        if (before is { } had && after is { } has && had != has)
        {
            var gravity = has < had ? Gravity.Weakens : Gravity.Changes;
            yield return new(ConsequenceKind.BlockingNumber, Layer.Decisions, gravity, procedure, has < had ? Enough(procedure, has, had) : Needed(procedure, has, had));
        }
    }

    private static Sentence Enough(Procedure procedure, int number, int before) => Sentence.Of(
        number, $"1 member is now enough to stop {procedure:name}, in place of {before}.", $"{number} members are now enough to stop {procedure:name}, in place of {before}.");

    private static Sentence Needed(Procedure procedure, int number, int before) => Sentence.Of(
        number, $"1 member is now needed to stop {procedure:name}, in place of {before}.", $"{number} members are now needed to stop {procedure:name}, in place of {before}.");

    // Where somebody loses the seat to a role, there is no one such number; and there is none for what nobody can stop.
    private static int? BlockingNumber(Procedure procedure, Situation situation)
    {
        var settings = RoleSettings.WithActors(procedure, situation);
        return settings is [{ AreEmpty: true } about] ? procedure.GameAt(situation, about).SmallestBlockingSize() : null;
    }
}
