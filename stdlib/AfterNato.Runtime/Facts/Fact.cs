using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Facts;

/// <summary>A figure that members, organisations or commands may carry.</summary>
public sealed class Fact : Element
{
    internal Fact(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>The unit in which conditions compute with its figures; null where it declares none.</summary>
    public Unit? Unit => ReferenceOf("unit") as Unit;

    // A figure may be given in another unit that is made of the same one: divisions for brigades.
    internal Rational InUnit(Quantity figure) => Unit is { } unit && figure.Unit is { } given && given != unit.Name
        ? figure.Amount * Unit.Named(Architecture, given).Size / unit.Size
        : figure.Amount;
}
