using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Documentation.Languages;

/// <content>How values of a file are written.</content>
public abstract partial class Language
{
    private const int MostDecimals = 6;

    /// <summary>What stands for a thousand million of something.</summary>
    protected abstract string Billion { get; }

    /// <summary>What stands for a million of something.</summary>
    protected abstract string Million { get; }

    /// <summary>Whether something is so.</summary>
    public abstract string Truth(bool isTrue);

    /// <summary>A length of time: «4 years».</summary>
    public abstract string Length(Duration length);

    /// <summary>The name of a unit beside a number; the unit as the file calls it where the language has no word for it.</summary>
    protected abstract string Unit(string unit, Rational amount);

    /// <summary>A figure with its unit, to the last digit that the file gives; large ones in millions.</summary>
    public string Quantity(Quantity quantity)
    {
        if (quantity.IsPercentage)
            return $"{Exact(quantity.Amount * 100)}{BeforePercent}%";
        var (amount, scale) = Scaled(quantity.Amount);
        return string.Join(Space, new[] { Exact(amount), scale, quantity.Unit is null ? "" : Unit(quantity.Unit, quantity.Amount) }.Where(part => part.Length > 0));
    }

    /// <summary>Amounts that stand beside each other, all in one scale and with as many decimals as one of them needs: in thousands of millions or in millions where that cuts nothing off and the smallest is no small part of one.</summary>
    public ImmutableArray<string> Amounts(ImmutableArray<Rational> amounts, string? unit)
    {
        var least = amounts.Where(amount => amount > Rational.Zero).DefaultIfEmpty(Rational.Zero).Min();
        var (size, word) = Scales.FirstOrDefault(scale => least * 10 >= scale.Size && amounts.All(amount => (amount * 1000 / scale.Size).IsWhole), (Size: 1, Word: ""));
        var decimals = Enumerable.Range(0, MostDecimals).FirstOrDefault(count => amounts.All(amount => (amount / size * BigInteger.Pow(10, count)).IsWhole), MostDecimals);
        return [.. amounts.Select(amount => string.Join(Space, new[] { Decimal(amount / size, decimals), word, unit is null ? "" : Unit(unit, amount) }.Where(part => part.Length > 0)))];
    }

    /// <summary>A number with as many decimals as it has, six at most.</summary>
    public string Exact(Rational number)
    {
        var decimals = 0;
        while (decimals < MostDecimals && !(number * BigInteger.Pow(10, decimals)).IsWhole)
            decimals++;
        return Decimal(number, decimals);
    }

    private IEnumerable<(long Size, string Word)> Scales => [(1_000_000_000, Billion), (1_000_000, Million)];

    // Where nothing may be lost, 1 234 567 stays what it is.
    private (Rational Amount, string Word) Scaled(Rational amount, bool exactly = true)
    {
        foreach (var (size, word) in Scales)
        {
            if ((amount >= size || amount <= -size) && (!exactly || (amount * 1000 / size).IsWhole))
                return (amount / size, word);
        }

        return (amount, "");
    }
}
