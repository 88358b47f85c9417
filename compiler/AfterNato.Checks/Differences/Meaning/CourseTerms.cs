using System.Globalization;

using AfterNato.Checks.Findings;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Differences.Meaning;

/// <summary>The course of a procedure: which step follows which, and of which some are enough.</summary>
internal static class CourseTerms
{
    private const string Sequence = "then";

    public static Term Of(Stage stage, ModelMeaning model) => Of(stage, model, _ => true) ?? Term.Saying(Sequence);

    /// <summary>The same without some of its steps; null where nothing is left.</summary>
    public static Term? Of(Stage stage, ModelMeaning model, Func<MeaningNode, bool> isKept)
    {
        switch (stage)
        {
            case Step step:
                var node = model.NodeOf(step.Element);
                var otherwise = step.Otherwise is { } fallback ? Of(fallback, model, isKept) : null;
                if (!isKept(node))
                    return otherwise;
                return otherwise is null ? Term.Naming(node) : Term.Saying("otherwise", Term.Naming(node), otherwise);
            case AtLeast some:
                var ways = some.Parts.Select(part => Of(part, model, isKept)).OfType<Term>().ToList();
                return ways.Count > 1 ? Term.Set(string.Create(CultureInfo.InvariantCulture, $"at least {some.Needed}"), ways) : ways.FirstOrDefault();
            default:
                var parts = stage.Parts.Select(part => Of(part, model, isKept)).OfType<Term>().SelectMany(part => part is { Of: null, Word: Sequence } ? part.Parts : [part]).ToList();
                return parts.Count > 1 ? Term.Saying(Sequence, [.. parts]) : parts.FirstOrDefault();
        }
    }

    /// <summary>«`propose`, then either `agree` or `override`».</summary>
    public static string TextOf(Stage stage) => stage switch
    {
        Step { Otherwise: { } otherwise } step => $"`{step.Name}` (otherwise {TextOf(otherwise)})",
        Step step => $"`{step.Name}`",
        AtLeast { Needed: 1 } choice => $"either {string.Join(" or ", choice.Parts.Select(Within))}",
        AtLeast some => string.Create(CultureInfo.InvariantCulture, $"at least {some.Needed} of {Prose.Joined([.. some.Parts.Select(Within)])}"),
        _ => string.Join(", then ", stage.Parts.Select(TextOf)),
    };

    private static string Within(Stage stage) => stage is Step ? TextOf(stage) : $"({TextOf(stage)})";
}
