using System.Numerics;

using AfterNato.Runtime.Voting;

namespace AfterNato.Benchmarks.References;

/// <summary>Whether a coalition of up to 63 players wins, by adding up its weights.</summary>
internal abstract record PlainGame
{
    public static PlainGame Of(VotingGame game) => game switch
    {
        WeightedGame weighted => new Threshold((long)weighted.Quota.Amount.Numerator, [.. weighted.Weights.Select(weight => (long)weight.Numerator)]),
        AtLeastGame some => new Some(some.Needed, [.. some.Parts.Select(Of)]),
        _ => throw new ArgumentException("Only quotas and what is made of them are compared.", nameof(game)),
    };

    public abstract bool Wins(ulong coalition);

    private sealed record Threshold(long Quota, long[] Weights) : PlainGame
    {
        public override bool Wins(ulong coalition)
        {
            var sum = 0L;
            for (var rest = coalition; rest != 0; rest &= rest - 1)
                sum += Weights[BitOperations.TrailingZeroCount(rest)];
            return sum >= Quota;
        }
    }

    private sealed record Some(int Needed, PlainGame[] Parts) : PlainGame
    {
        public override bool Wins(ulong coalition)
        {
            var won = 0;
            foreach (var part in Parts)
                won += part.Wins(coalition) ? 1 : 0;
            return won >= Needed;
        }
    }
}
