using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Reforms;

namespace AfterNato.Checks.Differences.Meaning;

/// <summary>Reads what the order of a file says: wherever of several that are said for one day, or of several that stand in one place, the first or the last counts.</summary>
internal sealed class OrderReader(ModelMeaning model)
{
    /// <summary>The phrase under which such an order is told.</summary>
    public const string Order = "order";

    private const string Commanded = "commanded by";

    private readonly ValueReader _values = new(model);

    public IEnumerable<Statement> StatementsOf(MeaningNode node) => node.Element switch
    {
        Post post => Holders(node, post).Concat(Deputies(node, post)),
        Command command => Commanding(node, command).Concat(Superiors(node, command)).Concat(Figures(node, command)),
        FactCarrier carrier => Figures(node, carrier),
        Transition => Steps(node),
        _ => [],
    };

    private static IEnumerable<Statement> Ordered(MeaningNode node, string what, IEnumerable<ReadValue> values, string meaning)
    {
        // Whoever is named twice in a row is named once.
        var order = new List<ReadValue>();
        foreach (var value in values.Where(value => order.Count == 0 || order[^1].Text != value.Text || order[^1].Item != value.Item))
            order.Add(value);
        if (order.Count > 1)
            yield return new Statement(node, Order, Term.Saying($"{Order} {what}", [.. order.Select(value => value.Term)]), Topic.Meaning, $"`{what}` {string.Join(", then ", order.Select(value => value.Text))}, {meaning}") { IsListed = true };
    }

    // Of two who came on one day the later one holds the post.
    private IEnumerable<Statement> Holders(MeaningNode node, Post post) => post.Tenures
        .GroupBy(tenure => tenure.Period.Since?.First)
        .SelectMany(day => Ordered(node, $"held by{Since(day.Key)}", day.Select(tenure => Naming(model.NodeOf(tenure.Member))), "of which the last counts"));

    private IEnumerable<Statement> Deputies(MeaningNode node, Post post) =>
        Ordered(node, "deputies", post.Deputies.Select(deputy => Naming(model.NodeOf(deputy))), "of which the first in office counts");

    // Named or not, it is one and the same thing to command.
    private IEnumerable<Statement> Commanding(MeaningNode node, Command command)
    {
        if (command.Declaration.Clause(Commanded) is not null || command.CommandingPost is not { } post)
            return [];
        var value = Naming(model.NodeOf(post));
        return [new Statement(node, Commanded, Term.Saying("says", Term.Saying(Commanded), value.Term, Term.Set("with", [])), Topic.Meaning, value.Text) { IsImplied = true }];
    }

    private IEnumerable<Statement> Superiors(MeaningNode node, Command command) => command.Declaration.All("under")
        .Where(under => under.Qualifier("as") is null)
        .GroupBy(under => Element.PeriodOf(under).Since?.First)
        .SelectMany(day => Ordered(node, $"under{Since(day.Key)}", day.SelectMany(under => _values.Of(under.Value)), "of which the first counts"));

    private IEnumerable<Statement> Figures(MeaningNode node, FactCarrier carrier) =>
        from fact in model.Architecture.Elements.OfType<Fact>()
        from day in carrier.Figures(fact.Name).GroupBy(figure => figure.AsOf?.First)
        where day.Skip(1).Any()
        from statement in Ordered(node, $"{fact.Name}{(day.Key is { } about ? FormattableString.Invariant($" as of {about:yyyy-MM-dd}") : "")}", day.SelectMany(figure => _values.Of(figure.Value)), "of which the last counts")
        select statement;

    private IEnumerable<Statement> Steps(MeaningNode node) => (node.Element?.Declaration.All("at") ?? [])
        .GroupBy(at => $"{at.Value}")
        .SelectMany(day => Ordered(node, $"at {(day.First().Value as Value.Date)?.Content}", day.Select(at => _values.Following(at)), "one after the other"));

    private static string Since(DateOnly? day) => day is { } since ? FormattableString.Invariant($" since {since:yyyy-MM-dd}") : "";

    private static ReadValue Naming(MeaningNode node) => new(Term.Naming(node), node.Shown, node);

}
