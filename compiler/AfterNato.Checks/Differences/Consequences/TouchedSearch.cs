using AfterNato.Checks.Differences.Meaning;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>Finds whether anything that a procedure hangs on was changed: itself, and everything that it speaks of, directly or through others.</summary>
internal sealed class TouchedSearch(Correspondence found)
{
    private const string DeputyOf = "deputy of";

    /// <summary>Whether it is new, or says something else, or something that it hangs on does.</summary>
    public bool IsTouched(Procedure? procedure)
    {
        if (procedure is null)
            return true;
        var seen = new HashSet<MeaningNode>();
        var waiting = new Stack<MeaningNode>([found.New.NodeOf(procedure)]);
        while (waiting.TryPop(out var node))
        {
            if (!seen.Add(node))
                continue;
            if (found.Counterpart(node) is not { } before || !Told(before).SequenceEqual(Told(node)))
                return true;

            // A deputy speaks of the post, and not the post of its deputy.
            var deputies = node.Mentions.Where(statement => statement.Phrase == DeputyOf).Select(statement => statement.Subject);
            foreach (var next in Said(node).SelectMany(statement => statement.Whole.Named).Concat(node.Children).Concat(deputies))
                waiting.Push(next);
        }

        return false;
    }

    private IEnumerable<int> Told(MeaningNode node) => Said(node).Select(statement => found.Of(statement.Whole)).Order();

    private static IEnumerable<Statement> Said(MeaningNode node) => node.Statements.Where(statement => statement.Topic == Topic.Meaning);
}
