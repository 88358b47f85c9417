using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Burdens;

/// <summary>
/// A commitment that some who have made it do not keep. Before it is due, those who have not reached it yet are told of as a property. For whom
/// the file gives no figure, it is unknown.
/// </summary>
public sealed class PledgeUnmetCheck : CheckOf<Commitment>
{
    private const int Listed = 6;

    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN5004", "PledgeUnmet", Severity.Warning, "A commitment that some of those who made it do not keep.");

    public override string RangesOver => "commitments that somebody has made";

    protected override IEnumerable<Commitment> Subjects(Situation situation) => situation.Architecture.Commitments.Where(commitment => IsMade(commitment, situation));

    protected override Sentence Question(Commitment subject) => $"everybody keeps {subject:name}";

    protected override IEnumerable<Finding> Examine(Commitment subject, Situation situation)
    {
        var members = situation.Members(subject.AmongAt(situation)).Select(member => (Member: member, Figure: subject.FigureAt(situation, member))).ToList();
        var under = members.Where(entry => entry.Figure is { } figure && subject.IsUnder(figure)).ToList();
        if (under.Count > 0)
            yield return Unmet(subject, situation, members.Count, [.. under.Select(entry => (entry.Member, entry.Figure)).OfType<(Member, Figure)>()]);
        var unknown = members.Where(entry => entry.Figure is null).Select(entry => entry.Member).ToList();
        if (unknown.Count > 0 && subject.IsDueAt(situation.Date))
            yield return Unknown(subject, unknown);
    }

    private Finding Unmet(Commitment commitment, Situation situation, int all, ImmutableArray<(Member Member, Figure Figure)> under)
    {
        var isDue = commitment.IsDueAt(situation.Date);
        var message = !isDue && commitment.By is { Last: var due }
            ? $"{commitment:name} is due on {due}: {under.Length} of {all} have yet to reach {Least(commitment)}."
            : Broken(commitment, [.. under.Select(entry => entry.Member)]);
        return new Finding(Descriptor, commitment, message, commitment.Declaration.Clause("at least")?.Origin ?? commitment.Declaration.Origin)
        {
            Severity = isDue ? Descriptor.Severity : Severity.Information,
            Witness = [WitnessPart.One("fact", commitment.Fact.Name), WitnessPart.Many("members", Prose.Names(under.Select(entry => entry.Member)))],
            Shown = $"{Series.OfFigures([.. under.Select(entry => ((Element)entry.Member, Shown(entry.Figure)))], Listed)}.",
            Related = [.. under.Take(1).Select(entry => new RelatedPlace(entry.Figure.Origin, $"the figure of {entry.Member}"))],
            Sources = Evidence.Of(commitment.Citations.Concat(under.SelectMany(entry => entry.Figure.Citations))),
            Hint = isDue
                ? (Sentence)$"Correct the figures if they are out of date; else say who is bound: `among … except`, or from when on: `by`."
                : $"It is not due yet; if that is known, nothing need be done.",
        };
    }

    private static Sentence Broken(Commitment commitment, ImmutableArray<Member> members)
    {
        var (breakers, least) = (Prose.List(members), Least(commitment));
        return Sentence.Of(members.Length, $"{breakers} does not keep {commitment:name}: {least}.", $"{breakers} do not keep {commitment:name}: {least}.");
    }

    private static Sentence Least(Commitment commitment) => $"{commitment.Fact:name} of at least {Written(commitment.Least)}";

    private Finding Unknown(Commitment commitment, List<Member> members) => new(
        Descriptor,
        commitment,
        Sentence.Of(
            members.Count,
            $"Whether {Prose.List(members)} keeps {commitment:name} is unknown: the file gives no {commitment.Fact:name} for it.",
            $"Whether {Prose.List(members)} keep {commitment:name} is unknown: the file gives no {commitment.Fact:name} for them."),
        commitment.Declaration.Clause("among")?.Origin ?? commitment.Declaration.Origin)
    {
        Severity = Severity.Warning,
        Verdict = Verdict.Unknown,
        Witness = [WitnessPart.One("fact", commitment.Fact.Name), WitnessPart.Many("members", Prose.Names(members))],
        Sources = Evidence.Of(commitment),
        Hint = $"Do not read this as a yes. Give the figures, or leave out who is not bound: `among … except`.",
    };

    private static bool IsMade(Commitment commitment, Situation situation)
    {
        try
        {
            return !commitment.AmongAt(situation).IsEmpty;
        }
        catch (UnknownAnswerException)
        {
            return true;
        }
    }

    private static Sentence Written(Quantity quantity) => quantity.IsPercentage ? $"{quantity}" : (Sentence)$"{new Amount(quantity.Amount, quantity.Unit)}";

    private static Sentence Shown(Figure figure)
    {
        var value = figure.Value is Value.Figure { Quantity: var quantity } ? Written(quantity) : Sentence.Empty;
        return figure.AsOf is { } asOf ? $"{value} ({asOf})" : value;
    }
}
