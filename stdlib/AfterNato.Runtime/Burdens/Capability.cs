using System.Collections.Immutable;

using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Burdens;

/// <summary>Something that forces must be able to do: refuelling in the air, heavy lift, suppression of air defence.</summary>
public sealed class Capability : Element
{
    internal Capability(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>What it is counted in; every requirement of it and every pledge to it is given in this unit.</summary>
    public Unit Unit => (Unit)(ReferenceOf("unit") ?? throw new InvalidOperationException($"The model gives {Name} no unit."));

    /// <summary>How much of it is needed, and by whom.</summary>
    public ImmutableArray<Requirement> Requirements => field.IsDefault ? field = [.. Architecture.Requirements.Where(requirement => requirement.Capability == this)] : field;

    /// <summary>Who promises how much of it.</summary>
    public ImmutableArray<Pledge> Pledges => field.IsDefault ? field = [.. Architecture.Pledges.Where(pledge => pledge.Capability == this)] : field;
}
