using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Drawing;
using AfterNato.Documentation.Pictures.Graphs;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Documentation.Pictures.Views;

/// <summary>Tells of commands and their posts as nodes and as sentences.</summary>
internal sealed class CommandChain(Situation situation, Language language)
{
    private const int MostPosts = 12;

    private DateOnly Day => situation.Date;

    /// <summary>The organisations and nations directly above commands that stand under no other.</summary>
    public IEnumerable<Element> TopsOf(List<Command> commands) =>
        commands.Where(command => !Superiors(command).Any(link => commands.Contains(link.Superior))).Select(Above).OfType<Element>().Distinct();

    public GraphNode NodeOf(Element element) => new(IdOf(element), language.Title(element))
    {
        Shape = element is Command ? NodeShape.Box : NodeShape.Round,
        Tone = element is Command ? Tone.Surface : Tone.Soft,
        Lines = element is Command command ? [.. LinesOf(command)] : [.. PostLines(PostsOf(element))],
    };

    public IEnumerable<GraphEdge> EdgesTo(Command command, List<Command> shown, List<Element> tops)
    {
        var isFirst = true;
        foreach (var link in Superiors(command).Where(link => shown.Contains(link.Superior)))
        {
            yield return new GraphEdge(IdOf(link.Superior), IdOf(command)) { Label = link.Relation, IsDashed = !isFirst };
            isFirst = false;
        }

        if (isFirst && Above(command) is { } above && tops.Contains(above))
            yield return new GraphEdge(IdOf(above), IdOf(command));
    }

    public IEnumerable<LegendEntry> Legend(List<Command> commands, List<Element> tops)
    {
        var posts = commands.SelectMany(PostsOf).Concat(tops.SelectMany(PostsOf)).Distinct().ToList();
        if (posts.Exists(post => MarkOf(post) == Mark.Full))
            yield return new LegendEntry(language.HeldPost) { Mark = Mark.Full };
        if (posts.Exists(post => MarkOf(post) == Mark.Crossed))
            yield return new LegendEntry(language.Vacant) { Mark = Mark.Crossed };
        if (posts.Exists(post => MarkOf(post) == Mark.Ring))
            yield return new LegendEntry(language.HolderUnknown) { Mark = Mark.Ring };
        if (posts.Exists(post => !post.SecondHats.IsEmpty))
            yield return new LegendEntry(language.SecondHat) { Mark = Mark.Double };
    }

    public IEnumerable<string> Sentences(List<Command> commands)
    {
        var posts = commands.SelectMany(PostsOf).Distinct().ToList();
        yield return language.CountOfCommands(commands.Count, posts.Count);
        var vacant = posts.Where(post => post.IsVacantAt(Day)).Select(language.Title).ToList();
        yield return vacant.Count == 0 ? language.NoVacancies : language.Vacancies(vacant.Count, language.Some(vacant, 5));
        var nations = posts.Select(post => post.HolderAt(Day)).OfType<Member>().GroupBy(member => member).OrderByDescending(held => held.Count()).ToList();
        if (nations.Count > 0)
            yield return language.PostsByNation(language.Some([.. nations.Select(held => Language.WithFigure(language.Title(held.Key), language.Number(held.Count())))], 5));
        var hats = posts.Where(post => !post.SecondHats.IsEmpty).ToList();
        if (hats.Count > 0)
            yield return language.WithSecondHats(hats.Count, language.Some([.. hats.Select(language.Title)], 5));
    }

    private IEnumerable<NodeLine> LinesOf(Command command)
    {
        var seat = command.Host is { } host ? Language.Seat(command.Place, language.Title(host)) : null;
        if (seat is not null)
            yield return new NodeLine(seat, Mark.None, Ink.Muted);
        if (command.IsByMemorandum)
            yield return new NodeLine(language.ByMemorandum(language.Joined([.. command.FrameworkNations.Select(language.Title)])), Mark.None, Ink.Muted);
        var links = Superiors(command).ToList();
        foreach (var link in links.Where((link, number) => number > 0 || link.Relation is not null))
            yield return new NodeLine(language.StandsUnder(language.Title(link.Superior), link.Relation, isAlso: link != links[0]), Mark.None, Ink.Muted);
        var posts = PostsOf(command).ToList();
        if (posts.Count == 0)
            yield return new NodeLine(language.NoPostsNamed, Mark.None, Ink.Muted);
        foreach (var line in PostLines(posts))
            yield return line;
    }

    private IEnumerable<NodeLine> PostLines(IEnumerable<Post> posts)
    {
        var all = posts.ToList();
        foreach (var post in all.Take(MostPosts))
        {
            var mark = MarkOf(post);
            yield return new NodeLine(language.PostHeld(language.Title(post), HolderOf(post), post.IsIndependent), mark, mark == Mark.Crossed ? Ink.Alarm : Ink.Plain);
            foreach (var hat in post.SecondHats)
                yield return new NodeLine(language.AlsoHolds(hat.Title, hat.Under is { } under ? language.Title(under) : null), Mark.Double) { IsDetail = true };
        }

        if (all.Count > MostPosts)
            yield return new NodeLine(language.MorePosts(all.Count - MostPosts, all.Skip(MostPosts).Count(post => post.IsVacantAt(Day))), Mark.None, Ink.Muted);
    }

    private string HolderOf(Post post) => MarkOf(post) switch
    {
        Mark.Crossed => post.DeclaredVacantAt(Day) is { } since ? language.VacantSince(since) : language.Vacant,
        _ => post.HolderAt(Day) is { } holder ? language.Title(holder) : language.NotSaid,
    };

    private Mark MarkOf(Post post) => post.IsVacantAt(Day) ? Mark.Crossed : post.HolderAt(Day) is null ? Mark.Ring : Mark.Full;

    private IEnumerable<Post> PostsOf(Element element)
    {
        var posts = situation.Architecture.Posts.Where(post => post.Of == element && (element is not Member));
        return element is Command { CommandingPost: { } first } ? posts.Where(post => post != first).Prepend(first) : posts;
    }

    private IEnumerable<Subordination> Superiors(Command command) =>
        command.SuperiorsAt(Day).Where(link => link.Superior != command).OrderBy(link => link.Relation is not null).DistinctBy(link => (link.Superior, link.Relation));

    private static Element? Above(Command command) => command.Organisation ?? (command.FrameworkNations is [var nation] ? nation : (Element?)null);

    private static string IdOf(Element element) => FormattableString.Invariant($"n{element.Index}");
}
