using System.Collections.Immutable;

using AfterNato.Runtime.Claims;

namespace AfterNato.Checks.Findings;

/// <summary>Why a condition holds or does not, in words.</summary>
internal static class ReasonProse
{
    private const int Shown = 3;

    /// <summary>«a = Borland: `can_block({a}, decide)` is true, at step `host`»: half a sentence, without its full stop.</summary>
    public static Sentence Of(ImmutableArray<Reason> reasons)
    {
        var different = reasons.Select(reason => (Bound: Bound(reason), Said: Said(reason))).DistinctBy(reason => (reason.Bound.ToString(), reason.Said.ToString())).ToList();
        var joined = Prose.Apart(different.Take(Shown).Select((reason, index) => reason.Bound.IsEmpty || (index > 0 && different[index - 1].Bound.Equals(reason.Bound))
            ? reason.Said
            : $"{reason.Bound}: {reason.Said}"));
        return different.Count > Shown ? $"{joined}; and {different.Count - Shown} more" : joined;
    }

    private static Sentence Bound(Reason reason) =>
        reason.Witness.IsEmpty ? Sentence.Empty : $"{Listing.Series(reason.Witness.Select(witness => (Sentence)$"{new Titled(witness.Name)} = {witness.Member}"))}";

    private static Sentence Said(Reason reason)
    {
        var steps = reason.Steps.DistinctBy(step => step.Name).ToList();
        return steps.Count == 0 ? Stated(reason) : Sentence.Of(steps.Count, $"{Stated(reason)}, at step {Prose.Named(steps)}", $"{Stated(reason)}, at steps {Prose.Named(steps)}");
    }

    private static Sentence Stated(Reason reason)
    {
        if (reason.Range is not { } range)
            return Values(reason);
        var (said, set) = (new Code(reason.Source), new Code(range.Source));
        return (range.Members.Length, reason.Holds) switch
        {
            (0, _) => (Sentence)$"{set} has no members on this day",
            (1, true) => $"{said} is true of {range.Text}, the only member of {set}",
            (1, false) => $"{said} is false of {range.Text}, the only member of {set}",
            (var count, true) => $"{said} is true of each of the {count} members of {set}",
            (var count, false) => $"{said} is false of each of the {count} members of {set}",
        };
    }

    // Of two long lists nobody sees in what they differ, unless all of the one is missing in the other.
    private static Sentence Values(Reason reason)
    {
        var sizes = reason.Values.ToLookup(value => value.Source, value => value.Members.Length);
        var isPart = reason.Differences.Any(difference => difference.Inside is null || !sizes[difference.Inside].Contains(difference.Members.Length));
        if (isPart && reason.Values.Any(value => value.IsCut))
            return Both(reason.Differences.Select(Said));
        if (!reason.Values.IsEmpty)
            return Both(reason.Values.Select(value => (Sentence)$"{new Code(value.Source)} is {value.Text}"));
        return reason.Holds ? (Sentence)$"{new Code(reason.Source)} is true" : $"{new Code(reason.Source)} is false";
    }

    private static Sentence Said(SetDifference difference)
    {
        var (members, outside) = (difference.Text, new Code(difference.Outside));
        return difference.Inside is { } inside
            ? Sentence.Of(difference.Members.Length, $"{members} is in {new Code(inside)} and not in {outside}", $"{members} are in {new Code(inside)} and not in {outside}")
            : Sentence.Of(difference.Members.Length, $"{members} is not in {outside}", $"{members} are not in {outside}");
    }

    private static Sentence Both(IEnumerable<Sentence> sentences) => Sentence.Chain(sentences, $" and ");
}
