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
                yield return Joined(organisation, day, [.. situation.Members(now - before)]);
            if (!(before - now).IsEmpty)
                yield return Left(organisation, day, [.. situation.Members(before - now)]);
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

    private static TimelineEvent Joined(Organisation organisation, DateOnly day, List<Member> members) => new(
        day, TimelineKind.MembersJoin, organisation, Sentence.Of(members.Count, $"{Prose.List(members)} joins {organisation}.", $"{Prose.List(members)} join {organisation}."), organisation.Declaration.Origin)
    {
        With = [.. members],
    };

    private static TimelineEvent Left(Organisation organisation, DateOnly day, List<Member> members) => new(
        day, TimelineKind.MembersLeave, organisation, Sentence.Of(members.Count, $"{Prose.List(members)} leaves {organisation}.", $"{Prose.List(members)} leave {organisation}."), organisation.Declaration.Origin)
    {
        With = [.. members],
    };

    private static TimelineEvent Home(List<Hosting> hosted, DateOnly day, bool isHoused)
    {
        var (command, host, organisation) = hosted[0];
        var lying = Hosting.Lie(hosted);
        var sentence = isHoused
            ? (Sentence)$"{lying} in {host}, which is a member of {organisation}."
            : $"{lying} in {host}, which is no member of {organisation}.";
        return new(day, isHoused ? TimelineKind.Housed : TimelineKind.Homeless, command, sentence, command.Declaration.Clause("hosted by")?.Origin ?? command.Declaration.Origin)
        {
            With = [host, organisation, .. hosted.Skip(1).Select(hosting => hosting.Command)],
        };
    }
}
