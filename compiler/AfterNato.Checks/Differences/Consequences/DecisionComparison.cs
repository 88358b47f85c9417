using System.Collections.Immutable;

using AfterNato.Checks.Differences.Meaning;
using AfterNato.Checks.Power;
using AfterNato.Checks.Questions;
using AfterNato.Checks.Withdrawals;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>What has become of decisions between two versions: whether they can succeed, how many it takes to block them, how probably they are adopted and who has what power.</summary>
internal sealed class DecisionComparison(Correspondence found, Situation old, Situation @new)
{
    private static readonly Rational Consent = new(95, 100);

    private readonly Standing _before = new(old);
    private readonly Standing _after = new(@new);

    public IEnumerable<DecisionDifference> Compare() =>
        from procedure in @new.Architecture.Procedures
        let before = Counterpart(procedure)
        where before is not null
        let difference = Compare(before, procedure)
        where !difference.IsNone
        select difference;

    private Procedure? Counterpart(Procedure procedure) => found.Counterpart(found.New.NodeOf(procedure))?.Element as Procedure;

    private DecisionDifference Compare(Procedure before, Procedure after)
    {
        var (was, now, about) = Fill(before, after);
        var (had, has) = (FiguresOf(before, old, was), FiguresOf(after, @new, now));
        return new(
            after,
            Compared(Answer<bool>.To(() => _before.CanSucceed(before)), had),
            Compared(Answer<bool>.To(() => _after.CanSucceed(after)), has),
            Moves(Power(had, found.Old), Power(has, found.New)))
        {
            About = about,
        };
    }

    private static Answer<DecisionFigures> FiguresOf(Procedure procedure, Situation situation, ImmutableArray<(string Role, string Member)> about) => Answer<DecisionFigures>.To(() =>
    {
        try
        {
            return PowerAnalysis.FiguresOf(situation.Apart(), new PowerQuestion(procedure.Name) { About = about, Consents = [Consent] });
        }
        catch (QuestionException exception)
        {
            throw new UnknownAnswerException($"{new WithoutStop(exception.Reason)}");
        }
    });

    private static ComparedDecision Compared(Answer<bool> canSucceed, Answer<DecisionFigures> figures) => new(
        canSucceed,
        Ask(figures, known => known.BlockingNumber),
        Ask(figures, known => known.MinimalBlocking.Value),
        Ask(figures, known => known.Adoption[0].Probability));

    private static Answer<T> Ask<T>(Answer<DecisionFigures> figures, Func<DecisionFigures, Answer<T>> question) => figures.Match(question, why => new Answer<T>.Unknown(why));

    private static Answer<Dictionary<MeaningNode, Rational>> Power(Answer<DecisionFigures> figures, ModelMeaning model) => Ask(figures, known => known.NormalisedBanzhaf.Then(shares =>
        known.Players.Zip(shares ?? []).Where(share => share.First.For is not null).ToDictionary(share => model.NodeOf(share.First.For ?? throw new InvalidOperationException("It speaks for a member.")), share => share.Second)));

    private ImmutableArray<ShareMove> Moves(Answer<Dictionary<MeaningNode, Rational>> before, Answer<Dictionary<MeaningNode, Rational>> after) => before.Match(
        had => after.Match(has => ShareComparison.Of(had, has, found), _ => []),
        _ => []);

    // Where somebody in a role loses a seat or takes a step, both sides are looked at with the same members in the roles.
    private (ImmutableArray<(string, string)> Before, ImmutableArray<(string, string)> After, ImmutableArray<string> About) Fill(Procedure before, Procedure after)
    {
        var (was, now, about) = (new List<(string, string)>(), new List<(string, string)>(), new List<string>());
        var settled = Answer<bool>.To(() => RoleSettings.WithActors(before, old) is [{ AreEmpty: true }] && RoleSettings.WithActors(after, @new) is [{ AreEmpty: true }]);
        List<(Member Old, Member New)> members = settled.Match(known => known, _ => false) ? [] : [.. Common(before, after)];
        foreach (var role in before.Roles)
        {
            if (found.Old.Introduced(found.Old.NodeOf(before), role) is not { } node || found.Counterpart(node) is not { } same || about.Count == members.Count)
                continue;
            var (one, other) = members[about.Count];
            was.Add((role, one.Name));
            now.Add((same.Name, other.Name));
            about.Add($"{other.Title} as `{same.Name}`");
        }

        return ([.. was], [.. now], [.. about]);
    }

    // In an order that does not hang on which of the two comes first.
    private IEnumerable<(Member Old, Member New)> Common(Procedure before, Procedure after)
    {
        var candidates = RoleSettings.Candidates(after, @new);
        return old.Members(RoleSettings.Candidates(before, old))
            .Select(member => (Old: member, New: found.Counterpart(found.Old.NodeOf(member))?.Element as Member))
            .Where(pair => pair.New is { } same && candidates.Contains(same.Number))
            .Select(pair => (pair.Old, pair.New ?? pair.Old))
            .OrderBy(pair => string.CompareOrdinal(pair.Old.Name, pair.Item2.Name) < 0 ? pair.Old.Name : pair.Item2.Name, StringComparer.Ordinal);
    }
}
