using System.Globalization;

namespace AfterNato.Checks.Differences.Meaning;

/// <summary>
/// Finds what was renamed: things that say the same and of which the same is said, once their names are taken away. Every round looks one step further;
/// what is then still alike, and as often on either side, differs in nothing but its place, and is joined in that order.
/// </summary>
internal sealed class RenameSearch(Correspondence found)
{
    /// <summary>How many times things that are alike are told apart by their place; each time costs a look at everything that is left.</summary>
    private const int MostChoices = 200;

    /// <summary>What is no more than its name, where it has no title: whoever holds a seat or a post under another name may be somebody else.</summary>
    private const string Member = "member";

    /// <summary>A number that nothing has.</summary>
    private const int Itself = int.MinValue;

    private readonly Dictionary<MeaningNode, int> _colours = [];
    private bool _withExpectations;

    public bool IsCutOff { get; private set; }

    // What has another title is something else. What is expected tells things apart that are alike otherwise, but may itself have changed.
    public void Run()
    {
        foreach (var withExpectations in (bool[])[true, false])
        {
            _withExpectations = withExpectations;
            var choices = 0;
            while (Refine() is { Count: > 0 } groups)
            {
                var joined = false;
                foreach (var (olds, news) in groups.Where(group => group.Olds.Count == 1 || group.Olds.Concat(group.News).All(StandsAlone)))
                {
                    JoinAll(olds, news);
                    joined = true;
                }

                if (!joined)
                    JoinFirst(groups);
                if (!joined && ++choices > MostChoices)
                {
                    IsCutOff = true;
                    return;
                }

                found.JoinByName();
            }
        }
    }

    private void JoinFirst(List<(List<MeaningNode> Olds, List<MeaningNode> News)> groups)
    {
        var (olds, news) = groups.OrderBy(group => group.Olds[0].Order + group.News[0].Order).ThenBy(group => Math.Min(group.Olds[0].Order, group.News[0].Order)).First();
        JoinAll([olds[0]], [news[0]]);
    }

    private void JoinAll(List<MeaningNode> olds, List<MeaningNode> news)
    {
        foreach (var (old, @new) in olds.Zip(news))
            found.Join(old, @new, byStructure: true);
    }

    // Whoever is spoken of together with nothing that is still unknown can be joined without telling anything about others.
    private bool StandsAlone(MeaningNode node) =>
        node.Children.Append(node.Parent).OfType<MeaningNode>().All(found.IsJoined)
        && node.Statements.Concat(node.Mentions).All(statement => !Counts(statement, node) || statement.Whole.Named.Append(statement.Subject).All(named => named == node || found.IsJoined(named)));

    private bool Counts(Statement statement, MeaningNode node) => statement.Topic switch
    {
        Topic.Meaning => true,
        Topic.Expectation => _withExpectations,
        _ => node.Kind == MeaningNode.Source,
    };

    private List<(List<MeaningNode> Olds, List<MeaningNode> News)> Refine()
    {
        var olds = Open(found.Old);
        var news = Open(found.New);
        if (olds.Count == 0 || news.Count == 0)
            return [];
        var all = olds.Concat(news).ToList();
        _colours.Clear();
        foreach (var node in all)
            _colours[node] = found.Colours.Of($"{node.Kind}|{node.Title ?? (node.Kind == Member ? $"|{node.Name}" : "")}");
        var count = 0;
        while (Distinct(all) is var now && now > count)
        {
            count = now;
            var next = all.ConvertAll(ColourOf);
            for (var i = 0; i < all.Count; i++)
                _colours[all[i]] = next[i];
        }

        var byColour = news.ToLookup(node => _colours[node]);
        return
        [
            .. olds.GroupBy(node => _colours[node])
                .Select(group => (Olds: group.ToList(), News: byColour[group.Key].ToList()))
                .Where(group => group.Olds.Count == group.News.Count),
        ];
    }

    private int Distinct(List<MeaningNode> nodes) => nodes.Select(node => _colours[node]).Distinct().Count();

    private List<MeaningNode> Open(ModelMeaning model) => [.. model.Nodes.Where(node => !found.IsJoined(node))];

    private int ColourOf(MeaningNode node)
    {
        var said = node.Statements.Where(statement => Counts(statement, node)).Select(statement => Of(statement, "says"));
        var mentioned = node.Mentions.Where(statement => statement.Subject != node && Counts(statement, node)).Select(statement => Of(statement, "is said", node));
        var within = node.Children.Select(child => found.Colours.Of(string.Create(CultureInfo.InvariantCulture, $"holds|{NumberOf(child)}")));
        var parent = node.Parent is { } around ? NumberOf(around) : -1;
        return found.Colours.OfAll(string.Create(CultureInfo.InvariantCulture, $"{_colours[node]}|{parent}"), said.Concat(mentioned).Concat(within));
    }

    private int Of(Statement statement, string word, MeaningNode? of = null)
    {
        // The first of two steps is not the second: what is said of something says where in it it stands.
        var whole = of is null || !statement.TellsApart ? found.Colours.Of(statement.Whole, NumberOf) : found.Colours.Of(statement.Whole, node => node == of ? Itself : NumberOf(node));
        return found.Colours.Of(string.Create(CultureInfo.InvariantCulture, $"{word}|{NumberOf(statement.Subject)}|{whole}"));
    }

    // What is known comes before all colours.
    private int NumberOf(MeaningNode node) => found.IsJoined(node) ? -2 - found.NumberOf(node) : _colours[node];
}
