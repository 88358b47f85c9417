using System.Collections.Immutable;

using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Commands;

/// <summary>An operation or activity.</summary>
public sealed class Mission : FactCarrier
{
    /// <summary>The phrase of a clause that a scenario adds for a further period; no file writes it.</summary>
    internal const string Opened = "opened";

    internal Mission(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>The organisation that runs it.</summary>
    public Organisation? Organisation => ReferenceOf("of") as Organisation;

    /// <summary>The command that leads it.</summary>
    public Command? Command => ReferenceOf("under") as Command;

    /// <summary>The procedure that decided it.</summary>
    public Procedure? Mandate => ReferenceOf("mandate") as Procedure;

    /// <summary>The day after which the mandate no longer holds; null when the file does not say.</summary>
    public PartialDate? MandateExpires => (Declaration.Clause("mandate")?.Qualifier("expires")?.Value as Model.Value.Date)?.Content;

    /// <summary>Its strength.</summary>
    public Quantity? Troops => QuantityOf("troops");

    /// <summary>What members contribute, as the file has it; none when it does not say. Whoever has left contributes nothing any more.</summary>
    public ImmutableArray<Share> Contributions =>
    [
        .. Declaration.All("contributions").Select(clause => clause.Value).OfType<Value.Shares>().SelectMany(shares => shares.Items)
            .Where(share => Architecture.Elements[share.Of] is not Member member || !Left.Contains(member.Number)),
    ];

    /// <summary>From when to when it lasts, as the file has it; a scenario may end it earlier.</summary>
    public Period Period => new(DateOf("since"), DateOf("until"));

    /// <summary>Every time through which it runs: that of the file, and those for which scenarios open it.</summary>
    public IEnumerable<Period> Periods => Declaration.All(Opened).Select(PeriodOf).Prepend(Period);

    /// <summary>Whether it runs on a day.</summary>
    public bool IsRunningAt(DateOnly date) => Periods.Any(period => period.Contains(date));
}
