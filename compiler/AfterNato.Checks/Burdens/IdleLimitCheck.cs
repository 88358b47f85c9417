using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Membership;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Burdens;

/// <summary>
/// A cap or a floor for a member that does not share the burden, on no day: it limits nothing. Of somebody who joins later, or has left, a limit may
/// well speak.
/// </summary>
public sealed class IdleLimitCheck : CheckOf<Burden>
{
    private const int Listed = 6;

    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN5008", "IdleLimit", Severity.Warning, "A cap or floor for a member that does not share the burden.");

    public override string RangesOver => "burdens with caps or floors for single members";

    protected override IEnumerable<Burden> Subjects(Situation situation) => situation.Architecture.Burdens.Where(burden => Named(burden).Any());

    protected override Sentence Question(Burden subject) => $"whoever has a limit of {subject:name} shares it";

    protected override IEnumerable<Finding> Examine(Burden subject, Situation situation)
    {
        var among = subject.AmongAt(situation);
        var idle = Named(subject).Where(limit => !among.Contains(limit.Member.Number) && !subject.IsEverSharedBy(limit.Member)).ToImmutableArray();
        if (!idle.IsEmpty)
            yield return Told(subject, [.. idle.Select(limit => limit.Member).Distinct()], [.. idle.Select(limit => limit.Limit).DistinctBy(limit => limit.Origin)]);
    }

    private Finding Told(Burden burden, ImmutableArray<Member> members, ImmutableArray<Limit> limits)
    {
        return new Finding(
            Descriptor,
            burden,
            Sentence.Of(
                members.Length,
                $"{Prose.List(members)} does not share {burden:name} on any day: what is said here of that member limits nothing.",
                $"{Prose.List(members)} do not share {burden:name} on any day: what is said here of those members limits nothing."),
            limits[0].Origin)
        {
            Witness = [WitnessPart.Many("members", Prose.Names(members))],
            Related =
            [
                .. limits.Skip(1).Take(Listed).Select(limit => new RelatedPlace(limit.Origin, $"here is another")),
                new RelatedPlace(burden.Declaration.Clause("among")?.Origin ?? burden.Declaration.Origin, $"who shares it is said here"),
            ],
            Sources = Evidence.Of(burden),
            Hint = Sentence.Of(
                members.Length,
                $"Check the name, add the member after `among`, or remove the limit.",
                $"Check the name, add the members after `among`, or remove the limit."),
        };
    }

    private static IEnumerable<(Member Member, Limit Limit)> Named(Burden burden)
    {
        foreach (var limit in burden.Caps.Concat(burden.Floors))
        {
            if (limit.Member is { } member)
                yield return (member, limit);
        }
    }
}
