using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Claims;

/// <summary>
/// A condition that was put to an architecture on a day: whether it holds, for which reasons, and whether it does so only because there is
/// nobody whom it speaks of. Generated code builds it; the reasons are worked out when somebody asks for them.
/// </summary>
public abstract class Claim
{
    private protected Claim(bool holds, ImmutableArray<string> emptySets)
    {
        Holds = holds;
        EmptySets = emptySets;
    }

    /// <summary>Whether it is true.</summary>
    public bool Holds { get; }

    /// <summary>Whether the answer is what it is only because sets are empty that it goes through.</summary>
    public bool IsVacuous => !EmptySets.IsEmpty;

    /// <summary>The sets that are empty, as they stand in the file, where the answer is vacuous; else none.</summary>
    public ImmutableArray<string> EmptySets { get; }

    /// <summary>
    /// Why it holds or does not: the first counterexample, the side of an <c>and</c> that fails, both sides of an <c>or</c> that fails.
    /// </summary>
    public ImmutableArray<Reason> Reasons => field.IsDefault ? field = Explain() : field;

    /// <summary>
    /// Everything for which it holds or does not, where <see cref="Reasons"/> names the first: each counterexample, each side of an <c>and</c>
    /// that fails. Worked out one after the other, for as long as somebody asks for more.
    /// </summary>
    /// <exception cref="UnknownAnswerException">The bound of the work was reached, or one of the other cases is unknown.</exception>
    public virtual IEnumerable<Reason> AllReasons => Reasons;

    /// <summary>Whom the names of the condition stood for in the first reason, the outermost first.</summary>
    public ImmutableArray<BoundMember> Witness => Reasons.IsEmpty ? [] : Reasons[0].Witness;

    /// <summary>What the parts of the condition came to in the first reason.</summary>
    public ImmutableArray<StatedValue> Values => Reasons.IsEmpty ? [] : Reasons[0].Values;

    /// <summary>A condition that consists of no others.</summary>
    /// <param name="at">The situation that it was put to.</param>
    /// <param name="source">The condition as it stands in the file.</param>
    /// <param name="holds">Whether it is true.</param>
    /// <param name="why">States what it came to.</param>
    public static Claim That(Situation at, string source, bool holds, Func<Reason, Reason> why) => new Single(at, source, holds, why);

    /// <summary>That it is true of every member of a set; it is, if there is none.</summary>
    /// <param name="at">The situation that it was put to.</param>
    /// <param name="name">What the condition calls the member.</param>
    /// <param name="source">The set as it stands in the file.</param>
    /// <param name="set">The set.</param>
    /// <param name="body">What is said of the member, as it stands in the file.</param>
    /// <param name="of">The condition for one member.</param>
    /// <param name="why">States what it mentions.</param>
    /// <exception cref="UnknownAnswerException">The bound of the work was reached.</exception>
    public static Claim Every(Situation at, string name, string source, MemberSet set, string body, Func<int, Claim> of, Func<Reason, Reason> why) =>
        Quantified(at, name, source, set, of, decisive: false, () => [why(new Reason(at, body, true).Over(source, set))]);

    /// <summary>That it is true of one member of a set at least.</summary>
    /// <inheritdoc cref="Every"/>
    public static Claim Some(Situation at, string name, string source, MemberSet set, string body, Func<int, Claim> of, Func<Reason, Reason> why) =>
        Quantified(at, name, source, set, of, decisive: true, () => [why(new Reason(at, body, false).Over(source, set))]);

    /// <summary>That all are true.</summary>
    public static Claim All(Claim first, params Func<Claim>[] others) => Joined(first, others, decisive: false);

    /// <summary>That one is true at least.</summary>
    public static Claim Any(Claim first, params Func<Claim>[] others) => Joined(first, others, decisive: true);

    /// <summary>The contrary.</summary>
    public static Claim Not(Claim claim) => new Combined(!claim.Holds, claim.EmptySets, () => claim.Reasons, () => claim.AllReasons);

    /// <summary>That both are true, or both are false.</summary>
    public static Claim Same(Claim left, Claim right) =>
        new Combined(left.Holds == right.Holds, left.IsVacuous && right.IsVacuous ? [.. left.EmptySets.Union(right.EmptySets)] : [], () => [.. left.Reasons, .. right.Reasons],
            () => left.AllReasons.Concat(right.AllReasons));

    /// <summary>The one if a condition is true, else the other.</summary>
    public static Claim If(Claim condition, Func<Claim> whenTrue, Func<Claim> whenFalse)
    {
        var chosen = condition.Holds ? whenTrue() : whenFalse();
        return new Combined(chosen.Holds, chosen.EmptySets, () => [.. chosen.Reasons, .. condition.Reasons], () => chosen.AllReasons.Concat(condition.AllReasons));
    }

    private protected abstract ImmutableArray<Reason> Explain();

    private static Claim Quantified(Situation at, string name, string source, MemberSet set, Func<int, Claim> of, bool decisive, Func<ImmutableArray<Reason>> whyAll)
    {
        var search = new ClaimSearch(decisive);
        foreach (var member in set)
        {
            if (search.EndsAt(member, Counted, keep: false))
                break;
        }

        if (search.Found is not { } found)
            return new Combined(!decisive, set.IsEmpty ? [source] : search.EmptySets, whyAll, () => whyAll());
        var decider = at.Architecture.Members[search.Index];
        return new Combined(decisive, found.EmptySets, () => [.. found.Reasons.Select(reason => reason.Of(name, decider))], () => set.SelectMany(Case));

        IEnumerable<Reason> Case(int member)
        {
            var claim = Counted(member);
            return claim.Holds == decisive ? claim.AllReasons.Select(reason => reason.Of(name, at.Architecture.Members[member])) : [];
        }

        Claim Counted(int member)
        {
            at.Spend();
            return of(member);
        }
    }

    private static Claim Joined(Claim first, Func<Claim>[] others, bool decisive)
    {
        var search = new ClaimSearch(decisive);
        for (var index = 0; index <= others.Length; index++)
        {
            if (search.EndsAt(index, number => number == 0 ? first : others[number - 1](), keep: true))
                break;
        }

        return search.Found is { } found
            ? new Combined(decisive, found.EmptySets, () => found.Reasons, () => Parts().Where(part => part.Holds == decisive).SelectMany(part => part.AllReasons))
            : new Combined(!decisive, search.EmptySets, () => search.Reasons, () => Parts().SelectMany(part => part.AllReasons));

        IEnumerable<Claim> Parts() => others.Select(other => other()).Prepend(first);
    }

    private sealed class Single(Situation at, string source, bool holds, Func<Reason, Reason> why) : Claim(holds, [])
    {
        private protected override ImmutableArray<Reason> Explain()
        {
            var reason = new Reason(at, source, Holds);
            try
            {
                return [why(reason)];
            }
            catch (UnknownAnswerException)
            {
                // The answer is known, and only what else could be said about it is not.
                return [reason];
            }
        }
    }

    private sealed class Combined(bool holds, ImmutableArray<string> emptySets, Func<ImmutableArray<Reason>> explain, Func<IEnumerable<Reason>> explainAll)
        : Claim(holds, emptySets)
    {
        public override IEnumerable<Reason> AllReasons => explainAll();

        private protected override ImmutableArray<Reason> Explain() => explain();
    }
}
