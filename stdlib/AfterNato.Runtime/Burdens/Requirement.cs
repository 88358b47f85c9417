using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Burdens;

/// <summary>How much of a capability is needed.</summary>
public sealed class Requirement : Element
{
    private readonly ConditionalWeakTable<Situation, Coverage[]> _coverages = [];

    internal Requirement(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>The capability.</summary>
    public Capability Capability => (Capability)(ReferenceOf("of") ?? throw new InvalidOperationException($"The model gives {Name} no capability."));

    /// <summary>Who needs it: an organisation, a mission, a command, a group or a member; null when the file does not say.</summary>
    public Element? For => ReferenceOf("to");

    /// <summary>The amounts in the order of the file; no two are needed on one day.</summary>
    public ImmutableArray<Need> Needs => field.IsDefault ? field =
    [
        .. from clause in Declaration.All("needs")
           let figure = clause.Value as Value.Figure
           where figure is not null
           select new Need(figure.Quantity, PeriodOf(clause), [.. CitationsOf(clause)], clause.Origin),
    ] : field;

    /// <summary>
    /// What is needed on a day and what is pledged of it. Where an organisation, a group or a member needs it, the pledges of its members count;
    /// where a mission or a command does, those of the members of the organisation that runs it, if the file names one; else all. A pledge counts
    /// towards each requirement of its capability.
    /// </summary>
    public Coverage CoverageAt(Situation situation)
    {
        var suppliers = SuppliersAt(situation);
        var pledges = Capability.Pledges.Where(pledge => pledge.AvailableAt(situation.Date) is not null && (suppliers is not { } members || members.Contains(pledge.Member.Number)));
        return new Coverage(this, situation.Date, NeededAt(situation.Date)?.Amount ?? Rational.Zero, [.. pledges]);
    }

    /// <summary>The same on a day and on every later one on which something changes, in their order. Several checks ask, and it is found once.</summary>
    public IEnumerable<Coverage> CoverageFrom(Situation situation) =>
        _coverages.GetValue(situation, first => [.. DaysFrom(first.Date).Select(day => CoverageAt(Architecture.At(day)))]);

    /// <summary>Whether anything is needed on a day or later.</summary>
    public bool IsNeededFrom(DateOnly date) => Needs.Any(need => need.Period.Until is not { } until || until.Last >= date);

    /// <summary>The days from one on, this one first, on which what is needed, what is pledged or who belongs to whom may change, in their order.</summary>
    public ImmutableArray<DateOnly> DaysFrom(DateOnly first)
    {
        var periods = Needs.Select(need => need.Period).Concat(Capability.Pledges.Select(pledge => pledge.Period)).Concat(Memberships());
        return [.. periods.SelectMany(period => period.Turns()).Where(day => day > first).Prepend(first).Distinct().Order()];
    }

    // A group may be made of any organisations.
    private IEnumerable<Period> Memberships() => Organisation is { } organisation ? organisation.MembershipPeriods
        : For is Group ? Architecture.Organisations.SelectMany(any => any.MembershipPeriods)
        : [];

    private Organisation? Organisation => For switch
    {
        Organisation organisation => organisation,
        Mission mission => mission.Organisation,
        Command command => command.Organisation,
        _ => null,
    };

    /// <summary>The organisation or group whose members' pledges count, or the member whose own do; null when everybody's do.</summary>
    public Element? Suppliers => Organisation ?? (For is Group or Member ? For : null);

    /// <summary>Whose pledges count on a day; null where anybody's do.</summary>
    public MemberSet? SuppliersAt(Situation situation) => Suppliers is { } whose ? situation.MembersOf(whose.Index) : null;

    /// <summary>What is needed on a day, in the unit of the capability; null when nothing is.</summary>
    public Quantity? NeededAt(DateOnly date)
    {
        // Nobody provides for a member that has left everything.
        if (For is Member member && Architecture.Gone.Contains(member.Number))
            return null;
        foreach (var need in Needs)
        {
            if (need.Period.Contains(date))
                return need.Quantity;
        }

        return null;
    }
}
