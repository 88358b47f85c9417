using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Comparisons;

/// <summary>The course of a procedure in the names of the file: who, and by which rule.</summary>
internal static class CourseProse
{
    /// <summary><c>NAC by consensus, then SACEUR for US</c>. What follows itself in the same way is told once.</summary>
    public static string Of(Stage stage, Situation situation) => stage switch
    {
        Step step => $"{Act(step, situation)}{(step.Otherwise is { } otherwise ? $", otherwise {Of(otherwise, situation)}" : "")}",
        AtLeast { Needed: 1 } some => string.Join(" or ", some.Parts.Select(part => Of(part, situation))),
        AtLeast some => FormattableString.Invariant($"at least {some.Needed} of {string.Join(", ", some.Parts.Select(part => Of(part, situation)))}"),
        _ => string.Join(", then ", Once(stage.Parts.Select(part => Of(part, situation)))),
    };

    private static string Act(Step step, Situation situation)
    {
        var who = step.Actor switch
        {
            Actor.OfBody body => body.Body.Name,
            Actor.OfMember member => member.Member.Name,
            Actor.OfPost post => Office(post.Post, situation),
            _ => step.Actor.Name,
        };
        return $"{who}{(step.Recused is null ? "" : ", some left out,")}{(step.Rule is { } rule ? $" by {rule.Name}" : "")}";
    }

    // An officer acts for somebody, and the same office for somebody else in another architecture.
    private static string Office(Post post, Situation situation) =>
        post.DomesticOf is null && post.ActsForAt(situation.Date) is { } member ? $"{post.Name} for {member.Name}" : post.Name;

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
