using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Semantics.Diagnostics;

/// <summary>Messages about procedures that follow a pattern.</summary>
public static class PatternDiagnostics
{
    private static readonly DiagnosticDescriptor PlaceLeftOpenCode = new("AN2080", "PlaceLeftOpen", Severity.Error, "A pattern that is followed without all that it needs.");
    private static readonly DiagnosticDescriptor NoSuchPlaceCode = new("AN2081", "NoSuchPlace", Severity.Error, "Something given to a pattern that has no place for it.");
    private static readonly DiagnosticDescriptor PatternOnlyCode = new("AN2082", "PatternOnly", Severity.Error, "A pattern where a procedure of its own is needed.");
    private static readonly DiagnosticDescriptor PatternAndStepsCode = new("AN2083", "PatternAndSteps", Severity.Error, "A procedure that follows a pattern and has another course as well.");
    private static readonly DiagnosticDescriptor RoleLeftOutCode = new("AN2084", "RoleLeftOut", Severity.Error, "A procedure that follows a pattern and leaves out a role of it.");
    private static readonly DiagnosticDescriptor TooMuchFollowedCode = new("AN2085", "TooMuchFollowed", Severity.Error, "More steps taken from patterns than the bound.");

    public static IEnumerable<DiagnosticDescriptor> All => [PlaceLeftOpenCode, NoSuchPlaceCode, PatternOnlyCode, PatternAndStepsCode, RoleLeftOutCode, TooMuchFollowedCode];

    public static Diagnostic PlaceLeftOpen(Location location, string pattern, IReadOnlyList<string> open, IReadOnlyList<string> places) => new(
        PlaceLeftOpenCode, location, $"`{SafeText.Shown(pattern)}` leaves open who or what is {Words.AllOf(open)}, and nothing is given for that.",
        $"Write `follows {SafeText.Shown(pattern)}({string.Join(", ", places.Select(place => $"{SafeText.Shown(place)}: …"))})`.");

    public static Diagnostic NoSuchPlace(Location location, string pattern, string? place, IReadOnlyCollection<string> places) => new(
        NoSuchPlaceCode,
        location,
        place is null ? $"What is given to `{SafeText.Shown(pattern)}` must say which place it takes." : $"`{SafeText.Shown(pattern)}` has no place `{SafeText.Shown(place)}`.",
        places.Count == 0 ? "It leaves nothing open: leave the parentheses out." : Suggestion.HintFor(place ?? "", places, $"Its places: {string.Join(", ", places)}. Write the place and a colon first: `{places.First()}: …`."));

    public static Diagnostic PatternOnly(Location location, string pattern, Location declared) => new(
        PatternOnlyCode, location, $"`{SafeText.Shown(pattern)}` is a pattern: it leaves open who acts, so it is no procedure of anybody.",
        $"Declare a procedure that follows it, and name that: `procedure … {{ follows {SafeText.Shown(pattern)}(…) }}`.")
    {
        Related = [new RelatedLocation(declared, "the pattern is declared here")],
    };

    public static Diagnostic PatternOfPattern(Location location, string pattern, string other) => new(
        PatternAndStepsCode, location, $"`{SafeText.Shown(pattern)}` follows another procedure itself, and a pattern must have steps of its own.", $"Follow `{SafeText.Shown(other)}`, or write the steps.");

    public static Diagnostic FollowsItself(Location location, string procedure) => new(
        PatternAndStepsCode, location, $"`{SafeText.Shown(procedure)}` follows itself, so nothing says how it is decided.", "Name another procedure, or write the steps.");

    public static Diagnostic StepsBesidePattern(Location location, string pattern, Location follows) => new(
        PatternAndStepsCode, location, $"This procedure takes its steps from `{SafeText.Shown(pattern)}` and has steps of its own as well.", "Remove `follows`, or the steps here.")
    {
        Related = [new RelatedLocation(follows, "it follows the pattern here")],
    };

    public static Diagnostic RoleLeftOut(Location location, string pattern, IReadOnlyList<string> leftOut, IReadOnlyList<string> all) => new(
        RoleLeftOutCode, location, $"The steps of `{SafeText.Shown(pattern)}` speak of {string.Join(" and ", leftOut.Select(role => $"`{SafeText.Shown(role)}`"))}, and this line leaves that role out.",
        $"Leave the line out, or write every role: `about {string.Join(", ", all.Select(SafeText.Shown))}`.");

    public static Diagnostic TooMuchFollowed(Location location, int bound) => new(
        TooMuchFollowedCode, location, $"With this procedure, those that follow patterns take more than {bound} steps from them, which is the bound.",
        "Let fewer procedures follow long patterns, or split the architecture into several files that are checked apart.");
}
