using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Scenarios;

/// <summary>A fact has another value, until the file gives one that speaks about a later time.</summary>
/// <param name="Day">The first day of the new value.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Carrier">Whose fact it is.</param>
/// <param name="Value">The new value.</param>
/// <param name="Origin">Where the file says so.</param>
public sealed record FigureChange(DateOnly Day, Fact Fact, FactCarrier Carrier, Value Value, Origin Origin) : Change(Day, Origin)
{
    /// <inheritdoc/>
    public override IEnumerable<Element> Concerns => [Fact, Carrier];

    /// <inheritdoc/>
    public override Sentence Sentence => $"{Fact:bare} of {Carrier} becomes {Shown}";

    private Sentence Shown => Value switch
    {
        Value.Figure figure => (Sentence)$"{figure.Quantity}",
        Value.Date date => $"{date.Content}",
        Value.Length length => $"{length.Content}",
        Value.Truth truth => truth.IsTrue ? (Sentence)$"yes" : $"no",
        Value.Text text => $"“{new Titled(text.Content)}”",
        _ => $"another value",
    };

    internal override Sentence? ObstacleIn(Situation before) => null;

    internal override bool IsIdleIn(Situation before) => In(before, Carrier).FigureAt(Fact.Name, Day)?.Value == Value;

    internal override void Make(ModelEdit edit) => edit.Begin(Carrier, Fact.Name, Value, Origin, null, "as of");
}
