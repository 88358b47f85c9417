using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Burdens;

/// <summary>What a member promises of a capability.</summary>
public sealed class Pledge : Element
{
    internal Pledge(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>The member that promises.</summary>
    public Member Member => field ??= (Member)(ReferenceOf("of") ?? throw new InvalidOperationException($"The model gives {Name} no member."));

    /// <summary>The capability that it adds to.</summary>
    public Capability Capability => field ??= (Capability)(ReferenceOf("to") ?? throw new InvalidOperationException($"The model gives {Name} no capability."));

    /// <summary>How much, more than zero, in the unit of the capability.</summary>
    public Quantity Quantity => Terms.Quantity;

    /// <summary>From when to when it can be used.</summary>
    public Period Period => Terms.Period;

    // Each day on which something changes asks every pledge again.
    private Promised Terms => field ??= new(
        QuantityOf("quantity") ?? throw new InvalidOperationException($"The model gives {Name} no quantity."), new Period(DateOf("available"), DateOf("until")));

    /// <summary>The conditions that the member sets, as the file words them. Nobody but a reader can tell whether one of them is met.</summary>
    public ImmutableArray<string> Caveats =>
        [.. Declaration.All("caveat").Select(clause => clause.Value).OfType<Value.Text>().Select(text => text.Content)];

    /// <summary>What can be used of it on a day; null when nothing can. Caveats are left to the reader.</summary>
    public Quantity? AvailableAt(DateOnly date) => Period.Contains(date) && !Architecture.Gone.Contains(Member.Number) ? Quantity : null;

    private sealed record Promised(Quantity Quantity, Period Period);
}
