using AfterNato.Checks.Findings;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Differences.Meaning;

/// <summary>Reads what declarations say.</summary>
internal sealed class StatementReader(ModelMeaning model)
{
    /// <summary>The phrase under which the order of the steps of a procedure is told.</summary>
    public const string Course = "course";

    private static readonly HashSet<string> Dates = ["as of", "since", "until"];

    private readonly ValueReader _values = new(model);
    private readonly OrderReader _order = new(model);

    public IEnumerable<Statement> StatementsOf(MeaningNode node, bool withDay)
    {
        if (node.Kind == MeaningNode.Architecture)
            return withDay ? [new Statement(node, "as of", Term.Saying("as of", Term.Saying($"{model.Architecture.Data.AsOf}")), Topic.Meaning, $"{model.Architecture.Data.AsOf}")] : [];
        if (node.Element is not { } element)
            return [];
        var statements = element.Declaration.Clauses.SelectMany(clause => Read(node, clause)).ToList();
        if (element is Procedure procedure)
            statements.Add(new Statement(node, Course, Term.Saying(Course, CourseTerms.Of(procedure.Course, model)), Topic.Meaning, CourseTerms.TextOf(procedure.Course)) { IsImplied = true });
        statements.AddRange(_order.StatementsOf(node));

        // One source may be cited for several figures of the same date; that it is, is one statement.
        var cited = statements.Where(statement => statement is { Topic: Topic.Knowledge, Phrase: not "" }).DistinctBy(statement => (statement.Phrase, statement.Text)).ToList();
        return node.Kind == MeaningNode.Source ? statements : statements.Where(statement => statement.Topic != Topic.Knowledge).Concat(cited);
    }

    private IEnumerable<Statement> Read(MeaningNode node, Clause clause)
    {
        // What a procedure takes from a pattern it says as if it stood there.
        if (clause.Phrase == "follows" && node.Kind == "procedure")
            return [];
        if (clause.Phrase == "note")
            return [new Statement(node, "note", Term.Saying("note", _values.Of(clause.Value).Select(value => value.Term).ToArray()), Topic.Wording, "")];
        return clause.Phrase == "cite" ? Cited(node, clause, null) : [.. Said(node, clause), .. clause.Qualifiers.Where(qualifier => qualifier.Phrase == "cite").SelectMany(cite => Cited(node, cite, clause))];
    }

    private IEnumerable<Statement> Said(MeaningNode node, Clause clause)
    {
        var fact = clause.Value is null or Value.References or Value.Shares or Value.Computed or Value.Names ? null : model.Fact(clause.Phrase);
        var topic = node.Kind == MeaningNode.Source ? Topic.Knowledge : Topic.Meaning;
        var following = _values.Following(clause);
        var values = _values.Items(node, clause);
        var phrase = fact is null ? Term.Saying(clause.Phrase) : Term.Naming(fact);
        foreach (var (term, text, item) in values)
        {
            yield return new Statement(node, clause.Phrase, Term.Saying("says", phrase, term, following.Term), topic, text, following.Text)
            {
                Fact = fact,
                Item = item,
                IsListed = values.Count > 1 || item is not null,
            };
        }
    }

    private IEnumerable<Statement> Cited(MeaningNode node, Clause cite, Clause? around)
    {
        var fact = around is null ? null : model.Fact(around.Phrase);
        var dates = around is null ? [] : around.Qualifiers.Where(qualifier => Dates.Contains(qualifier.Phrase)).ToList();
        var what = around is null
            ? Term.Saying("everything")
            : Term.Saying("clause", [fact is null ? Term.Saying(around.Phrase) : Term.Naming(fact), .. dates.Select(date => Term.Saying($"{date.Phrase} {date.Value}"))]);
        var unverified = cite.Qualifier("unverified") is not null;
        foreach (var (term, text, item) in _values.Items(node, cite))
        {
            var shown = around is null or { Phrase: "" } ? "" : $" for {Prose.Quoted([around.Phrase])}{string.Concat(dates.Select(date => $" {date.Phrase} {_values.Of(date.Value)[0].Text}"))}";
            yield return new Statement(node, "cite", Term.Saying("cites", what, term, Term.Saying(unverified ? "unverified" : "read")), Topic.Knowledge, $"{text}{(unverified ? " (unverified)" : "")}{shown}")
            {
                Fact = fact,
                Item = item,
                IsListed = true,
            };
        }
    }
}
