using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Facts;

/// <summary>A figure that members, organisations or commands may carry.</summary>
public sealed class Fact : Element
{
    internal Fact(Architecture architecture, int index)
        : base(architecture, index)
    {
    }
}
