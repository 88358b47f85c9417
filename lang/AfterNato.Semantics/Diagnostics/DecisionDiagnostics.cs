using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Semantics.Diagnostics;

/// <summary>Messages about bodies, procedures, steps and memberships that cannot work as they are written.</summary>
public static class DecisionDiagnostics
{
    private static readonly DiagnosticDescriptor NoStepsCode = new("AN2040", "NoSteps", Severity.Error, "A procedure without a step.");
    private static readonly DiagnosticDescriptor NoSeatsCode = new("AN2041", "NoSeats", Severity.Error, "A vote in a body in which nobody has a seat.");
    private static readonly DiagnosticDescriptor NoRuleCode = new("AN2042", "NoRule", Severity.Error, "A step of a body that does not say by which rule it votes.");
    private static readonly DiagnosticDescriptor NothingToVoteCode = new("AN2043", "NothingToVote", Severity.Error, "A rule or a recusal where nobody votes.");
    private static readonly DiagnosticDescriptor OrWithoutEitherCode = new("AN2044", "OrWithoutEither", Severity.Error, "An `or` block that follows no `either`.");
    private static readonly DiagnosticDescriptor CannotBeReachedCode = new("AN2045", "CannotBeReached", Severity.Error, "More steps needed than there are.");
    private static readonly DiagnosticDescriptor SeatsWithoutMembersCode = new("AN2046", "SeatsWithoutMembers", Severity.Error, "Seats for the members of something that has none.");
    private static readonly DiagnosticDescriptor TwiceAMemberCode = new("AN2047", "TwiceAMember", Severity.Error, "Somebody who belongs to an organisation twice at once.");

    private static readonly DiagnosticDescriptor WeightsOfNobodyCode = new("AN2048", "WeightsOfNobody", Severity.Error, "Votes by a fact for seats that belong to no member.");

    public static IEnumerable<DiagnosticDescriptor> All =>
    [
        NoStepsCode, NoSeatsCode, NoRuleCode, NothingToVoteCode, OrWithoutEitherCode, CannotBeReachedCode, SeatsWithoutMembersCode, TwiceAMemberCode,
        WeightsOfNobodyCode,
    ];

    public static Diagnostic NoSteps(Location location, string what) => new(
        NoStepsCode, location, $"{what} has no step, so nothing says how it is decided.", "Add one: `step agree { by NAC   using consensus }`.");

    public static Diagnostic NoSeats(Location location, string body, Location declared) => new(
        NoSeatsCode, location, $"Nobody has a seat in `{SafeText.Shown(body)}`, so it cannot vote.", "Say who sits in it: `seats one per member`, a number, or a list of members.")
    {
        Related = [new RelatedLocation(declared, "the body is declared here")],
    };

    public static Diagnostic NoRule(Location location, string body) => new(
        NoRuleCode, location, $"This step does not say by which rule `{SafeText.Shown(body)}` votes.", "Add `using` and a rule, for example `using consensus`.");

    public static Diagnostic NothingToVote(Location location, string phrase, string actor) => new(
        NothingToVoteCode, location, $"`{phrase}` means nothing here: {actor} decides alone, and nobody votes.", "Remove it, or let a body take the step.");

    public static Diagnostic OrWithoutEither(Location location) => new(
        OrWithoutEitherCode, location, "This `or` block follows no `either` block.", "Write `either { … } or { … }`.");

    public static Diagnostic CannotBeReached(Location location, int needed, int there) => new(
        CannotBeReachedCode, location, $"{needed} parts are needed, and there {(there == 1 ? "is only one" : $"are only {there}")}.", "Ask for fewer, or add steps. `either` with its `or` blocks is one part.");

    public static Diagnostic SeatsWithoutMembers(Location location, string body) => new(
        SeatsWithoutMembersCode, location, $"`{SafeText.Shown(body)}` gives each member a seat, but it is no body of an organisation.", "Say whose body it is, `of NATO`, or list who has a seat.");

    public static Diagnostic WeightsOfNobody(Location location, string body) => new(
        WeightsOfNobodyCode, location, $"The seats of `{SafeText.Shown(body)}` belong to no member, so no fact says how many votes they have.", "Say which members have a seat, or remove `weighted by`.");

    public static Diagnostic TwiceAMember(Location location, string member, string organisation, Location first) => new(
        TwiceAMemberCode, location, $"`{SafeText.Shown(member)}` belongs to `{SafeText.Shown(organisation)}` twice at the same time.", "Remove it from one of the two lines, or give the first an end with `until`.")
    {
        Related = [new RelatedLocation(first, "it is listed here first")],
    };
}
