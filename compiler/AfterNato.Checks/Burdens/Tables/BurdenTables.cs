using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Checks.Questions;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Burdens.Tables;

/// <summary>Puts the divisions that a question asks for side by side.</summary>
public static class BurdenTables
{
    private const string Equal = "equal";

    private const string Product = "gdp";

    /// <summary>One table for each total that the question asks for. Burdens of the same total, among the same members, stand in one.</summary>
    /// <exception cref="QuestionException">The question names something that is not there.</exception>
    public static ImmutableArray<BurdenTable> Of(Situation situation, BurdenQuestion question)
    {
        var burdens = Asked(situation, question);
        var keys = question.Keys.Select(name => (Name: name, Mixture: MixtureNamed(situation, name))).ToList();
        var groups = question.Burden is null && keys.Count == 0
            ? burdens.Select(burden => Column(burden, situation)).GroupBy(SharedAlike).Select(group => group.ToList())
            : burdens.Select(burden => keys
                .Select(key => new BurdenColumn(key.Name, false, burden.DivisionAt(situation, key.Mixture)))
                .Where(column => column.Key != NameOfKey(burden)).Prepend(Column(burden, situation)).ToList());
        var tables = groups.Select(columns => Table(columns, situation, question)).ToImmutableArray();
        return question.Against is { } against && tables.All(table => table.Reference is null)
            ? throw new QuestionException($"There is no burden and no key `{against}` here to tell differences from.")
            : tables;
    }

    private static ImmutableArray<Burden> Asked(Situation situation, BurdenQuestion question)
    {
        var all = situation.Architecture.Burdens;
        if (all.IsEmpty)
            throw new QuestionException("The file declares no burden.");
        if (question.Burden is not { } name)
            return all;
        return all.FirstOrDefault(burden => burden.Name == name) is { } asked
            ? [asked]
            : throw new QuestionException($"There is no burden `{name}`. There is {Prose.Quoted(all.Select(burden => burden.Name))}.");
    }

    private static KeyMixture MixtureNamed(Situation situation, string name)
    {
        var architecture = situation.Architecture;
        if (architecture.Keys.FirstOrDefault(key => key.Name == name) is { } named)
            return named.Mixture;
        if (name == Equal)
            return KeyMixture.Equal;
        if (architecture.Elements.OfType<Fact>().FirstOrDefault(fact => fact.Name == name && architecture.Members.Any(member => member.FigureAt(name, situation.Date)?.Value is Value.Figure)) is { } fact)
            return KeyMixture.By(fact);
        throw new QuestionException($"There is no key `{name}` in this architecture. There is {Prose.Quoted(architecture.Keys.Select(key => key.Name).Append(Equal))}; a fact that its members carry may be named too.");
    }

    private static BurdenColumn Column(Burden burden, Situation situation) => new(NameOfKey(burden), true, burden.DivisionAt(situation));

    private static string NameOfKey(Burden burden) =>
        (burden.Declaration.Clause("key")?.Value as Value.References) is { Indexes: [var index, ..] } ? burden.Architecture.Elements[index].Name : Equal;

    private static (Quantity Total, string? Per, string Payers) SharedAlike(BurdenColumn column) =>
        (column.Burden.Total, column.Burden.Per, string.Join(',', column.Division.Payers.Select(payer => payer.Number)));

    private static BurdenTable Table(List<BurdenColumn> columns, Situation situation, BurdenQuestion question)
    {
        var reference = columns.Count > 1 ? columns[0] : null;
        if (question.Against is { } against)
        {
            reference = columns.Find(column => column.Key == against || (column.IsOwnKey && column.Burden.Name == against));
            if (reference is null && situation.Architecture.Burdens.FirstOrDefault(burden => burden.Name == against) is { } other && other.Total.Unit == columns[0].Burden.Total.Unit)
                columns.Insert(0, reference = Column(other, situation));
        }

        var members = columns.SelectMany(column => column.Division.Payers).Distinct().OrderBy(member => member.Name, StringComparer.Ordinal).ToImmutableArray();
        var (products, missing) = Products(columns[0].Burden, members, situation);
        return new BurdenTable([.. columns], members, reference, products, missing);
    }

    private static (ImmutableDictionary<Member, Rational> Products, string? Missing) Products(Burden burden, ImmutableArray<Member> members, Situation situation)
    {
        var none = ImmutableDictionary<Member, Rational>.Empty;
        var elements = situation.Architecture.Elements;
        var unit = elements.OfType<Unit>().FirstOrDefault(unit => unit.Name == burden.Total.Unit);
        if (unit is not { IsCurrency: true })
            return (none, null);
        if (elements.OfType<Fact>().FirstOrDefault(fact => fact.Name == Product) is not { Unit: { } given } product)
            return (none, $"the architecture asks for no `{Product}`");
        var products = none.ToBuilder();
        foreach (var member in members)
        {
            try
            {
                var amount = situation.Amount(product.Index, member);
                products.Add(member, given == unit ? amount : situation.Convert(amount, given.Index, unit.Index));
            }
            catch (UnknownFigureException)
            {
                // This member alone has none.
            }
            catch (UnknownAnswerException unknown)
            {
                return (none, unknown.Message);
            }
        }

        return (products.ToImmutable(), products.Count == 0 && members.Length > 0 ? $"the file gives no `{Product}` for anybody who shares it" : null);
    }
}
