using System.Collections.Immutable;

using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Search;

/// <summary>What a quota is a share of: heads, the votes that a body gives its seats, or a fact such as the population.</summary>
public sealed class SeatMeasure
{
    private readonly ImmutableDictionary<int, Rational> _amounts;
    private readonly string _share;

    private SeatMeasure(string name, string share, MemberSet seats, Func<int, Rational> amount)
    {
        (Name, _share) = (name, share);
        _amounts = seats.ToImmutableDictionary(seat => seat, amount);
        CountsHeads = _amounts.Values.All(amount => amount == Rational.One);
    }

    /// <summary>How it is called: <c>members</c>, <c>votes</c>, or the name of the fact.</summary>
    public string Name { get; }

    /// <summary>Whether every seat counts as one.</summary>
    public bool CountsHeads { get; }

    /// <summary>What a member has of it, zero or more.</summary>
    public Rational this[int member] => _amounts[member];

    /// <summary>Every seat counts as one.</summary>
    public static SeatMeasure Heads(VotedStep step) => new("members", step.Body.Weight is null ? "share(for)" : "", step.AllSeats, _ => Rational.One);

    /// <summary>Every seat has the votes that the body gives it.</summary>
    /// <exception cref="InvalidSearchException">They are not known, one has fewer than none, or nobody has any.</exception>
    public static SeatMeasure Votes(VotedStep step) =>
        step.Body.Weight is { } fact ? new("votes", "share(for)", step.AllSeats, Amounts(fact, step.AllSeats, step)) : Heads(step);

    /// <summary>Every seat counts as much as it has of a fact.</summary>
    /// <exception cref="InvalidSearchException">The file does not give the fact for a seat, one has less than none, or nobody has any.</exception>
    public static SeatMeasure Of(Fact fact, VotedStep step) => new(fact.Name, $"share(for, {fact.Name})", step.AllSeats, Amounts(fact, step.AllSeats, step));

    /// <summary>What everybody who takes part in the procedure has of a fact.</summary>
    /// <exception cref="InvalidSearchException">The file does not give the fact for a member, one has less than none, or nobody has any.</exception>
    public static SeatMeasure OfAssembly(Fact fact, VotedStep step)
    {
        var everybody = MemberSet.Of(step.Assembly.Select(member => member.Number));
        return new(fact.Name, "", everybody, Amounts(fact, everybody, step));
    }

    /// <summary>The condition that those for the decision have so large a share of it, as a rule says it.</summary>
    internal string Condition(string comparison, string share) =>
        _share.Length > 0 ? $"{_share} {comparison} {share}" : $"count(for) {comparison} {share} * count(seats)";

    private static Func<int, Rational> Amounts(Fact fact, MemberSet members, VotedStep step)
    {
        var situation = step.Situation;
        var missing = situation.Members(members).Where(member => member.FigureAt(fact.Name, situation.Date)?.Value is not Model.Value.Figure).ToList();
        if (missing.Count > 0)
            throw new InvalidSearchException($"The file gives no `{fact.Name}` for {Listed(missing)}.");
        var amounts = members.ToDictionary(member => member, member => situation.Weights.Amount(fact, member));
        if (situation.Members(members).FirstOrDefault(member => amounts[member.Number] < Rational.Zero) is { } negative)
            throw new InvalidSearchException($"{negative.Title} has less than no `{fact.Name}`; a vote cannot weigh less than nothing.");
        return amounts.Values.Any(amount => amount > Rational.Zero)
            ? member => amounts[member]
            : throw new InvalidSearchException($"Nobody has any `{fact.Name}`, so there is nothing to take a share of.");
    }

    private static string Listed(List<Member> members)
    {
        const int Shown = 5;
        var names = string.Join(", ", members.Take(Shown).Select(member => member.Title));
        return members.Count > Shown ? FormattableString.Invariant($"{names} and {members.Count - Shown} more") : names;
    }
}
