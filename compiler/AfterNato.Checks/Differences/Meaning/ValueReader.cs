using System.Collections.Immutable;

using AfterNato.Checks.Burdens;
using AfterNato.Checks.Findings;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Differences.Meaning;

/// <summary>Reads the values of clauses: as terms, which are compared, and as texts, which are told.</summary>
internal sealed class ValueReader(ModelMeaning model)
{
    private const int LongestText = 120;

    /// <summary>The items of the value of a clause; one, where it is no list.</summary>
    public IReadOnlyList<ReadValue> Items(MeaningNode node, Clause clause) => clause switch
    {
        { Phrase: "about" or "options", Value: Value.Names introduced } when node.Kind == "procedure" => [.. introduced.Items.Select(name => Introduced(node, name))],
        { Phrase: "by", Value: Value.Names { Items: [var role] } } when node is { Kind: "step", Parent: { } procedure } => [Introduced(procedure, role) with { Item = null }],
        _ => Of(clause.Value),
    };

    /// <summary>What follows on, without what it rests on: one term, and one text.</summary>
    public ReadValue Following(Clause clause) => Following(clause, null);

    public IReadOnlyList<ReadValue> Of(Value? value) => value switch
    {
        null => [new(Term.Saying(""), "", null)],
        Value.Text text => [new(Term.Saying($"text {text.Content}"), $"«{Cut(text.Content)}»", null)],
        Value.Words words => [new(Term.Saying(words.Phrase), $"`{words.Phrase}`", null)],
        Value.Truth truth => [new(Term.Saying(truth.IsTrue ? "yes" : "no"), truth.IsTrue ? "`yes`" : "`no`", null)],
        Value.Figure figure => [new(Amount(figure.Quantity), TextOf(figure.Quantity), null)],
        Value.Date date => [new(Term.Saying($"{date.Content}"), $"{date.Content}", null)],
        Value.Length length => [new(Term.Saying(length.Content.Exactly), length.Content.ToString(), null)],
        Value.Names names => [.. names.Items.Select(name => new ReadValue(Term.Saying(name), $"`{name}`", null))],
        Value.References references => [.. references.Indexes.Select(index => Naming(model.NodeOf(index)))],
        Value.Shares shares => [.. shares.Items.Select(Shared), .. shares.LeftOut.Select(quantity => new ReadValue(Term.Saying("left out", Amount(quantity)), $"{TextOf(quantity)} for somebody left out", null))],
        Value.Computed computed => Computed(computed),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Nobody knows how to compare this value."),
    };

    /// <summary>An expression as a term.</summary>
    public Term Read(Form form)
    {
        ImmutableArray<Term> parts = [.. form.Parts.Select(Read)];
        if (form.Of == Form.Nothing)
            return new(form.Word, null, parts, form.IsUnordered);
        var node = model.NodeOf(form.Of);
        return form.Word.Length == 0 ? Term.Naming(node) : Introduced(node, form.Word).Term;
    }

    private ReadValue Following(Clause clause, MeaningNode? procedure)
    {
        var qualifiers = clause.Qualifiers.Where(qualifier => qualifier.Phrase != "cite").ToList();
        var decided = qualifiers.Find(qualifier => qualifier.Phrase == "decided by")?.Value is Value.Names { Items: [var name, ..] } ? model.Named(name).FirstOrDefault() ?? procedure : procedure;
        var read = qualifiers.Select(qualifier => One(qualifier, decided)).ToList();

        // What happens on a day of a scenario is a list; what else follows on is read as one sentence.
        var areEvents = clause.Phrase == "at" && clause.Qualifier("apply") is null && clause.Value is Value.Date;
        return new(Term.Set("with", read.Select(one => one.Term)), string.Join(areEvents ? ", " : " ", read.Select(one => one.Text)), null);
    }

    private ReadValue One(Clause qualifier, MeaningNode? procedure)
    {
        var values = qualifier switch
        {
            { Phrase: "as", Value: Value.Names roles } when procedure is not null => [.. roles.Items.Select(role => Introduced(procedure, role))],

            // A step speaks of what the file declares or changes, whatever there is of it at the time.
            { Phrase: "apply" or "decided by", Value: Value.Names declared } => [.. declared.Items.Select(Declared)],
            _ => Of(qualifier.Value),
        };

        // «about Poland, Latvia as victim, aggressor»: who is what hangs on the order.
        var isOrdered = qualifier.Phrase == "as" || qualifier.Qualifier("as") is not null;
        var following = Following(qualifier, procedure);
        var text = string.Join(" ", new[] { qualifier.Phrase, values.Count == 0 ? "" : Prose.Joined([.. values.Select(value => value.Text)]), following.Text }.Where(part => part.Length > 0));
        return new(Term.Saying("follows", Term.Saying(qualifier.Phrase), new Term("values", null, [.. values.Select(value => value.Term)], !isOrdered), following.Term), text, null);
    }

    private ReadValue Declared(string name) => model.Named(name).FirstOrDefault() is { } node ? Naming(node) : new(Term.Saying(name), $"`{name}`", null);

    private ReadValue Introduced(MeaningNode procedure, string name) =>
        model.Introduced(procedure, name) is { } node ? new(Term.Naming(node), $"`{name}`", node) : new(Term.Saying(name), $"`{name}`", null);

    private IReadOnlyList<ReadValue> Computed(Value.Computed computed)
    {
        var source = $"`{Cut(computed.Source)}`";
        var term = Read(computed.Form);
        if (term is not { Word: "union", IsUnordered: true, Parts.Length: > 0 })
            return [new(term, source, term is { Word: "", Of: { } only } ? only : null)];
        return [.. term.Parts.Select(part => part is { Word: "", Of: { } node } ? Naming(node) : new ReadValue(part, source, null))];
    }

    private ReadValue Shared(Share share)
    {
        var node = model.NodeOf(share.Of);
        return new(new Term("of", node, [Amount(share.Quantity)]), $"{node.Shown} {TextOf(share.Quantity)}", node);
    }

    private Term Amount(Quantity quantity)
    {
        var amount = Term.Saying(quantity.Amount.ToString());
        if (quantity.IsPercentage)
            return Term.Saying("percent", amount);
        if (quantity.Unit is not { } name)
            return amount;
        return model.Unit(name) is { } unit ? Term.Saying("so many", amount, Term.Naming(unit)) : Term.Saying($"so many {name}", amount);
    }

    // Rounded amounts could look the same where they differ.
    private static string TextOf(Quantity quantity)
    {
        if (quantity.IsPercentage)
            return quantity.ToString();
        var text = Amounts.Text(quantity.Amount, quantity.Unit);
        return text.StartsWith("about ", StringComparison.Ordinal) ? quantity.ToString() : text;
    }

    private static ReadValue Naming(MeaningNode node) => new(Term.Naming(node), node.Shown, node);

    private static string Cut(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestText ? line : $"{line[..LongestText]}…";
    }
}
