using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Burdens;

/// <summary>In what proportion a burden is divided.</summary>
public sealed class Key : Element
{
    internal Key(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>The facts that it goes by, each with its part; none when everybody bears the same.</summary>
    public KeyMixture Mixture => KeyMixture.Of(Architecture, Declaration.Clause(""));
}
