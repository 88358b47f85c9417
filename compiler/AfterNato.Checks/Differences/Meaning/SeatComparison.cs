using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Differences.Meaning;

/// <summary>Who has a seat in a body on the day and had none before, and the other way round.</summary>
internal static class SeatComparison
{
    public const string Clause = "seats";

    public static ImmutableArray<Change> Of(MeaningNode before, MeaningNode after, Correspondence found, Situation old, Situation @new)
    {
        if (before.Element is not Body was || after.Element is not Body body)
            return [];
        try
        {
            var had = old.Members(was.SeatsAt(old)).Select(member => found.Old.NodeOf(member)).ToList();
            var has = @new.Members(body.SeatsAt(@new)).Select(member => found.New.NodeOf(member)).ToList();
            var kept = has.Select(found.Counterpart).ToHashSet();
            return
            [
                .. Told(has.Where(member => !had.Contains(found.Counterpart(member) ?? member)), after, isGone: false),
                .. Told(had.Where(member => !kept.Contains(member)), after, isGone: true),
            ];
        }
        catch (UnknownAnswerException unknown)
        {
            return [new Change(after.Kind, after.Name, Clause, null, null, $"Whether others have a seat in {after.Shown} is unknown: {unknown.Message}.")];
        }
    }

    private static IEnumerable<Change> Told(IEnumerable<MeaningNode> members, MeaningNode body, bool isGone)
    {
        ImmutableArray<string> titles = [.. members.Select(member => member.Shown)];
        if (titles.IsEmpty)
            yield break;
        var all = Prose.Joined(titles);
        var have = titles.Length == 1 ? "has" : "have";
        yield return new(body.Kind, body.Name, Clause, isGone ? all : null, isGone ? null : all, $"{StatementProse.Named(titles)} {(isGone ? $"no longer {have}" : have)} a seat in {body.Shown}.");
    }
}
