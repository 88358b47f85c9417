using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Withdrawals;

namespace AfterNato.Checks.Withdrawals;

/// <summary>What members take along when they leave.</summary>
/// <param name="Organisations">The organisations that they leave.</param>
/// <param name="Bodies">The bodies in which they have a seat.</param>
/// <param name="Posts">The posts that their nationals hold for them.</param>
/// <param name="Headquarters">The commands on their territory.</param>
/// <param name="Staffed">The commands in which they man posts.</param>
/// <param name="Missions">The running missions to which they contribute.</param>
/// <param name="Pledges">What they pledge.</param>
/// <param name="Burdens">The burdens that they share.</param>
public sealed record Belongings(
    ImmutableArray<Organisation> Organisations,
    ImmutableArray<Body> Bodies,
    ImmutableArray<Post> Posts,
    ImmutableArray<Command> Headquarters,
    ImmutableArray<Command> Staffed,
    ImmutableArray<Mission> Missions,
    ImmutableArray<Pledge> Pledges,
    ImmutableArray<Burden> Burdens)
{
    /// <summary>Whether there is nothing that they could take along.</summary>
    public bool AreNone => Organisations.IsEmpty && Bodies.IsEmpty && Posts.IsEmpty && Headquarters.IsEmpty && Staffed.IsEmpty && Missions.IsEmpty && Pledges.IsEmpty && Burdens.IsEmpty;

    /// <summary>What goes with members on a day.</summary>
    /// <exception cref="UnknownAnswerException">Who belongs to something cannot be worked out.</exception>
    public static Belongings Of(Situation situation, Departure departure)
    {
        var (before, after) = (situation.Architecture, situation.Architecture.Without(departure).At(situation.Date));
        var date = situation.Date;
        var running = before.Commands.Where(command => !command.IsDissolvedAt(date)).ToList();
        return new(
            [.. before.Organisations.Where(organisation => situation.MembersOf(organisation.Index) != after.MembersOf(organisation.Index))],
            [.. before.Bodies.Where(body => body.SeatsAt(situation) != Changed(body).SeatsAt(after))],
            [.. before.Posts.Where(post => !post.IsVacantAt(date) && Changed(post).IsVacantAt(date))],
            [.. running.Where(command => command.Host is { } host && departure.LeavingOf(command).Contains(host.Number))],
            [.. running.Where(command => !command.StaffAt(date).SequenceEqual(Changed(command).StaffAt(date)))],
            [.. before.Missions.Where(mission => mission.IsRunningAt(date) && mission.Contributions.Length != Changed(mission).Contributions.Length)],
            [.. before.Pledges.Where(pledge => pledge.AvailableAt(date) is not null && Changed(pledge).AvailableAt(date) is null)],
            [.. before.Burdens.Where(burden => burden.AmongAt(situation) != Changed(burden).AmongAt(after))]);

        T Changed<T>(T element)
            where T : Runtime.Model.Element => (T)after.Architecture.Elements[element.Index];
    }
}
