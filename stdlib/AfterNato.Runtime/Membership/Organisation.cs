using System.Collections.Immutable;

using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Networks;
using AfterNato.Runtime.Numbers;
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
    public MemberSet MembersAt(Situation situation) => InRole("members", situation) - InRole(Withdrawn, situation) - Left;

    /// <summary>Who works with it without belonging to it.</summary>
    public MemberSet PartnersAt(Situation situation) => InRole("partners", situation) - Left;

    /// <summary>Who listens.</summary>
    public MemberSet ObserversAt(Situation situation) => InRole("observers", situation) - Left;

    /// <summary>Who provides the frame that the others plug into.</summary>
    public MemberSet FrameworkNationsAt(Situation situation) => InRole("framework nation", situation);

    /// <summary>Whom its guarantee covers besides its members.</summary>
    public MemberSet ExtendsToAt(Situation situation) => InRole("extends to", situation);

    /// <summary>The functions that it provides.</summary>
    public IEnumerable<Function> FunctionsAt(Situation situation) => Architecture.Functions.Where(function => function.ProvidersAt(situation.Date).Contains(this));

    /// <summary>The posts on which most depends, by what the file says.</summary>
    public ImmutableArray<Post> KeyPosts => ReferencesOf<Post>("key posts");

    /// <summary>The largest part of the key posts that nationals of one member may hold, from 0 to 1; null when the file does not say.</summary>
    public Rational? LargestShareOfKeyPosts => (Declaration.Clause("key posts")?.Qualifier("at most")?.Value as Value.Figure)?.Quantity.Amount;

    /// <summary>From when to when its members belong to it, and have left it.</summary>
    internal IEnumerable<Period> MembershipPeriods => Declaration.All("members").Concat(Declaration.All(Withdrawn)).Select(PeriodOf);

    /// <summary>Whether the file names its members one by one, so that nobody belongs to it only because somebody else does, or does not.</summary>
    public bool NamesItsMembers => Declaration.All("members").All(clause => clause.Value is Value.References references && references.Indexes.All(index => Architecture.Elements[index] is Member));

    /// <summary>The days on which who belongs to it may change, in their order. What other organisations are made of may be part of it.</summary>
    public IEnumerable<DateOnly> MembershipDays =>
        (NamesItsMembers
            ? MembershipPeriods
            : Architecture.Organisations.SelectMany(any => any.MembershipPeriods))
        .SelectMany(period => period.Turns()).Distinct().Order();

    internal IEnumerable<int> NamedIn(string phrase, DateOnly date) =>
        Declaration.All(phrase).Where(clause => PeriodOf(clause).Contains(date)).SelectMany(ReferencesIn).Select(element => element.Index);

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
