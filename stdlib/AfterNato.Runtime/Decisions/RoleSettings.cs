using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Decisions;

/// <summary>
/// Who could be in the roles of a procedure. A procedure that leaves somebody out of the vote has no one body of voters: what is said of
/// it must be true whoever is left out.
/// </summary>
public static class RoleSettings
{
    /// <summary>How many ways of filling the roles are looked at: two roles among fifty members.</summary>
    private const int Bound = 2_500;

    /// <summary>
    /// Who could be in a role. Somebody to be admitted is not yet a member, somebody to be removed is; anybody else whom a decision is about
    /// belongs to the organisations whose bodies take it, or is anybody at all where no body does.
    /// </summary>
    public static MemberSet Candidates(Procedure procedure, Situation situation)
    {
        var everybody = MemberSet.First(situation.Architecture.Members.Length) - situation.Architecture.Gone;
        if (!procedure.AdmitsTo.IsEmpty)
            return everybody - MembersOf(procedure.AdmitsTo);
        if (!procedure.RemovesFrom.IsEmpty)
            return MembersOf(procedure.RemovesFrom);

        var organisations = procedure.Steps.Select(step => step.Actor).OfType<Actor.OfBody>().Select(actor => actor.Body.Organisation).OfType<Organisation>().ToList();
        return organisations.Count == 0 ? everybody : MembersOf(organisations);

        MemberSet MembersOf(IEnumerable<Organisation> organisations) =>
            organisations.Aggregate(MemberSet.Empty, (members, organisation) => members | situation.MembersOf(organisation.Index));
    }

    /// <summary>
    /// Every way of filling the roles that lose somebody a seat, with a different member in each; nobody in any role where none does, or where
    /// there are not members enough.
    /// </summary>
    /// <exception cref="UnknownAnswerException">There are more ways than the bound.</exception>
    public static ImmutableArray<Roles> Of(Procedure procedure, Situation situation) =>
        Filling(procedure.Roles.Where(role => LosesSeats(procedure, role, situation)), Roles.None, procedure, situation);

    /// <summary>The same, with the roles that take a step themselves filled too.</summary>
    /// <exception cref="UnknownAnswerException">There are more ways than the bound.</exception>
    public static ImmutableArray<Roles> WithActors(Procedure procedure, Situation situation) =>
        Filling(procedure.Roles.Where(role => LosesSeats(procedure, role, situation) || Acts(procedure, role)), Roles.None, procedure, situation);

    /// <summary>Every way of filling the other roles that lose somebody a seat, when this member is in this role.</summary>
    /// <exception cref="UnknownAnswerException">There are more ways than the bound.</exception>
    public static ImmutableArray<Roles> Around(Procedure procedure, Situation situation, string role, int member) =>
        Filling(procedure.Roles.Where(other => other != role && LosesSeats(procedure, other, situation)), Roles.Of((role, MemberSet.Of(member))), procedure, situation);

    private static ImmutableArray<Roles> Filling(IEnumerable<string> roles, Roles start, Procedure procedure, Situation situation)
    {
        var candidates = Candidates(procedure, situation);
        List<Roles> ways = [start];
        foreach (var role in roles)
            ways = [.. ways.SelectMany(way => With(role, way)).Take(Bound + 1)];
        if (ways.Count > Bound)
            throw new UnknownAnswerException($"its roles can be filled in more than {Bound} ways, which is the bound");
        return ways.Count == 0 ? [start] : [.. ways];

        IEnumerable<Roles> With(string role, Roles way)
        {
            foreach (var candidate in candidates - way.Everybody)
                yield return way.With(role, MemberSet.Of(candidate));
        }
    }

    /// <summary>
    /// Who can stop the procedure alone, whoever else loses a seat to a role: in every way of filling the roles that leaves this member its
    /// seat, it is in every winning coalition. Nobody where the procedure can never be completed.
    /// </summary>
    /// <exception cref="UnknownAnswerException">The game is not known to be monotone, or its roles can be filled in more ways than the bound.</exception>
    public static MemberSet VetoPlayers(Procedure procedure, Situation situation)
    {
        var games = Of(procedure, situation)
            .Where(about => procedure.GameAt(situation, about).CanBeAdopted)
            .Select(about => new Setting(about.Everybody, procedure.GameAt(situation, about).VetoPlayers))
            .ToList();
        var anybody = games.Aggregate(MemberSet.Empty, (members, game) => members | game.Stoppers);
        return MemberSet.Of(anybody.Where(member => games.All(game => game.Recused.Contains(member) || game.Stoppers.Contains(member))));
    }

    private static bool LosesSeats(Procedure procedure, string role, Situation situation)
    {
        var candidates = Candidates(procedure, situation);
        return procedure.Steps.Where(step => step.Recused is not null).Any(step =>
            candidates.Any(candidate => step.SeatsAt(situation, Roles.Of((role, MemberSet.Of(candidate)))) != step.SeatsAt(situation, Roles.None)));
    }

    private static bool Acts(Procedure procedure, string role) => procedure.Steps.Any(step => step.Actor is Actor.OfRole acting && acting.Role == role);

    /// <summary>Who then can stop the procedure alone, when these have lost their seats.</summary>
    private sealed record Setting(MemberSet Recused, MemberSet Stoppers);
}
