using AfterNato.Checks.Commands;
using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Time;

/// <summary>Who belongs to organisations as time passes, and whose headquarters then lie outside.</summary>
internal static class MembershipEvents
{
    /// <exception cref="UnknownAnswerException">Who belongs to the organisation cannot be worked out.</exception>
    public static IEnumerable<TimelineEvent> Of(Organisation organisation, DateOnly from)
    {
        var before = organisation.Architecture.At(from).MembersOf(organisation.Index);
        foreach (var day in organisation.MembershipDays.Where(day => day > from))
        {
            var situation = organisation.Architecture.At(day);
            var now = situation.MembersOf(organisation.Index);
            if (!(now - before).IsEmpty)
                yield return Changed(organisation, day, TimelineKind.MembersJoin, "joins", "join", [.. situation.Members(now - before)]);
            if (!(before - now).IsEmpty)
                yield return Changed(organisation, day, TimelineKind.MembersLeave, "leaves", "leave", [.. situation.Members(before - now)]);
            before = now;
        }
    }

    /// <summary>The headquarters that lie with somebody who is no member, of each organisation and host together.</summary>
    /// <exception cref="UnknownAnswerException">Who belongs to the organisation cannot be worked out.</exception>
    public static IEnumerable<TimelineEvent> Homes(Organisation organisation, Situation start)
    {
        foreach (var hosted in Hosting.Of(start).Where(hosting => hosting.Organisation == organisation).GroupBy(hosting => hosting.Host))
        {
            var isHoused = hosted.First().IsMemberIn(start);
            if (!isHoused)
                yield return Home([.. hosted], start.Date, isHoused) with { IsStanding = true };
            foreach (var day in organisation.MembershipDays.Where(day => day > start.Date))
            {
                var now = hosted.First().IsMemberIn(start.Architecture.At(day));
                var standing = hosted.Where(hosting => !hosting.Command.IsDissolvedAt(day)).ToList();
                if (now != isHoused && standing.Count > 0)
                    yield return Home(standing, day, now);
                isHoused = now;
            }
        }
    }

    private static TimelineEvent Changed(Organisation organisation, DateOnly day, TimelineKind kind, string one, string several, List<Member> members) =>
        new(day, kind, organisation, $"{Prose.List(members)} {(members.Count == 1 ? one : several)} {organisation.Title}.", organisation.Declaration.Origin) { With = [.. members] };

    private static TimelineEvent Home(List<Hosting> hosted, DateOnly day, bool isHoused)
    {
        var (command, host, organisation) = hosted[0];
        var sentence = $"{Prose.List(hosted.Select(hosting => hosting.Command))} {(hosted.Count == 1 ? "lies" : "lie")} in {host.Title}, which is {(isHoused ? "a" : "no")} member of {organisation.Title}.";
        return new(day, isHoused ? TimelineKind.Housed : TimelineKind.Homeless, command, sentence, command.Declaration.Clause("hosted by")?.Origin ?? command.Declaration.Origin)
        {
            With = [host, organisation, .. hosted.Skip(1).Select(hosting => hosting.Command)],
        };
    }
}
