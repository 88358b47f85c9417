using System.Collections.Immutable;
using System.Numerics;

namespace AfterNato.Runtime.Voting.Estimates;

/// <summary>Keeps the weight of the coalition.</summary>
internal sealed class ThresholdProbe<T>(ImmutableArray<T> weights, T quota) : Probe
    where T : INumber<T>
{
    private T _sum = T.Zero;

    public override bool Wins => _sum >= quota;

    public override void Join(int player) => _sum += weights[player];

    public override void Leave(int player) => _sum -= weights[player];
}
