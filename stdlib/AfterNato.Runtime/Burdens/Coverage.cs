using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens;

/// <summary>What is needed of a capability on a day, and what members pledge of it.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Date">The day.</param>
/// <param name="Needed">How much is needed, in the unit of the capability; zero when nothing is.</param>
/// <param name="Pledges">The pledges that count, in the order of the file. Those with caveats count in full: only a reader can tell whether one of them matters.</param>
public sealed record Coverage(Requirement Requirement, DateOnly Date, Rational Needed, ImmutableArray<Pledge> Pledges)
{
    /// <summary>How much is pledged together.</summary>
    public Rational Available { get; } = Sum(Pledges);

    /// <summary>How much is missing; zero when it is covered.</summary>
    public Rational Missing => Rational.Max(Needed - Available, Rational.Zero);

    /// <summary>How much of it is pledged without a caveat.</summary>
    public Rational Unconditional => Sum(Pledges.Where(pledge => pledge.Caveats.IsEmpty));

    /// <summary>Who pledges how much, each member once, the greatest amounts first.</summary>
    public ImmutableArray<(Member Member, Rational Amount)> Suppliers => field.IsDefault ? field =
    [
        .. Pledges.GroupBy(pledge => pledge.Member)
            .Select(pledges => (Member: pledges.Key, Amount: Sum(pledges)))
            .OrderByDescending(supplier => supplier.Amount).ThenBy(supplier => supplier.Member.Name, StringComparer.Ordinal),
    ] : field;

    /// <summary>The same when these give nothing any more.</summary>
    public Coverage Without(MemberSet members) => Pledges.Any(pledge => members.Contains(pledge.Member.Number))
        ? new(Requirement, Date, Needed, [.. Pledges.Where(pledge => !members.Contains(pledge.Member.Number))])
        : this;

    /// <summary>How much is missing when a member gives nothing any more.</summary>
    public Rational MissingWithout(Member member) =>
        Rational.Max(Needed - Available + Sum(Pledges.Where(pledge => pledge.Member == member)), Rational.Zero);

    private static Rational Sum(IEnumerable<Pledge> pledges) => pledges.Aggregate(Rational.Zero, (sum, pledge) => sum + pledge.Quantity.Amount);
}
