using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Burdens.Tables;

/// <summary>Divisions of one total, or of totals in one unit, side by side.</summary>
/// <param name="Columns">The divisions.</param>
/// <param name="Members">Everybody who shares one of them, in the order of their names.</param>
/// <param name="Reference">The column from which differences are told; null where there is nothing to compare.</param>
/// <param name="Products">What each member produces in a year, in the unit of the total, as far as it is known.</param>
/// <param name="ProductsMissing">Why that is not known of anybody, as half a sentence; null where it is, or where the total is no money.</param>
public sealed record BurdenTable(
    ImmutableArray<BurdenColumn> Columns,
    ImmutableArray<Member> Members,
    BurdenColumn? Reference,
    ImmutableDictionary<Member, Rational> Products,
    string? ProductsMissing)
{
    /// <summary>The title of a column: the name of the burden where several stand side by side, the key where one does.</summary>
    public string TitleOf(BurdenColumn column)
    {
        if (Columns.All(other => other.Burden == Columns[0].Burden))
            return column.Key;
        return column.IsOwnKey ? column.Burden.Name : $"{column.Burden.Name} by {column.Key}";
    }

    /// <summary>What a member bears more than by the reference, or less; null where neither makes it bear anything, or it is not known.</summary>
    public Rational? DifferenceOf(BurdenColumn column, Member member)
    {
        if (!HasDifferences(column) || (column.AmountOf(member) is null && Reference?.AmountOf(member) is null))
            return null;
        return (column.AmountOf(member) ?? Rational.Zero) - (Reference?.AmountOf(member) ?? Rational.Zero);
    }

    /// <summary>Whether a column can be compared with the reference.</summary>
    public bool HasDifferences(BurdenColumn column) => Reference is not null && column != Reference && IsDivided(column) && IsDivided(Reference);

    /// <summary>What part of a year's product a member bears; null where it is not known.</summary>
    public Rational? PartOfProduct(BurdenColumn column, Member member) =>
        column.AmountOf(member) is { } amount && Products.TryGetValue(member, out var product) && product > Rational.Zero ? amount / product : null;

    /// <summary>The same of all who share a column together; null where the product of one of them is not known.</summary>
    public Rational? PartOfProduct(BurdenColumn column)
    {
        var payers = column.Division.Payers;
        if (!IsDivided(column) || payers.IsEmpty || payers.Any(payer => !Products.ContainsKey(payer)))
            return null;
        var product = payers.Aggregate(Rational.Zero, (sum, payer) => sum + Products[payer]);
        return product > Rational.Zero ? column.Burden.Total.Amount / product : null;
    }

    /// <summary>Whether there is a division in the column.</summary>
    public static bool IsDivided(BurdenColumn column) => column.Division is Runtime.Burdens.BurdenDivision.Divided;
}
