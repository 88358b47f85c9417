using System.Collections.Immutable;

using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens;

/// <summary>How much of a capability is needed.</summary>
public sealed class Requirement : Element
{
    internal Requirement(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>The capability.</summary>
    public Capability Capability => (Capability)(ReferenceOf("of") ?? throw new InvalidOperationException($"The model gives {Name} no capability."));

    /// <summary>Who needs it: an organisation, a mission, a command, a group or a member; null when the file does not say.</summary>
    public Element? For => ReferenceOf("to");

    /// <summary>The amounts in the order of the file; no two are needed on one day.</summary>
    public ImmutableArray<Need> Needs =>
    [
        .. from clause in Declaration.All("needs")
           let figure = clause.Value as Value.Figure
           where figure is not null
           select new Need(figure.Quantity, PeriodOf(clause), [.. CitationsOf(clause)], clause.Origin),
    ];

    /// <summary>What is needed on a day, in the unit of the capability; null when nothing is.</summary>
    public Quantity? NeededAt(DateOnly date)
    {
        foreach (var need in Needs)
        {
            if (need.Period.Contains(date))
                return need.Quantity;
        }

        return null;
    }
}
