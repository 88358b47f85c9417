using System.Collections.Immutable;

using AfterNato.Runtime.Claims;

namespace AfterNato.Checks.Findings;

/// <summary>Why a condition holds or does not, in words.</summary>
internal static class ReasonProse
{
    private const int Shown = 3;

    /// <summary>«a = Borland: `can_block({a}, decide)` is true, at step `host`»: half a sentence, without its full stop.</summary>
    public static string Of(ImmutableArray<Reason> reasons)
    {
        var different = reasons.Select(reason => (Bound: Bound(reason), Said: Said(reason))).Distinct().ToList();
        var shown = different.Take(Shown).Select((reason, index) => reason.Bound.Length == 0 || (index > 0 && different[index - 1].Bound == reason.Bound)
            ? reason.Said
            : $"{reason.Bound}: {reason.Said}");
        var joined = string.Join("; ", shown);
        return different.Count > Shown ? FormattableString.Invariant($"{joined}; and {different.Count - Shown} more") : joined;
    }

    private static string Bound(Reason reason) => string.Join(", ", reason.Witness.Select(witness => $"{witness.Name} = {witness.Member.Title}"));

    private static string Said(Reason reason)
    {
        var steps = reason.Steps.Select(step => step.Name).Distinct().ToList();
        return steps.Count == 0 ? Stated(reason) : $"{Stated(reason)}, at {(steps.Count == 1 ? "step" : "steps")} {Prose.Quoted(steps)}";
    }

    private static string Stated(Reason reason)
    {
        if (reason.Range is not { } range)
            return Values(reason);
        return range.Members.Length switch
        {
            0 => $"`{range.Source}` has no members on this day",
            1 => $"`{reason.Source}` is {Word(reason)} of {range.Text}, the only member of `{range.Source}`",
            var count => FormattableString.Invariant($"`{reason.Source}` is {Word(reason)} of each of the {count} members of `{range.Source}`"),
        };
    }

    // Of two long lists nobody sees in what they differ, unless all of the one is missing in the other.
    private static string Values(Reason reason)
    {
        var sizes = reason.Values.ToLookup(value => value.Source, value => value.Members.Length);
        var isPart = reason.Differences.Any(difference => difference.Inside is null || !sizes[difference.Inside].Contains(difference.Members.Length));
        if (isPart && reason.Values.Any(value => value.IsCut))
            return string.Join(" and ", reason.Differences.Select(Said));
        return reason.Values.IsEmpty ? $"`{reason.Source}` is {Word(reason)}" : string.Join(" and ", reason.Values.Select(value => $"`{value.Source}` is {value.Text}"));
    }

    private static string Said(SetDifference difference)
    {
        var inside = difference.Inside is { } set ? $"in `{set}` and " : "";
        return $"{difference.Text} {(difference.Members.Length == 1 ? "is" : "are")} {inside}not in `{difference.Outside}`";
    }

    private static string Word(Reason reason) => reason.Holds ? "true" : "false";
}
