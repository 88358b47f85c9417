using System.Collections.Immutable;

using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Differences.Meaning;

/// <summary>Something that an architecture speaks about: what it declares, itself, and the names that a procedure introduces.</summary>
/// <param name="element">The declaration; null for the architecture and for names that a declaration introduces.</param>
/// <param name="kind">The word of its kind.</param>
/// <param name="name">Its name.</param>
/// <param name="title">Its title; null where it has none.</param>
/// <param name="parent">What it stands in; null for what stands outside every block.</param>
/// <param name="order">Its place in the architecture.</param>
internal sealed class MeaningNode(Element? element, string kind, string name, string? title, MeaningNode? parent, int order)
{
    public const string Architecture = "architecture";

    public const string Role = "role";

    public const string Option = "option";

    public const string Source = "source";

    public Element? Element { get; } = element;

    public string Kind { get; } = kind;

    public string Name { get; } = name;

    public string? Title { get; } = title;

    /// <summary>The title in other languages.</summary>
    public ImmutableArray<Translation> TitleTranslations { get; init; } = [];

    public MeaningNode? Parent { get; } = parent;

    public int Order { get; } = order;

    /// <summary>What stands in it.</summary>
    public List<MeaningNode> Children { get; } = [];

    /// <summary>Everything that it says.</summary>
    public List<Statement> Statements { get; } = [];

    /// <summary>Everything that is said of it, by itself or by others.</summary>
    public List<Statement> Mentions { get; } = [];

    /// <summary>How sentences call it: things by their titles, what only a file has by the names of the file.</summary>
    public string Shown => Kind switch
    {
        "procedure" or "rule" or "invariant" or "fact" or "key" or "unit" or "scenario" or "transition" or "pledge" or "burden" or "requirement" or "commitment" or "rate" or "comparison" or Source or Role or Option =>
            Name.Length > 0 ? $"`{Name}`" : $"the {Kind}",
        "step" => $"step `{Name}`",
        _ => Title ?? (Name.Length > 0 ? Name : $"the {Kind}"),
    };

    /// <summary>What it belongs to in a report: a step belongs to its procedure.</summary>
    public MeaningNode Group => Kind is "step" or Role or Option && Parent is { } parent ? parent : this;

    public override string ToString() => $"{Kind} {Name}";
}
