using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Networks;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Networks;

/// <summary>A member without whom one cannot act in a theatre has no seat in the organisation that is to act there.</summary>
public sealed class EssentialOutsideCheck : CheckOf<Theatre>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN6001", "EssentialOutside", Severity.Warning, "A member essential to a theatre outside every organisation that acts there.");

    public override string RangesOver => "theatres with essential members";

    protected override IEnumerable<Theatre> Subjects(Situation situation) =>
        situation.Architecture.Theatres.Where(theatre => theatre.Declaration.Clause("essential") is not null);

    protected override Sentence Question(Theatre subject) => $"everybody essential to {subject} has a seat where it is decided to act there";

    protected override IEnumerable<Finding> Examine(Theatre subject, Situation situation)
    {
        var essential = subject.EssentialAt(situation);
        var acting = subject.ActingAt(situation.Date).ToList();
        if (essential.IsEmpty)
        {
            yield return Nobody(subject);
            yield break;
        }

        if (acting.Count == 0)
        {
            yield return Found(subject, NobodyActs(subject, essential, situation), essential, [], situation, Severity.Warning);
            yield break;
        }

        var seated = acting.Aggregate(MemberSet.Empty, (all, organisation) => all | situation.MembersOf(organisation.Index));
        var outside = essential - seated;
        if (!outside.IsEmpty)
        {
            yield return Found(subject, Outside(subject, outside, acting, situation), outside, acting, situation, Severity.Warning);
        }
        else if (acting.TrueForAll(organisation => !essential.IsSubsetOf(situation.MembersOf(organisation.Index))))
        {
            yield return Found(subject, $"Everybody essential to {subject} has a seat somewhere, but none of the {acting.Count} organisations that act there seats them all.", essential, acting, situation, Severity.Information);
        }
    }

    private static Sentence NobodyActs(Theatre subject, MemberSet essential, Situation situation)
    {
        var members = Prose.List(situation.Members(essential));
        return Sentence.Of(
            essential.Count,
            $"No organisation acts in {subject} on this day, so that {members}, essential there, has no seat.",
            $"No organisation acts in {subject} on this day, so that {members}, essential there, have no seat.");
    }

    private static Sentence Outside(Theatre subject, MemberSet outside, List<Organisation> acting, Situation situation)
    {
        var members = Prose.List(situation.Members(outside));
        return acting is [var only]
            ? Sentence.Of(outside.Count, $"{members}, essential to {subject}, has no seat in {only}.", $"{members}, essential to {subject}, have no seat in {only}.")
            : Sentence.Of(
                outside.Count,
                $"{members}, essential to {subject}, has no seat in any of the {acting.Count} organisations that act there.",
                $"{members}, essential to {subject}, have no seat in any of the {acting.Count} organisations that act there.");
    }

    private Finding Nobody(Theatre subject) =>
        new(Descriptor, subject, $"Nobody is essential to {subject} on this day, so that there is nobody to have a seat.", subject.Declaration.Clause("essential")?.Origin ?? subject.Declaration.Origin)
        {
            Verdict = Verdict.Vacuous,
            Hint = $"Do not read this as a yes. Check the set and its dates.",
        };

    private Finding Found(Theatre subject, Sentence message, MemberSet members, List<Organisation> acting, Situation situation, Severity severity)
    {
        var partners = situation.Members(members).Where(member => acting.Exists(organisation => organisation.PartnersAt(situation).Contains(member.Number))).ToList();
        return new Finding(Descriptor, subject, message, subject.Declaration.Clause("essential")?.Origin ?? subject.Declaration.Origin)
        {
            Severity = severity,
            Witness = [WitnessPart.Many("members", Prose.Names(situation.Members(members))), WitnessPart.Many("organisations", acting.Select(organisation => organisation.Name))],
            Shown = acting.Count == 0 ? null : Sentence.Joined([.. acting.Take(Told).Select(organisation => Missing(organisation, members, situation)), Partners(partners)]),
            Related = [.. acting.Take(Told).Select(organisation => new RelatedPlace(organisation.Declaration.Origin, $"{organisation} acts there"))],
            Sources = Evidence.Of(acting.Cast<Runtime.Model.Element>().Prepend(subject)),
            Hint = acting.Count == 0 ? (Sentence)$"Say who acts there: `acts in` in an organisation, or `left to` in the theatre." : $"Let them join, give them a seat when this theatre is decided on, or let another organisation act there too.",
        };
    }

    private const int Told = 6;

    private static Sentence Missing(Organisation organisation, MemberSet members, Situation situation) =>
        situation.Members(members - situation.MembersOf(organisation.Index)).ToList() is { Count: > 0 } missing ? (Sentence)$"{organisation} is without {Prose.List(missing)}." : $"{organisation} seats them.";

    private static Sentence Partners(List<Member> partners) => partners.Count == 0
        ? Sentence.Empty
        : Sentence.Of(partners.Count, $"{Prose.List(partners)} is a partner, without a seat.", $"{Prose.List(partners)} are partners, without a seat.");
}
