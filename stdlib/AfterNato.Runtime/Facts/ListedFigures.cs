using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Facts;

/// <summary>The figures that the declarations of facts give for declarations that stand elsewhere, by fact and by whom they are about.</summary>
internal sealed class ListedFigures
{
    private readonly ILookup<(string Fact, int Of), Figure> _figures;

    public ListedFigures(IEnumerable<Fact> facts) => _figures = (
        from fact in facts
        from clause in fact.Declaration.All("values")
        let shares = clause.Value as Value.Shares
        where shares is not null
        let asOf = (clause.Qualifier("as of")?.Value as Value.Date)?.Content
        from share in shares.Items
        select (Key: (fact.Name, share.Of), Figure: new Figure(new Value.Figure(share.Quantity), asOf, [.. fact.CitationsOf(clause)], clause.Origin)))
        .ToLookup(listed => listed.Key, listed => listed.Figure);

    public IEnumerable<Figure> Of(string fact, int element) => _figures[(fact, element)];
}
