using AfterNato.Checks.Findings;

namespace AfterNato.Checks.Withdrawals;

/// <summary>What breaks, part by part, in words.</summary>
public static class LayerProse
{
    /// <summary>The word of programs for a part: <c>decisions</c>.</summary>
    public static string Key(Layer layer) => layer.ToString().ToLowerInvariant();

    /// <summary>«decisions (appoint_SACEUR and launch), headquarters (ACO)»: what breaks in each part, as names.</summary>
    public static Sentence Summary(Failure failure) =>
        Series.WithCommas(failure.Broken.GroupBy(broken => broken.Layer).OrderBy(layer => layer.Key).Select(layer => (Sentence)$"{Word(layer.Key)} ({Names(layer)})"));

    /// <summary>The names of what breaks, each once.</summary>
    public static Sentence Names(IEnumerable<Consequence> broken)
    {
        const int Shown = 4;
        List<Sentence> names = [.. broken.Select(consequence => consequence.Subject).DistinctBy(subject => subject.Name).Select(subject => (Sentence)$"{subject:bare}")];
        return names.Count > Shown + 1 ? Series.WithCommas(names, Shown) : $"{Listing.Of(names)}";
    }

    /// <summary>What a part is called.</summary>
    public static Sentence Word(Layer layer) => layer switch
    {
        Layer.Decisions => (Sentence)$"decisions",
        Layer.Commands => $"commands",
        Layer.Headquarters => $"headquarters",
        Layer.Staff => $"staff",
        Layer.Missions => $"missions",
        Layer.Capabilities => $"capabilities",
        Layer.Burdens => $"burdens",
        Layer.Networks => $"networks",
        Layer.Invariants => $"invariants",
        _ => throw new ArgumentOutOfRangeException(nameof(layer), layer, "There is no such part."),
    };
}
