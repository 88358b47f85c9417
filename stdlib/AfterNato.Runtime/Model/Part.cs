namespace AfterNato.Runtime.Model;

/// <summary>A declaration inside another one, which gives it its meaning: a step of a procedure.</summary>
public sealed class Part : Element
{
    internal Part(Architecture architecture, int index)
        : base(architecture, index)
    {
    }
}
