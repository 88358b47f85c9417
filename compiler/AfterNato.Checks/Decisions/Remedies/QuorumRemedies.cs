using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Checks.Decisions.Remedies;

/// <summary>What a body could ask for by a rule, so that those who are left can still reach it.</summary>
/// <param name="body">The body.</param>
/// <param name="rule">The rule.</param>
/// <param name="checkedAt">When it was checked: nobody has left yet.</param>
/// <param name="days">The days on which members leave, from the first on which the body can no longer decide.</param>
internal sealed class QuorumRemedies(Body body, VoteRule rule, Situation checkedAt, ImmutableArray<PlayedDay> days)
{
    // What is tried here must not use up the bounds of what is asked of the architecture itself.
    private readonly Situation _before = checkedAt.Apart();
    private readonly ImmutableArray<Situation> _after = [.. days.Select(day => day.After.Apart())];

    /// <summary>The same part of those who are left, and the largest number that they can reach; nothing where neither was found.</summary>
    public ImmutableArray<Remedy> Find()
    {
        try
        {
            List<Vote> votes = [.. Votes()];
            if (votes.Count == 0 || votes.Exists(vote => vote.After.IsEmpty || vote.After.Any(electorate => electorate.Seats.IsEmpty)))
                return [];
            var text = _before.Architecture.Rules.Where(declared => rule.Name.Split('(')[0] == declared.Name).ToList() is [var only] ? AbsoluteNumbers.Of(only.Condition, rule) : null;
            return [.. new[] { AsShare(votes, text), AsNumber(votes, text) }.OfType<Remedy>()];
        }
        catch (UnknownAnswerException)
        {
            return [];
        }
    }

    /// <summary>Every step in which the body decides by the rule, and who votes, however the roles are filled.</summary>
    private IEnumerable<Vote> Votes()
    {
        foreach (var procedure in _before.Architecture.Procedures)
        {
            var steps = procedure.Steps.ToList();
            foreach (var step in steps.Where(step => step.Rule?.Name == rule.Name && step.Actor is Actor.OfBody { Body: var voting } && voting.Index == body.Index))
            {
                List<Roles> before = [.. RoleSettings.Of(procedure, _before).Add(Roles.None).Where(about => QuorumLostCheck.CanCarry(step, rule, _before, about))];
                if (before.Count == 0)
                    continue;

                // With the other rule more ways may be open than with this one, and none of them may be lost.
                var after = _after.SelectMany(situation =>
                {
                    var changed = (Procedure)situation.Architecture.Elements[procedure.Index];
                    var same = changed.Steps.ElementAt(steps.IndexOf(step));
                    return RoleSettings.Of(changed, situation).Add(Roles.None).Select(about => same.ElectorateAt(situation, about));
                });
                yield return new(procedure, step, [.. before], [.. after]);
            }
        }
    }

    // As large a part of the seats as before is asked of those who are left, and all of them together always are that.
    private Remedy? AsShare(List<Vote> votes, AbsoluteNumbers? text)
    {
        if (text is null || votes.SelectMany(vote => RoleSettings.Of(vote.Procedure, _before).Select(about => Reach(text, vote.Step.ElectorateAt(_before, about)))).Distinct().ToList() is not [var all] || text.Number > all)
            return null;
        var condition = text.AsShareOf(all);
        return Declared(
            votes,
            condition,
            text.CountsVotes
                ? (Sentence)$"As a part of the votes it would be as much as today, and less when there are fewer: {new Code(condition)} in the place of {new Code(rule.Name)}."
                : $"As a part of the seats it would be as much as today, and less when there are fewer: {new Code(condition)} in the place of {new Code(rule.Name)}.");
    }

    private Remedy? AsNumber(List<Vote> votes, AbsoluteNumbers? text)
    {
        if (LargestNumber.Of(rule, lower => votes.TrueForAll(vote => vote.After.All(electorate => lower.Adopts(Ballot.OfCoalition(electorate, electorate.Seats))))) is { } lowered)
        {
            if (!rule.BindsOnlyThoseFor && votes.Exists(vote => vote.Before.Any(about => RelaxedRule.IsImproper(vote.Step.WithRule(lowered), _before, about))))
                return null;
            var use = new Code($"using {StepText.Use(votes[0].Step, lowered)}");
            return Remedy.Of($"As a number, the largest that those left can reach would be that of {use}.", votes.SelectMany(vote => StepText.WithRule(vote.Procedure, vote.Step, StepText.Use(vote.Step, lowered), null)));
        }

        if (text is null)
            return null;
        var number = votes.Min(vote => vote.After.Min(electorate => text.Within(Reach(text, electorate))));

        // Two groups that could each decide as long as nobody has left would be worse than what is put right.
        var isProper = !text.AsksConsent || rule.BindsOnlyThoseFor
            || votes.TrueForAll(vote => vote.Before.All(about => Reach(text, vote.Step.ElectorateAt(_before, about)) < 2 * (text.IsStrict ? number + 1 : number)));
        var isAll = text is { AsksConsent: true, CountsVotes: false } && votes.Exists(vote => vote.After.Any(electorate => electorate.Seats.Count == (text.IsStrict ? number + 1 : number)));
        if (number < BigInteger.One || number >= text.Number || !isProper)
            return null;
        var condition = new Code(text.With(number));
        return Declared(
            votes,
            condition.Text,
            isAll
                ? (Sentence)$"As a number, the largest that those left can reach would be {number}: {condition}; each of them could then stop it alone."
                : $"As a number, the largest that those left can reach would be {number}: {condition}.");
    }

    private Remedy Declared(List<Vote> votes, string condition, Sentence sentence)
    {
        var declared = DeclaredRule.NameFor(condition, $"{rule.Name.Split('(')[0]}_of_those_left", rule.BindsOnlyThoseFor, _before.Architecture);
        return Remedy.Of(sentence, votes.SelectMany(vote => StepText.WithRule(vote.Procedure, vote.Step, declared.Name, declared.Declaration)));
    }

    private static Rational Reach(AbsoluteNumbers text, Electorate electorate) => text.CountsVotes ? electorate.Votes(electorate.Seats) : electorate.Seats.Count;

    /// <summary>A step in which the body decides by the rule.</summary>
    /// <param name="Procedure">Its procedure.</param>
    /// <param name="Step">The step.</param>
    /// <param name="Before">The ways of filling the roles in which it could be carried.</param>
    /// <param name="After">Who votes in those ways, on every day on which members have left.</param>
    private sealed record Vote(Procedure Procedure, Step Step, ImmutableArray<Roles> Before, ImmutableArray<Electorate> After);
}
