using System.Collections.Immutable;

using AfterNato.Checks.Scenarios;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Time;

/// <summary>What staff commands have, as time passes.</summary>
internal static class StaffEvents
{
    public static IEnumerable<TimelineEvent> Of(Architecture architecture, DateOnly from) =>
        architecture.Commands.SelectMany(command => Lapses(command, from).Concat(Changes(command, from)).Concat(Minimum(command, from)).Concat(End(command, from)));

    private static IEnumerable<TimelineEvent> Lapses(Command command, DateOnly from)
    {
        foreach (var lapse in command.Lapses.Where(lapse => !command.IsDissolvedAt(lapse.First)))
        {
            var (posts, member) = (lapse.Posts, lapse.Member);
            if (lapse.VacantAt(from) is > 0 and var gone)
                yield return Lapsed(lapse, from, $"Of {posts} of {member} in {command} that are not filled again, {gone} are vacant.") with { IsStanding = true };
            else if (posts.Amount == Rational.One)
                yield return Lapsed(lapse, lapse.First, $"{posts} of {member} in {command} falls vacant and is not filled again.");
            else
                yield return Lapsed(lapse, lapse.First, $"The first of {posts} of {member} in {command} that are not filled again falls vacant.");
            if (posts.Amount > Rational.One && lapse.Until > from && !command.IsDissolvedAt(lapse.Until))
                yield return Lapsed(lapse, lapse.Until, $"The last of {posts} of {member} in {command} that are not filled again falls vacant.");
        }
    }

    private static TimelineEvent Lapsed(Lapse lapse, DateOnly day, Sentence sentence) =>
        new(day, TimelineKind.PostsLapse, lapse.Command, sentence, lapse.Origin) { With = [lapse.Member], Assumptions = [lapse.Assumption] };

    // Posts that lapse are told by their first and their last.
    private static IEnumerable<TimelineEvent> Changes(Command command, DateOnly from)
    {
        foreach (var clause in command.Declaration.All("staff"))
        {
            if (Element.PeriodOf(clause).Since is not { First: var day } || day <= from || command.IsDissolvedAt(day))
                continue;
            var before = Posts(command.Declaration.All("staff").FirstOrDefault(other => Element.PeriodOf(other).Contains(day.AddDays(-1))));
            var changed = Posts(clause).Where(share => before.FirstOrDefault(old => old.Of == share.Of).Quantity.Amount != share.Quantity.Amount).ToList();
            var said = Sentence.Chain(changed.Select(share => (Sentence)$"{command.Architecture.Elements[share.Of]} {share.Quantity}, before {new Quantity(before.FirstOrDefault(old => old.Of == share.Of).Quantity.Amount, null)}"), $"; ");
            yield return new(day, TimelineKind.StaffChanges, command, $"The staff of {command} changes: {said}.", clause.Origin)
            {
                With = [.. changed.Select(share => command.Architecture.Elements[share.Of])],
            };
        }
    }

    private static ImmutableArray<Share> Posts(Clause? clause) => clause?.Value is Value.Shares shares ? shares.Items : [];

    private static IEnumerable<TimelineEvent> Minimum(Command command, DateOnly from)
    {
        var under = Shortfall.Of(command, from);
        if (under is not null)
            yield return Under(under, from) with { IsStanding = true };
        foreach (var day in command.StaffDays.Where(day => day > from && !command.IsDissolvedAt(day)))
        {
            var now = Shortfall.Of(command, day);
            if (now is not null && under is null)
                yield return Under(now, day);
            else if (now is null && under is not null)
                yield return new(day, TimelineKind.MinimumReached, command, $"{command} has the staff again that it needs, {under.Minimum}.", Place(command));
            under = now;
        }
    }

    private static TimelineEvent Under(Shortfall shortfall, DateOnly day) => new(
        day, TimelineKind.UnderMinimum, shortfall.Command, $"{shortfall.Command} has {shortfall.Staff} and needs {shortfall.Minimum}.", Place(shortfall.Command))
    {
        Assumptions = [.. shortfall.Command.LapsedAt(day).Select(lapse => lapse.Assumption)],
    };

    private static Origin Place(Command command) => (command.Declaration.Clause("minimum") ?? command.Declaration.Clause("staff"))?.Origin ?? command.Declaration.Origin;

    private static IEnumerable<TimelineEvent> End(Command command, DateOnly from)
    {
        if (command.Dissolved is { } day && day > from)
            yield return new(day, TimelineKind.CommandDissolved, command, $"{command} is dissolved.", command.Declaration.Clause("dissolved since")?.Origin ?? command.Declaration.Origin);
    }
}
