using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Semantics.Diagnostics;

/// <summary>Messages about figures, requirements, keys, burdens and comparisons that contradict themselves.</summary>
public static class BurdenDiagnostics
{
    private static readonly DiagnosticDescriptor CapBelowFloorCode = new("AN2100", "CapBelowFloor", Severity.Error, "A burden of which somebody must bear more than it may.");
    private static readonly DiagnosticDescriptor NamedTwiceCode = new("AN2101", "NamedTwice", Severity.Error, "Something that is named twice where once is meant.");
    private static readonly DiagnosticDescriptor KeyNotWholeCode = new("AN2102", "KeyNotWhole", Severity.Error, "A key whose parts are not 100 % together.");
    private static readonly DiagnosticDescriptor FigureTwiceCode = new("AN2103", "FigureTwice", Severity.Error, "A figure that is given twice for one date.");
    private static readonly DiagnosticDescriptor NothingToCompareCode = new("AN2104", "NothingToCompare", Severity.Error, "A comparison of one architecture.");
    private static readonly DiagnosticDescriptor NeedsOverlapCode = new("AN2105", "NeedsOverlap", Severity.Error, "A requirement that needs two amounts at once.");
    private static readonly DiagnosticDescriptor RoundingLeavesRestCode = new("AN2106", "RoundingLeavesRest", Severity.Error, "A total that rounded shares cannot add up to.");

    public static IEnumerable<DiagnosticDescriptor> All =>
        [CapBelowFloorCode, NamedTwiceCode, KeyNotWholeCode, FigureTwiceCode, NothingToCompareCode, NeedsOverlapCode, RoundingLeavesRestCode];

    public static Diagnostic CapBelowFloor(Location location, string? member, Location floor) => new(
        CapBelowFloorCode, location, $"The floor makes {(member is null ? "everybody" : $"`{SafeText.Shown(member)}`")} bear more than this cap allows.",
        "Raise the cap or lower the floor, so that a share fits between them.")
    {
        Related = [new RelatedLocation(floor, "the floor is said here")],
    };

    public static Diagnostic NamedTwice(Location location, string what, Location first) => new(
        NamedTwiceCode, location, $"{what} stands here a second time.", "Keep one of them.")
    {
        Related = [new RelatedLocation(first, "it stands here first")],
    };

    public static Diagnostic KeyNotWhole(Location location, string sum) => new(
        KeyNotWholeCode, location, $"The parts of this key are {sum} together, and 100 % is needed.", "Change the percentages until they add up to 100 %.");

    public static Diagnostic PortionMissing(Location location, string part) => new(
        KeyNotWholeCode, location, $"`{SafeText.Shown(part)}` does not say for how many percent of the key it counts.",
        "Give each fact its percentage: `50 % gdp, 50 % population`.");

    public static Diagnostic FigureTwice(Location location, string fact, string of, Location first) => new(
        FigureTwiceCode, location, $"`{SafeText.Shown(fact)}` of `{SafeText.Shown(of)}` is given twice for the same date.",
        "Keep one of them, or say with `as of` which date each speaks about.")
    {
        Related = [new RelatedLocation(first, "it is given here too")],
    };

    public static Diagnostic NothingToCompare(Location location) => new(
        NothingToCompareCode, location, "This compares one architecture with nothing.", "Name two or more: `of \"one.arch\", \"another.arch\"`.");

    public static Diagnostic NeedsOverlap(Location location, Location other) => new(
        NeedsOverlapCode, location, "Two amounts are needed at the same time here.", "Let one end with `until` before the other begins with `since`.")
    {
        Related = [new RelatedLocation(other, "the other amount is said here")],
    };

    public static Diagnostic RoundingLeavesRest(Location location, Location total) => new(
        RoundingLeavesRestCode, location, "The total is no multiple of this amount, so that shares which are multiples of it cannot add up to the total.",
        "Round to an amount that goes into the total without a rest.")
    {
        Related = [new RelatedLocation(total, "the total is said here")],
    };
}
