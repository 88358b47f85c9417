namespace AfterNato.Checks.Differences.Meaning;

/// <summary>Which thing of one architecture is which of another: by name first, then, for what was renamed, by everything that is said.</summary>
internal sealed class Correspondence
{
    private readonly Dictionary<MeaningNode, MeaningNode> _forward = [];
    private readonly Dictionary<MeaningNode, MeaningNode> _backward = [];
    private readonly Dictionary<MeaningNode, int> _pairs = [];
    private readonly HashSet<MeaningNode> _renamed = [];
    private Dictionary<string, string>? _names;

    private Correspondence(ModelMeaning old, ModelMeaning @new) => (Old, New) = (old, @new);

    public ModelMeaning Old { get; }

    public ModelMeaning New { get; }

    /// <summary>The same numbers for the same terms on both sides.</summary>
    public Colours Colours { get; } = new();

    /// <summary>Everything that has a counterpart, in the order of the old architecture.</summary>
    public IEnumerable<(MeaningNode Old, MeaningNode New)> Pairs => Old.Nodes.Where(_forward.ContainsKey).Select(node => (node, _forward[node]));

    /// <summary>Whether so much was alike that not everything was tried: then something that was renamed may be told as removed and new.</summary>
    public bool IsCutOff { get; private set; }

    public static Correspondence Of(ModelMeaning old, ModelMeaning @new)
    {
        var found = new Correspondence(old, @new);
        found.Join(old.Root, @new.Root);
        found.JoinByName();
        var search = new RenameSearch(found);
        search.Run();
        found.IsCutOff = search.IsCutOff;
        found.Verify();
        return found;
    }

    /// <summary>What something has become; null where there is no counterpart.</summary>
    public MeaningNode? Counterpart(MeaningNode node) => _forward.GetValueOrDefault(node) ?? _backward.GetValueOrDefault(node);

    /// <summary>The number of a term, in which a thing and its counterpart are one.</summary>
    public int Of(Term term) => Colours.Of(term, NumberOf);

    /// <summary>
    /// What an old name has become: the same, where not everything of that name was renamed alike, or where something else has the new name as well; no name
    /// at all, where the new version gives it to something else. The other way round every name becomes what it was, so that both ways find the same alike.
    /// </summary>
    public string Renamed(string name) => Names.GetValueOrDefault(name, name);

    private Dictionary<string, string> Names => _names ??= NamesOfBoth();

    private Dictionary<string, string> NamesOfBoth()
    {
        var (there, back) = (Became(Old, _forward), Became(New, _backward));
        var names = there.Where(name => back.GetValueOrDefault(name.Value) == name.Key).ToDictionary();
        foreach (var taken in names.Values.Where(now => !names.ContainsKey(now)).ToList())
            names.Add(taken, $"{taken}\0");
        return names;
    }

    private static Dictionary<string, string> Became(ModelMeaning model, Dictionary<MeaningNode, MeaningNode> found) => model.Nodes
        .Where(node => node.Name.Length > 0)
        .GroupBy(node => node.Name, node => found.GetValueOrDefault(node)?.Name ?? node.Name)
        .Where(named => named.Distinct().Count() == 1 && named.First() != named.Key)
        .ToDictionary(named => named.Key, named => named.First());

    public bool IsJoined(MeaningNode node) => _pairs.ContainsKey(node);

    /// <summary>Whether it is of the old architecture.</summary>
    public bool IsOld(MeaningNode node) => node.Order < Old.Nodes.Count && Old.Nodes[node.Order] == node;

    /// <summary>The number of a node: that of its pair, or one that no other node has.</summary>
    public int NumberOf(MeaningNode node)
    {
        if (_pairs.TryGetValue(node, out var pair))
            return pair;
        return Old.Nodes.Count + node.Order + (IsOld(node) ? 0 : Old.Nodes.Count);
    }

    public void Join(MeaningNode old, MeaningNode @new, bool byStructure = false)
    {
        _forward.Add(old, @new);
        _backward.Add(@new, old);
        _pairs[old] = _pairs[@new] = old.Order;
        if (byStructure)
            _renamed.Add(old);
    }

    /// <summary>Joins what has the same kind and name inside the same.</summary>
    public void JoinByName()
    {
        var waiting = new Dictionary<(MeaningNode? Parent, string Kind, string Name), Queue<MeaningNode>>();
        foreach (var node in New.Nodes.Where(node => !IsJoined(node) && node.Name.Length > 0))
        {
            var key = (node.Parent, node.Kind, node.Name);
            if (!waiting.TryGetValue(key, out var queue))
                waiting.Add(key, queue = new());
            queue.Enqueue(node);
        }

        foreach (var node in Old.Nodes.Where(node => !IsJoined(node) && node.Name.Length > 0))
        {
            var parent = node.Parent is null ? null : _forward.GetValueOrDefault(node.Parent);
            if ((node.Parent is null || parent is not null) && waiting.TryGetValue((parent, node.Kind, node.Name), out var queue) && queue.TryDequeue(out var same))
                Join(node, same);
        }
    }

    // Nothing that was changed may hide behind a new name.
    private void Verify()
    {
        bool isStable;
        do
        {
            isStable = true;
            foreach (var node in _renamed.Where(node => !SaysTheSame(node, _forward[node])).ToList())
            {
                Part(node);
                isStable = false;
            }
        }
        while (!isStable);
    }

    private bool SaysTheSame(MeaningNode old, MeaningNode @new) =>
        Told(old).SequenceEqual(Told(@new)) && (old.Parent is null || _forward.GetValueOrDefault(old.Parent) == @new.Parent);

    private IEnumerable<int> Told(MeaningNode node) =>
        node.Statements.Where(statement => statement.Topic == Topic.Meaning || node.Kind == MeaningNode.Source).Select(statement => Of(statement.Whole)).Order();

    private void Part(MeaningNode old)
    {
        foreach (var inner in Old.Nodes.Where(node => node.Parent == old && _forward.ContainsKey(node)).ToList())
            Part(inner);
        var @new = _forward[old];
        _forward.Remove(old);
        _backward.Remove(@new);
        _pairs.Remove(old);
        _pairs.Remove(@new);
        _renamed.Remove(old);
    }
}
