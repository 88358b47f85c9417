using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Decisions;

/// <summary>A voting rule that the architecture declares or uses.</summary>
public sealed class Rule : Element
{
    internal Rule(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>The condition as it stands in the file.</summary>
    public string Condition => (Declaration.Clause("")?.Value as Value.Computed)?.Source ?? "";
}
