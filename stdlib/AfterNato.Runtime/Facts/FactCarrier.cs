using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Facts;

/// <summary>Something that carries facts.</summary>
public abstract class FactCarrier : Element
{
    private protected FactCarrier(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>Every value that is given for a fact: here, and where the fact is declared.</summary>
    public IEnumerable<Figure> Figures(string fact)
    {
        foreach (var clause in Declaration.All(fact))
        {
            if (clause.Value is { } value)
            {
                var asOf = (clause.Qualifier("as of")?.Value as Value.Date)?.Content;
                yield return new Figure(value, asOf, [.. CitationsOf(clause)], clause.Origin) { SetOn = PeriodOf(clause).Since?.First };
            }
        }

        foreach (var figure in Architecture.ListedFigures.Of(fact, Index))
            yield return figure;
    }

    /// <summary>The value of a fact at a date: the latest that speaks about a time up to it, else the earliest there is.</summary>
    public Figure? FigureAt(string fact, DateOnly date)
    {
        Figure? past = null;
        Figure? future = null;
        foreach (var figure in Figures(fact))
        {
            if (figure.SetOn > date)
                continue;
            var about = figure.AsOf?.First ?? DateOnly.MinValue;
            if (about <= date)
                past = past is null || about >= (past.AsOf?.First ?? DateOnly.MinValue) ? figure : past;
            else
                future = future is null || about < (future.AsOf?.First ?? DateOnly.MinValue) ? figure : future;
        }

        return past ?? future;
    }

    /// <summary>A fact that is a number, at the date of the architecture; null when the file does not give it.</summary>
    public Quantity? Quantity(string fact) => (FigureAt(fact, Architecture.AsOf)?.Value as Value.Figure)?.Quantity;

    /// <summary>A fact that is a text; null when the file does not give it.</summary>
    public string? Text(string fact) => (FigureAt(fact, Architecture.AsOf)?.Value as Value.Text)?.Content;

    /// <summary>A fact that is a date; null when the file does not give it.</summary>
    public PartialDate? Date(string fact) => (FigureAt(fact, Architecture.AsOf)?.Value as Value.Date)?.Content;

    /// <summary>A fact that is a length of time; null when the file does not give it.</summary>
    public Duration? Duration(string fact) => (FigureAt(fact, Architecture.AsOf)?.Value as Value.Length)?.Content;

    /// <summary>A fact that is true or false; null when the file does not say.</summary>
    public bool? Truth(string fact) => (FigureAt(fact, Architecture.AsOf)?.Value as Value.Truth)?.IsTrue;
}
