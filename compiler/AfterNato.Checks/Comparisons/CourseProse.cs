using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Comparisons;

/// <summary>The course of a procedure in the names of the file: who, and by which rule.</summary>
internal static class CourseProse
{
    /// <summary><c>NAC by consensus, then SACEUR</c>. What follows itself in the same way is told once.</summary>
    public static string Of(Stage stage) => stage switch
    {
        Step step => $"{Act(step)}{(step.Otherwise is { } otherwise ? $", otherwise {Of(otherwise)}" : "")}",
        AtLeast { Needed: 1 } some => string.Join(" or ", some.Parts.Select(Of)),
        AtLeast some => FormattableString.Invariant($"at least {some.Needed} of {string.Join(", ", some.Parts.Select(Of))}"),
        _ => string.Join(", then ", Once(stage.Parts.Select(Of))),
    };

    private static string Act(Step step)
    {
        var who = step.Actor switch
        {
            Actor.OfBody body => body.Body.Name,
            Actor.OfMember member => member.Member.Name,
            Actor.OfPost post => post.Post.Name,
            _ => step.Actor.Name,
        };
        return $"{who}{(step.Recused is null ? "" : " without those left out")}{(step.Rule is { } rule ? $" by {rule.Name}" : "")}";
    }

    private static IEnumerable<string> Once(IEnumerable<string> acts)
    {
        var last = "";
        foreach (var act in acts)
        {
            if (act != last)
                yield return act;
            last = act;
        }
    }
}
