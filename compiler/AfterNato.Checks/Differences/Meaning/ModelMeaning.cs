using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Differences.Meaning;

/// <summary>
/// What an architecture says, as nodes that speak of one another. It is read from the compiled model alone, so that the layout of the file, the order of
/// its parts and the files that they stand in leave no trace.
/// </summary>
internal sealed class ModelMeaning
{
    // They have no meaning but the course of the procedure around them.
    private static readonly HashSet<string> Blocks = ["either", "or", "at least", "otherwise"];

    private readonly MeaningNode?[] _byElement;
    private readonly Dictionary<(MeaningNode, string), MeaningNode> _introduced = [];
    private readonly ILookup<string, MeaningNode> _byName;

    private ModelMeaning(Architecture architecture, bool withDay)
    {
        Architecture = architecture;
        _byElement = new MeaningNode?[architecture.Elements.Length];
        Root = Add(null, MeaningNode.Architecture, architecture.Name, architecture.Title == architecture.Name ? null : architecture.Title, null);
        foreach (var element in architecture.Elements.Where(element => !Blocks.Contains(element.Declaration.Kind)))
            _byElement[element.Index] = Add(element, element.Declaration.Kind, element.Name, element.Declaration.Title, ParentOf(element));
        foreach (var procedure in architecture.Procedures)
        {
            foreach (var role in procedure.Roles)
                Introduce(NodeOf(procedure), MeaningNode.Role, role);
            foreach (var option in procedure.Options)
                Introduce(NodeOf(procedure), MeaningNode.Option, option);
        }

        _byName = Nodes.Where(node => node.Element is not null).ToLookup(node => node.Name);
        var reader = new StatementReader(this);
        foreach (var node in Nodes.ToList())
            node.Statements.AddRange(reader.StatementsOf(node, withDay));
        var expectations = new ExpectationReader(this);
        Expectations = [.. architecture.Data.Expectations.Select(expectations.Read)];
        foreach (var statement in Nodes.SelectMany(node => node.Statements).Concat(Expectations))
        {
            foreach (var named in statement.Whole.Named.Append(statement.Fact).OfType<MeaningNode>().Distinct())
                named.Mentions.Add(statement);
        }
    }

    public Architecture Architecture { get; }

    /// <summary>The architecture itself.</summary>
    public MeaningNode Root { get; }

    /// <summary>Everything, what stands in something else after it.</summary>
    public List<MeaningNode> Nodes { get; } = [];

    /// <summary>What the file expects, in its order.</summary>
    public ImmutableArray<Statement> Expectations { get; }

    /// <summary>Reads an architecture.</summary>
    /// <param name="architecture">The architecture.</param>
    /// <param name="withDay">Whether the day that the file names says something: it does not where another one is given.</param>
    public static ModelMeaning Of(Architecture architecture, bool withDay) => new(architecture, withDay);

    public MeaningNode NodeOf(Element element) => NodeOf(element.Index);

    public MeaningNode NodeOf(int declaration) =>
        _byElement[declaration] ?? throw new ArgumentException("Nothing speaks about a block of steps.", nameof(declaration));

    /// <summary>A role or an option of a procedure; null where it has none of this name.</summary>
    public MeaningNode? Introduced(MeaningNode procedure, string name) => _introduced.GetValueOrDefault((procedure, name));

    /// <summary>What is declared under a name; several steps may share one.</summary>
    public IEnumerable<MeaningNode> Named(string name) => _byName[name];

    /// <summary>The unit of this name; null where there is none.</summary>
    public MeaningNode? Unit(string? name) => name is null ? null : _byName[name].FirstOrDefault(node => node.Kind == "unit");

    /// <summary>The fact of this name; null where there is none.</summary>
    public MeaningNode? Fact(string name) => _byName[name].FirstOrDefault(node => node.Kind == "fact");

    private void Introduce(MeaningNode procedure, string kind, string name) => _introduced.TryAdd((procedure, name), Add(null, kind, name, null, procedure));

    private MeaningNode? ParentOf(Element element)
    {
        var parent = element.Declaration.Parent;
        while (parent >= 0 && _byElement[parent] is null && Blocks.Contains(Architecture.Elements[parent].Declaration.Kind))
            parent = Architecture.Elements[parent].Declaration.Parent;
        return parent < 0 ? null : _byElement[parent];
    }

    private MeaningNode Add(Element? element, string kind, string name, string? title, MeaningNode? parent)
    {
        var node = new MeaningNode(element, kind, name, title, parent, Nodes.Count)
        {
            TitleTranslations = kind == MeaningNode.Architecture ? Architecture.Data.TitleTranslations : element?.Declaration.TitleTranslations ?? [],
        };
        Nodes.Add(node);
        parent?.Children.Add(node);
        return node;
    }
}
