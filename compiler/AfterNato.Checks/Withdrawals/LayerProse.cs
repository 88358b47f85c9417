using AfterNato.Checks.Findings;

namespace AfterNato.Checks.Withdrawals;

/// <summary>What breaks, part by part, in words.</summary>
public static class LayerProse
{
    /// <summary>The word of programs for a part: <c>decisions</c>.</summary>
    public static string Key(Layer layer) => layer.ToString().ToLowerInvariant();

    /// <summary>«decisions `appoint_SACEUR`, `launch`; headquarters ACO»: what breaks in each part, as names.</summary>
    public static string Summary(Failure failure) =>
        string.Join(", ", failure.Broken.GroupBy(broken => broken.Layer).OrderBy(layer => layer.Key).Select(layer => $"{Key(layer.Key)} ({Names(layer)})"));

    /// <summary>The names of what breaks, each once.</summary>
    public static string Names(IEnumerable<Consequence> broken)
    {
        const int Shown = 4;
        var names = broken.Select(consequence => consequence.Subject.Name).Distinct().ToList();
        return names.Count > Shown + 1 ? FormattableString.Invariant($"{string.Join(", ", names.Take(Shown))} and {names.Count - Shown} more") : Prose.Joined(names);
    }
}
