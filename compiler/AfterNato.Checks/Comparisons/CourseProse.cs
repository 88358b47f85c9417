using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Comparisons;

/// <summary>The course of a procedure in the names of the file: who, and by which rule.</summary>
internal static class CourseProse
{
    /// <summary><c>NAC by consensus, then SACEUR for US</c>. What follows itself in the same way is told once.</summary>
    public static Sentence Of(Stage stage, Situation situation) => stage switch
    {
        Step { Otherwise: { } otherwise } step => $"{Act(step, situation)}, otherwise {Of(otherwise, situation)}",
        Step step => Act(step, situation),
        AtLeast { Needed: 1 } some => Series.Either(some.Parts.Select(part => Of(part, situation))),
        AtLeast some => $"at least {some.Needed} of {Series.Of(some.Parts.Select(part => Of(part, situation)))}",
        _ => Series.InTurn(Once(stage.Parts.Select(part => Of(part, situation)))),
    };

    private static Sentence Act(Step step, Situation situation)
    {
        var who = Who(step.Actor, situation);
        return (step.Recused, step.Rule) switch
        {
            (null, null) => who,
            (null, { } rule) => $"{who} by {Named(rule, situation.Architecture)}",
            (_, null) => $"{who}, some left out,",
            (_, { } rule) => $"{who}, some left out, by {Named(rule, situation.Architecture)}",
        };
    }

    private static Sentence Who(Actor actor, Situation situation) => actor switch
    {
        Actor.OfBody body => $"{new ShortName(body.Body)}",
        Actor.OfMember member => $"{new ShortName(member.Member)}",
        Actor.OfPost post => Office(post.Post, situation),
        _ => actor.Name,
    };

    // An officer acts for somebody, and the same office for somebody else in another architecture.
    private static Sentence Office(Post post, Situation situation) =>
        post.DomesticOf is null && post.ActsForAt(situation.Date) is { } member ? (Sentence)$"{new ShortName(post)} for {new ShortName(member)}" : $"{new ShortName(post)}";

    // A rule with numbers is called `opt_in(3)`.
    private static Sentence Named(VoteRule rule, Architecture architecture)
    {
        var parts = rule.Name.TrimEnd(')').Split('(', 2);
        return (architecture.Rules.FirstOrDefault(declared => declared.Name == parts[0]), parts) switch
        {
            ({ } declared, [_]) => (Sentence)$"{new ShortName(declared)}",
            ({ } declared, [_, var numbers]) => $"{new ShortName(declared)}({new Titled(numbers)})",
            _ => $"{new Titled(rule.Name)}",
        };
    }

    private static IEnumerable<Sentence> Once(IEnumerable<Sentence> acts)
    {
        var last = Sentence.Empty;
        foreach (var act in acts)
        {
            if (act.ToString() != last.ToString())
                yield return act;
            last = act;
        }
    }
}
