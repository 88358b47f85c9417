using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting.Witnesses;

namespace AfterNato.Checks.Decisions.Remedies;

/// <summary>The rule nearest to that of a step under which nobody can stop the step alone.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Using">As a step uses it.</param>
/// <param name="Condition">What it says, where it would have to be declared; null where the file has it.</param>
/// <param name="IsLooser">Whether it adopts whatever the rule of the step adopts, so that it can take its place.</param>
/// <param name="Declaration">Its declaration; null where the file has it.</param>
internal sealed record RelaxedRule(VoteRule Rule, string Using, string? Condition, bool IsLooser, string? Declaration)
{
    private const string OneMayObject = "count(against) <= 1";
    private const string AllButOne = "count(seats except for) <= 1";

    /// <summary>With fewer seats, two groups without anybody in common could each decide.</summary>
    private const int FewestSeats = 3;

    /// <summary>The rule for a step, however the roles are filled; null where none was found.</summary>
    /// <exception cref="UnknownAnswerException">A figure is missing, or there are too many coalitions to tell.</exception>
    public static RelaxedRule? Of(Step step, Situation situation, ImmutableArray<Roles> settings)
    {
        if (step is not { Rule: { IsMonotone: true } rule, Actor: Actor.OfBody { Body: { DomesticOf: null } body } })
            return null;
        var electorates = settings.Select(about => ElectorateOf(step, body, situation, about)).Distinct().ToList();
        return Lowered(step, rule, electorates, situation, settings) ?? ByHeads(rule, electorates, situation);
    }

    // The numbers of a rule are lowered as little as possible: the largest under which it does without any one of the seats.
    private static RelaxedRule? Lowered(Step step, VoteRule rule, List<Electorate> electorates, Situation situation, ImmutableArray<Roles> settings)
    {
        if (LargestNumber.Of(rule, lower => electorates.TrueForAll(electorate => NobodyBlocks(lower, electorate))) is not { } lowered
            || electorates.Exists(electorate => lowered.Adopts(Ballot.OfCoalition(electorate, MemberSet.Empty)))
            || (!rule.BindsOnlyThoseFor && settings.Any(about => IsImproper(step.WithRule(lowered), situation, about))))
        {
            return null;
        }

        return new(lowered, StepText.Use(step, lowered), null, true, null);
    }

    // Where each seat can stop it alone, the least that takes this from all of them is that all but one are enough: whoever is the one, the others
    // must be able to carry it.
    private static RelaxedRule? ByHeads(VoteRule rule, List<Electorate> electorates, Situation situation)
    {
        if (electorates.Exists(electorate => electorate.Seats.Count < FewestSeats || !EverybodyBlocks(rule, electorate)))
            return null;
        // Where silence never stands in the way, one objection may be passed over; where each single silence does, one seat may be missing.
        var isSilent = electorates.SelectMany(WithoutVotes).All(rule.Adopts);
        var isLooser = isSilent || !electorates.SelectMany(WithOnePassive).Any(rule.Adopts);
        var condition = isSilent ? OneMayObject : AllButOne;
        var name = DeclaredRule.NameFor(condition, isSilent ? "one_may_object" : "all_but_one", rule.BindsOnlyThoseFor, situation.Architecture);
        var relaxed = new VoteRule(
            name.Name,
            isSilent ? ballot => ballot.Against.Count <= 1 : ballot => (ballot.Seats - ballot.For).Count <= 1,
            isMonotone: true,
            isSafeFromAbsence: true,
            bindsOnlyThoseFor: rule.BindsOnlyThoseFor);
        return new(relaxed, name.Name, condition, isLooser, name.Declaration);
    }

    private static Electorate ElectorateOf(Step step, Body body, Situation situation, Roles about) =>
        body.InterchangeableSeats is { } seats ? new Electorate(situation, MemberSet.First(seats)) : step.ElectorateAt(situation, about);

    private static bool NobodyBlocks(VoteRule rule, Electorate electorate) =>
        electorate.Seats.All(seat => rule.Adopts(Ballot.OfCoalition(electorate, electorate.Seats - MemberSet.Of(seat))));

    private static bool EverybodyBlocks(VoteRule rule, Electorate electorate) =>
        rule.Adopts(Ballot.OfCoalition(electorate, electorate.Seats))
        && electorate.Seats.All(seat => !rule.Adopts(Ballot.OfCoalition(electorate, electorate.Seats - MemberSet.Of(seat))));

    // Everybody is there and says nothing, or nobody is there.
    private static IEnumerable<Ballot> WithoutVotes(Electorate electorate) =>
    [
        Ballot.Of(electorate, MemberSet.Empty, MemberSet.Empty, electorate.Seats),
        Ballot.Of(electorate, MemberSet.Empty, MemberSet.Empty, MemberSet.Empty),
    ];

    // Everybody is for it but one, who abstains, or stays away.
    private static IEnumerable<Ballot> WithOnePassive(Electorate electorate) => electorate.Seats.Select(MemberSet.Of).SelectMany(seat => new[]
    {
        Ballot.Of(electorate, electorate.Seats - seat, MemberSet.Empty, seat),
        Ballot.Of(electorate, electorate.Seats - seat, MemberSet.Empty, MemberSet.Empty),
    });

    /// <summary>Whether two groups with nobody in common could each carry the step.</summary>
    public static bool IsImproper(Step step, Situation situation, Roles about) =>
        step.GameAt(situation, about) is { Players.IsEmpty: false } game && new GameWitnesses(game.ToVotingGame()).DisjointWinners() is not null;
}
