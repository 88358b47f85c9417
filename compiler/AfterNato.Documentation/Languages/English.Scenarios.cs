using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Documentation.Languages;

/// <content>What is told of scenarios.</content>
internal sealed partial class English
{
    public override string DayByDay => "Day by day";

    public override string Stance(bool consents) => consents ? "Consents" : "Refuses";

    public override string Assumed => "Assumed";

    public override string NewFindings => "New findings";

    public override string GoneFindings => "Findings that are gone";

    public override string ChangedFindings => "Findings that have changed";

    public override string CanNowStopAlone => "Can now stop alone";

    public override string CanNoLongerStopAlone => "Can no longer stop alone";

    public override string StillThere => "Still there, with other numbers";

    public override string UnknownWhoStops(string procedure) => $"Unknown who can stop alone: {procedure}";

    public override string BecomesVacant => "Now vacant";

    public override string IsFilled => "Filled";

    public override string VacantPosts => "Vacant";

    public override string BelowMinimum => "Less staff than needed";

    public override string OfNeeded(Quantity staff, Quantity needed) => $"{Quantity(staff)} of {Quantity(needed)} needed";

    public override string AtTheEnd(DateOnly day) => $"At the end, on {Date(day)}";

    public override string CanSucceed(ProspectKind kind) => kind switch
    {
        ProspectKind.Open => "Can succeed",
        ProspectKind.Closed => "Cannot succeed",
        ProspectKind.Depends => "May be unable to succeed",
        _ => "Unknown whether it can succeed",
    };

    public override string Probability(string procedure) => $"Probability of success: {procedure}";

    public override string Chance(Rational least, Rational greatest, bool isOnceCompleted) => $"{(least == greatest ? Percent(least, 1) : $"{Percent(least, 1)} to {Percent(greatest, 1)}, depending on whom it is about")}{(isOnceCompleted ? ", once what it requires has been completed" : "")}";
}
