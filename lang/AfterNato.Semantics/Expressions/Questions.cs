using System.Collections.Immutable;

namespace AfterNato.Semantics.Expressions;

/// <summary>Everything that a condition can ask, in words.</summary>
public static class Questions
{
    /// <summary>The questions: about sets and figures, about the votes of a rule, about procedures, about burdens.</summary>
    public static ImmutableArray<Question> All { get; } =
    [
        new("count(S)", "How many there are in the set."),
        new("sum(x in S: e)", "What comes of adding up a value for everybody in the set."),
        new("min(x in S: e)", "The least value that anybody in the set has."),
        new("max(x in S: e)", "The greatest value that anybody in the set has."),
        new("rounded(e, step)", "The nearest multiple of a step; halves away from zero."),
        new("votes(S)", "How many votes the set has: one for each seat, or what the seats are weighted by; in rules only."),
        new("share(S)", "What part of all votes the set has; in rules only."),
        new("share(S, fact)", "What part of what all seats have of a fact the set has; in rules only."),
        new("can_block(S, procedure)", "Whether the set is a blocking coalition: rejected, when it is against and everybody else for."),
        new("suffices(S, procedure)", "Whether the set is a winning coalition: adopted, when it is for and everybody else against."),
        new("veto_players(procedure)", "Who is in every winning coalition."),
        new("blocking_number(procedure)", "How many members a smallest blocking coalition has."),
        new("deadlock_free(procedure)", "Whether there is a way through it without a vote that each of several members can stop alone."),
        new("banzhaf(member, procedure)", "The member's normalised Banzhaf index: its part of all swings, exact."),
        new("shapley_shubik(member, procedure)", "The member's Shapley–Shubik index: in what part of all orders of consenting it is the one that decides, exact."),
        new("borne(member, burden)", "What the member bears of a burden, rounded as the burden says."),
        new("burden_share(member, burden)", "What part of a burden the member bears, exact, before amounts are rounded."),
    ];
}
