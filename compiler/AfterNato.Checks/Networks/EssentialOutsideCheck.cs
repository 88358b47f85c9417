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

    protected override Sentence Question(Theatre subject) => $"everybody essential to {subject.Title} has a seat where it is decided to act there";

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
            yield return Found(subject, $"No organisation acts in {subject.Title} on this day, so that {Prose.List(situation.Members(essential))}, essential there, {(essential.Count == 1 ? "has" : "have")} no seat.", essential, [], situation, Severity.Warning);
            yield break;
        }

        var seated = acting.Aggregate(MemberSet.Empty, (all, organisation) => all | situation.MembersOf(organisation.Index));
        var outside = essential - seated;
        if (!outside.IsEmpty)
        {
            var where = acting.Count == 1 ? acting[0].Title : $"any of the {Count(acting.Count)} organisations that act there";
            yield return Found(subject, $"{Prose.List(situation.Members(outside))}, essential to {subject.Title}, {(outside.Count == 1 ? "has" : "have")} no seat in {where}.", outside, acting, situation, Severity.Warning);
        }
        else if (acting.TrueForAll(organisation => !essential.IsSubsetOf(situation.MembersOf(organisation.Index))))
        {
            yield return Found(subject, $"Everybody essential to {subject.Title} has a seat somewhere, but none of the {Count(acting.Count)} organisations that act there seats them all.", essential, acting, situation, Severity.Information);
        }
    }

    private Finding Nobody(Theatre subject) =>
        new(Descriptor, subject, $"Nobody is essential to {subject.Title} on this day, so that there is nobody to have a seat.", subject.Declaration.Clause("essential")?.Origin ?? subject.Declaration.Origin)
        {
            Verdict = Verdict.Vacuous,
            Hint = "Do not read this as a yes. Check the set and its dates.",
        };

    private Finding Found(Theatre subject, string message, MemberSet members, List<Organisation> acting, Situation situation, Severity severity)
    {
        var partners = situation.Members(members).Where(member => acting.Exists(organisation => organisation.PartnersAt(situation).Contains(member.Number))).ToList();
        return new Finding(Descriptor, subject, message, subject.Declaration.Clause("essential")?.Origin ?? subject.Declaration.Origin)
        {
            Severity = severity,
            Witness = [WitnessPart.Many("members", Prose.Names(situation.Members(members))), WitnessPart.Many("organisations", acting.Select(organisation => organisation.Name))],
            Shown = acting.Count == 0 ? null : $"{string.Join(" ", acting.Take(Told).Select(organisation => Missing(organisation, members, situation)))}{(partners.Count == 0 ? "" : $" {Prose.List(partners)} {(partners.Count == 1 ? "is a partner" : "are partners")}, without a seat.")}",
            Related = [.. acting.Take(Told).Select(organisation => new RelatedPlace(organisation.Declaration.Origin, $"{organisation.Title} acts there"))],
            Sources = Evidence.Of(acting.Cast<Runtime.Model.Element>().Prepend(subject)),
            Hint = acting.Count == 0 ? "Say who acts there: `acts in` in an organisation, or `left to` in the theatre." : "Let them join, give them a seat when this theatre is decided on, or let another organisation act there too.",
        };
    }

    private const int Told = 6;

    private static string Missing(Organisation organisation, MemberSet members, Situation situation) =>
        situation.Members(members - situation.MembersOf(organisation.Index)).ToList() is { Count: > 0 } missing ? $"{organisation.Title} is without {Prose.List(missing)}." : $"{organisation.Title} seats them.";

    private static string Count(int count) => FormattableString.Invariant($"{count}");
}
