using System.Globalization;

using AfterNato.Checks.Findings;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Differences.Meaning;

/// <summary>The course of a procedure: which step follows which, and of which some are enough.</summary>
internal static class CourseTerms
{
    private const string Sequence = "then";

    public static Term Of(Stage stage, ModelMeaning model)
    {
        switch (stage)
        {
            case Step step:
                var node = Term.Naming(model.NodeOf(step.Element));
                return step.Otherwise is { } fallback ? Term.Saying("otherwise", node, Of(fallback, model)) : node;
            case AtLeast some:
                return Term.Set(string.Create(CultureInfo.InvariantCulture, $"at least {some.Needed}"), some.Parts.Select(part => Of(part, model)));
            default:
                return Term.Saying(Sequence, [.. stage.Parts.Select(part => Of(part, model)).SelectMany(part => part is { Of: null, Word: Sequence } ? part.Parts : [part])]);
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
