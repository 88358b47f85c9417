using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Documentation.Languages;

/// <content>What is told of scenarios.</content>
public abstract partial class Language
{
    public abstract string DayByDay { get; }

    /// <summary>What members say to procedures.</summary>
    public abstract string Stance(bool consents);

    public abstract string Assumed { get; }

    public abstract string NewFindings { get; }

    public abstract string GoneFindings { get; }

    public abstract string ChangedFindings { get; }

    public abstract string CanNowStopAlone { get; }

    public abstract string CanNoLongerStopAlone { get; }

    /// <summary>Heads findings of which only the numbers change.</summary>
    public abstract string StillThere { get; }

    public abstract string UnknownWhoStops(string procedure);

    public abstract string BecomesVacant { get; }

    public abstract string IsFilled { get; }

    public abstract string VacantPosts { get; }

    public abstract string BelowMinimum { get; }

    public abstract string OfNeeded(Quantity staff, Quantity needed);

    public abstract string AtTheEnd(DateOnly day);

    /// <summary>What stands before the procedures of which this is so.</summary>
    public abstract string CanSucceed(ProspectKind kind);

    /// <summary>How probably a procedure succeeds.</summary>
    public abstract string Probability(string procedure);

    /// <summary>The probability, or its range over those whom it could be about.</summary>
    public abstract string Chance(Rational least, Rational greatest, bool isOnceCompleted);
}
