using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Semantics.Diagnostics;

/// <summary>Messages about scenarios that do not say what happens, or that say two things at once.</summary>
public static class ScenarioDiagnostics
{
    private static readonly DiagnosticDescriptor EmptyChangeCode = new("AN2090", "EmptyChange", Severity.Error, "A day on which nothing changes.");
    private static readonly DiagnosticDescriptor ContradictingChangesCode = new("AN2091", "ContradictingChanges", Severity.Error, "Two changes of one thing on one day.");
    private static readonly DiagnosticDescriptor SaidTwiceCode = new("AN2092", "SaidTwice", Severity.Error, "A member of whom a scenario says two things at once.");
    private static readonly DiagnosticDescriptor ChangesThePastCode = new("AN2093", "ChangesThePast", Severity.Warning, "A change before the day at which the architecture is looked at.");
    private static readonly DiagnosticDescriptor DayNeededCode = new("AN2094", "DayNeeded", Severity.Error, "A change of which only the month or the year is given.");
    private static readonly DiagnosticDescriptor TooManyDaysCode = new("AN2095", "TooManyDays", Severity.Error, "A scenario or a transition with changes on more days than the bound.");
    private static readonly DiagnosticDescriptor TwoVerdictsCode = new("AN2096", "TwoVerdicts", Severity.Error, "An expectation that says two things at once.");
    private static readonly DiagnosticDescriptor LapseNotWholeCode = new("AN2120", "LapseNotWhole", Severity.Error, "Posts that lapse and are no whole number.");
    private static readonly DiagnosticDescriptor LapseTimeCode = new("AN2121", "LapseTime", Severity.Error, "A time over which posts cannot lapse day by day.");

    public static IEnumerable<DiagnosticDescriptor> All =>
    [
        EmptyChangeCode, ContradictingChangesCode, SaidTwiceCode, ChangesThePastCode, DayNeededCode, TooManyDaysCode, TwoVerdictsCode, LapseNotWholeCode, LapseTimeCode,
    ];

    public static Diagnostic EmptyChange(Location location) => new(
        EmptyChangeCode, location, "Nothing changes on this day.", "Say what happens: `at 2027-01-01   withdraw US from NATO`.");

    public static Diagnostic ContradictingChanges(Location location, string what, Location first) => new(
        ContradictingChangesCode, location, $"There is another change on this day of {what}.", "Keep one of them, or put them on different days.")
    {
        Related = [new RelatedLocation(first, "the other one is here")],
    };

    public static Diagnostic SaidTwice(Location location, string what, Location first) => new(
        SaidTwiceCode, location, $"{what}.", "Keep one of them.")
    {
        Related = [new RelatedLocation(first, "it is said here first")],
    };

    public static Diagnostic ChangesThePast(Location location, string day, string asOf) => Diagnostic.Of(
        ChangesThePastCode, location, $"This would change the past: {day} lies before {asOf}, the day at which the architecture is looked at.",
        $"Choose a later day, or an earlier one after `as of`.");

    public static Diagnostic DayNeeded(Location location, string date) => new(
        DayNeededCode, location, $"A change happens on a day, and `{date}` is none.", $"Write the day too: `{(date.Length == 4 ? $"{date}-01" : date)}-01`.");

    public static Diagnostic TooManyDays(Location location, string name, int bound, string hint = "Divide it into several scenarios.") => new(
        TooManyDaysCode, location, FormattableString.Invariant($"`{SafeText.Shown(name)}` has changes on more than {bound} days, which is the bound."), hint);

    public static Diagnostic LapseNotWhole(Location location, string member, int most) => new(
        LapseNotWholeCode, location, FormattableString.Invariant($"Posts fall vacant one by one: what `{SafeText.Shown(member)}` lets lapse must be a whole number from 1 to {most}."),
        "Write whole posts, `let lapse US 60 posts from …`, or leave out whoever lets none lapse.");

    public static Diagnostic LapseInParts(Location location) => new(
        LapseTimeCode, location, "Posts fall vacant on whole days, and this time is no whole number of days or months.", "Write whole days, weeks, months or years: `evenly over 5 years`.");

    public static Diagnostic LapseTooLong(Location location, int years) => new(
        LapseTimeCode, location, FormattableString.Invariant($"Posts may lapse over {years} years at most, and within the calendar."), "Write how long a tour usually lasts: `evenly over 5 years`.");

    public static Diagnostic HoldsAndFails(Location location, Location holds) => new(
        TwoVerdictsCode, location, "This is expected to hold and to fail.", "Keep `holds` or `fails`.")
    {
        Related = [new RelatedLocation(holds, "it is expected to hold here")],
    };

    public static Diagnostic TwoVerdicts(Location location, string scenario) => new(
        TwoVerdictsCode, location, $"This says two things about `{SafeText.Shown(scenario)}`.", "Write one `expect` for each: `breaks` or `keeps` and one condition, without `holds` or `fails`.");
}
