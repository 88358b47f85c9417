using System.Collections.Immutable;

using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Burdens.Tables;

/// <summary>A burden divided by one key.</summary>
/// <param name="Key">The name of the key or fact, or `equal`.</param>
/// <param name="IsOwnKey">Whether the file divides the burden by this key.</param>
/// <param name="Division">What dividing it came to.</param>
public sealed record BurdenColumn(string Key, bool IsOwnKey, BurdenDivision Division)
{
    private const int Digits = 6;

    private readonly Dictionary<Member, int> _numbers = Division.Payers.Select((payer, number) => (payer, number)).ToDictionary(entry => entry.payer, entry => entry.number);

    private readonly ImmutableArray<Rational> _amounts = (Division as BurdenDivision.Divided)?.RoundedTo(StepOf(Division.Burden)) ?? [];

    private readonly ImmutableArray<Rational> _parts = Division is BurdenDivision.Divided { Payers.Length: > 0 } divided
        ? Runtime.Burdens.Allocation.LargestRemainder.Round([.. divided.Shares.Select(share => share / divided.Problem.Total)], new Rational(1, 10_000), _ => (Rational.Zero, null))
        : [];

    /// <summary>The burden.</summary>
    public Burden Burden => Division.Burden;

    /// <summary>What amounts are multiples of: what the burden says, else a decimal step that goes into the total.</summary>
    public Rational Step => StepOf(Division.Burden);

    /// <summary>What a member bears, a multiple of the step; null for nobody who shares it. All together are exactly the total.</summary>
    public Rational? AmountOf(Member member) => Of(member, _amounts);

    /// <summary>The same before rounding.</summary>
    public Rational? ExactOf(Member member) => Of(member, (Division as BurdenDivision.Divided)?.Shares ?? []);

    /// <summary>What part of the total it bears, rounded to 0.01 %; all together are exactly 100 %.</summary>
    public Rational? PartOf(Member member) => Of(member, _parts);

    private Rational? Of(Member member, ImmutableArray<Rational> values) =>
        !values.IsEmpty && _numbers.TryGetValue(member, out var payer) ? values[payer] : null;

    private static Rational StepOf(Burden burden)
    {
        if (burden.Rounding is { } rounding)
            return rounding.Amount;
        var step = new Rational(1, 100);
        while (step * System.Numerics.BigInteger.Pow(10, Digits) < burden.Total.Amount)
            step *= 10;
        while (!(burden.Total.Amount / step).IsWhole)
            step /= 10;
        return step;
    }
}
