using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Membership;

/// <summary>A membership that changes over time.</summary>
public sealed class Organisation : FactCarrier
{
    /// <summary>The phrase of a clause that a scenario adds for whoever leaves; no file writes it.</summary>
    internal const string Withdrawn = "withdrawn";

    internal Organisation(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>Who belongs to it.</summary>
    public MemberSet MembersAt(Situation situation) => InRole("members", situation) - InRole(Withdrawn, situation);

    /// <summary>Who works with it without belonging to it.</summary>
    public MemberSet PartnersAt(Situation situation) => InRole("partners", situation);

    /// <summary>Who listens.</summary>
    public MemberSet ObserversAt(Situation situation) => InRole("observers", situation);

    /// <summary>Who provides the frame that the others plug into.</summary>
    public MemberSet FrameworkNationsAt(Situation situation) => InRole("framework nation", situation);

    /// <summary>Whom its guarantee covers besides its members.</summary>
    public MemberSet ExtendsToAt(Situation situation) => InRole("extends to", situation);

    /// <summary>From when to when its members belong to it, and have left it.</summary>
    internal IEnumerable<Period> MembershipPeriods => Declaration.All("members").Concat(Declaration.All(Withdrawn)).Select(PeriodOf);

    private MemberSet InRole(string phrase, Situation situation)
    {
        var members = MemberSet.Empty;
        foreach (var clause in Declaration.All(phrase))
        {
            if (PeriodOf(clause).Contains(situation.Date))
                members |= situation.SetOf(clause);
        }

        return members;
    }
}
