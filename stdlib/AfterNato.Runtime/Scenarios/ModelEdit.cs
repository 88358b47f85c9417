using System.Collections.Immutable;

using AfterNato.Runtime.Model;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Scenarios;

/// <summary>The data of a model while the changes of one day are made to them: clauses end on the day before, and others begin.</summary>
internal sealed class ModelEdit(ModelData data, DateOnly day)
{
    private readonly Declaration[] _declarations = [.. data.Declarations];

    public ModelData Data => data with { Declarations = [.. _declarations] };

    public DateOnly Day => day;

    /// <summary>The clauses of an element with this phrase that speak about the day, as they are now.</summary>
    public IEnumerable<Clause> InForce(Element element, string phrase) =>
        _declarations[element.Index].All(phrase).Where(clause => Element.PeriodOf(clause).Contains(day));

    /// <summary>Adds a clause that begins on the day.</summary>
    public void Begin(Element element, string phrase, Value? value, Origin origin, DateOnly? last = null, params ReadOnlySpan<string> dates)
    {
        var qualifiers = ImmutableArray.CreateBuilder<Clause>();
        qualifiers.Add(Dated("since", day, origin));
        foreach (var phraseOfDate in dates)
            qualifiers.Add(Dated(phraseOfDate, day, origin));
        if (last is { } until)
            qualifiers.Add(Dated("until", until, origin));
        Add(element, new Clause(phrase, value, qualifiers.ToImmutable(), origin));
    }

    /// <summary>Adds a clause as it is.</summary>
    public void Add(Element element, Clause clause)
    {
        var declaration = _declarations[element.Index];
        _declarations[element.Index] = declaration with { Clauses = declaration.Clauses.Add(clause) };
    }

    /// <summary>Makes the day before the last one of every clause with this phrase that speaks about the day, if it is one of these.</summary>
    public void End(Element element, string phrase, Origin origin, Func<Clause, bool>? which = null)
    {
        foreach (var clause in InForce(element, phrase).Where(clause => which?.Invoke(clause) ?? true).ToList())
        {
            var others = clause.Qualifiers.Where(qualifier => qualifier.Phrase != "until");
            Replace(element, clause, clause with { Qualifiers = [.. others, Dated("until", day.AddDays(-1), origin)] });
        }
    }

    public void Replace(Element element, Clause old, Clause changed)
    {
        var declaration = _declarations[element.Index];
        _declarations[element.Index] = declaration with { Clauses = declaration.Clauses.Replace(old, changed) };
    }

    /// <summary>Puts a clause in place of all with its phrase.</summary>
    public void Put(Element element, Clause clause)
    {
        var declaration = _declarations[element.Index];
        _declarations[element.Index] = declaration with { Clauses = [.. declaration.Clauses.Where(other => other.Phrase != clause.Phrase), clause] };
    }

    public static Clause Dated(string phrase, DateOnly date, Origin origin) => new(phrase, new Value.Date(PartialDate.Of(date)), [], origin);
}
