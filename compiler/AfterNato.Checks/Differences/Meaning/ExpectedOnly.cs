namespace AfterNato.Checks.Differences.Meaning;

/// <summary>Finds what stands in a library and is there only because an expectation speaks of it, be it by way of something else of which only that is true.</summary>
internal static class ExpectedOnly
{
    public static HashSet<MeaningNode> Of(ModelMeaning model, IReadOnlySet<int> borrowed)
    {
        var expected = Reached(model.Expectations.SelectMany(Named));
        expected.RemoveWhere(node => !IsBorrowed(node));
        expected.ExceptWith(Reached(model.Nodes.Where(node => !expected.Contains(node))));
        return expected;

        bool IsBorrowed(MeaningNode node) => node.Element is { Index: var index } ? borrowed.Contains(index) : node.Parent is { } parent && IsBorrowed(parent);
    }

    private static HashSet<MeaningNode> Reached(IEnumerable<MeaningNode> from)
    {
        var reached = new HashSet<MeaningNode>();
        var pending = new Queue<MeaningNode>(from);
        while (pending.TryDequeue(out var node))
        {
            if (!reached.Add(node))
                continue;
            foreach (var next in node.Statements.SelectMany(Named).Concat(node.Children).Concat(node.Parent is { } parent ? [parent] : []))
                pending.Enqueue(next);
        }

        return reached;
    }

    private static IEnumerable<MeaningNode> Named(Statement statement) => statement.Fact is { } fact ? statement.Whole.Named.Append(fact) : statement.Whole.Named;
}
