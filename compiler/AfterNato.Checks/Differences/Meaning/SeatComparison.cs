using System.Collections.Immutable;

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
                .. has.Where(member => !had.Contains(found.Counterpart(member) ?? member)).Select(member => new Change(after.Kind, after.Name, Clause, null, member.Shown, $"{member.Shown} has a seat in {after.Shown}.")),
                .. had.Where(member => !kept.Contains(member)).Select(member => new Change(after.Kind, after.Name, Clause, member.Shown, null, $"{member.Shown} no longer has a seat in {after.Shown}.")),
            ];
        }
        catch (UnknownAnswerException unknown)
        {
            return [new Change(after.Kind, after.Name, Clause, null, null, $"Whether others have a seat in {after.Shown} is unknown: {unknown.Message}.")];
        }
    }
}
