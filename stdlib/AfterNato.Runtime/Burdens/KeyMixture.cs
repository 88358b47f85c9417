using System.Collections.Immutable;

using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens;

/// <summary>
/// The facts that a burden is divided by. A member bears of the burden the sum, over the facts, of the part times its share of what all
/// who pay have of the fact: with `50 % gdp, 50 % population`, half its share of their GDP and half its share of their population.
/// </summary>
/// <param name="Parts">The facts; their parts are 1 together. None when everybody bears the same.</param>
public sealed record KeyMixture(ImmutableArray<KeyPart> Parts)
{
    /// <summary>The same for everybody.</summary>
    public static KeyMixture Equal { get; } = new([]);

    /// <summary>Whether everybody bears the same.</summary>
    public bool IsEqual => Parts.IsEmpty;

    /// <summary>One fact alone.</summary>
    public static KeyMixture By(Fact fact) => new([new KeyPart(fact, Rational.One)]);

    internal static KeyMixture Of(Architecture architecture, Clause? clause) => clause?.Value is Value.Shares shares
        ? new([.. shares.Items.Select(share => new KeyPart((Fact)architecture.Elements[share.Of], share.Quantity.Amount))])
        : Equal;
}
