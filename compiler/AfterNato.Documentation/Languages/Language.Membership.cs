using AfterNato.Checks.Withdrawals;

namespace AfterNato.Documentation.Languages;

/// <content>What is told of members and organisations.</content>
public abstract partial class Language
{
    public abstract string ItsPlace { get; }

    public abstract string MemberOf { get; }

    public abstract string PartnerOf { get; }

    public abstract string ObserverIn { get; }

    public abstract string SeatIn { get; }

    public abstract string Holds { get; }

    /// <summary>What stands before the procedures that a member can stop alone.</summary>
    public abstract string StopsAlone { get; }

    /// <summary>What stands before those of which that is unknown of everybody.</summary>
    public abstract string StopsUnknown { get; }

    public abstract string Hosts { get; }

    public abstract string TakesPartIn { get; }

    public abstract string Pledges { get; }

    public abstract string NothingFollows { get; }

    /// <summary>That nothing is known to break without a member, where not everything could be told.</summary>
    public abstract string NothingKnownToBreak { get; }

    /// <summary>That of so large an architecture not everything is told.</summary>
    public abstract string OnlyWhatBreaks { get; }

    public abstract string Partners { get; }

    public abstract string Observers { get; }

    public abstract string FrameworkNations { get; }

    /// <summary>What announces what follows when somebody leaves.</summary>
    public abstract string WithoutIt(string member);

    /// <summary>How grave what follows is, as a title.</summary>
    public abstract string Gravity(Gravity gravity);
}
