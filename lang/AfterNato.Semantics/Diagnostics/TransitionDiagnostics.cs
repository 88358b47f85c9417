using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Semantics.Diagnostics;

/// <summary>Messages about reforms in dated steps.</summary>
public static class TransitionDiagnostics
{
    private const int Shown = 6;

    private static readonly DiagnosticDescriptor StepOutOfOrderCode = new("AN2125", "StepOutOfOrder", Severity.Error, "A step of a transition that does not come after the one before it.");
    private static readonly DiagnosticDescriptor NothingToApplyCode = new("AN2126", "NothingToApply", Severity.Error, "A step of a transition that applies something the file does not change.");
    private static readonly DiagnosticDescriptor AppliedTwiceCode = new("AN2127", "AppliedTwice", Severity.Error, "Something that a transition applies twice.");
    private static readonly DiagnosticDescriptor TransitionWithoutBaseCode = new("AN2128", "TransitionWithoutBase", Severity.Error, "A transition in a file that extends no architecture.");
    private static readonly DiagnosticDescriptor LeftOverCode = new("AN2129", "LeftOver", Severity.Error, "Changes of the file that no step of a transition applies.");

    public static IEnumerable<DiagnosticDescriptor> All =>
    [
        StepOutOfOrderCode, NothingToApplyCode, AppliedTwiceCode, TransitionWithoutBaseCode, LeftOverCode,
    ];

    public static Diagnostic StepOutOfOrder(Location location, string day, string before, Location previous) => new(
        StepOutOfOrderCode, location, day == before ? $"There is a step on {day} already, and what happens on one day is one step." : $"This step, on {day}, stands after the one on {before}.",
        day == before ? "Let one step apply both, or give this one a later day." : "Write the steps in the order of their days.")
    {
        Related = [new RelatedLocation(previous, "the step before it")],
    };

    public static Diagnostic NothingToApply(Location location, string name, Location? inherited, string hint) => new(
        NothingToApplyCode, location,
        inherited is null ? $"Nothing that this file changes is called `{SafeText.Shown(name)}`." : $"`{SafeText.Shown(name)}` is inherited, and this file leaves it as it is: there is nothing to apply.", hint)
    {
        Related = inherited is null ? [] : [new RelatedLocation(inherited, "it is inherited from here")],
    };

    public static Diagnostic AppliedTwice(Location location, string name, Location first) => new(
        AppliedTwiceCode, location, $"`{SafeText.Shown(name)}` is applied twice.", "A change is made once: keep the step at which it comes into force.")
    {
        Related = [new RelatedLocation(first, "it is applied here first")],
    };

    public static Diagnostic TransitionWithoutBase(Location location, string name) => new(
        TransitionWithoutBaseCode, location, $"`{SafeText.Shown(name)}` says in which steps a reform comes about, and this architecture extends no other.",
        "Say which file it reforms: `architecture name \"Title\"   extends \"nato-2026.arch\"`. What could happen to an architecture is a `scenario`.");

    public static Diagnostic LeftOver(Location location, string transition, IReadOnlyList<(string Name, Location Location)> items) => new(
        LeftOverCode, location,
        $"No step of `{SafeText.Shown(transition)}` applies {Words.AllOf(items.Take(Shown).Select(item => item.Name))}{(items.Count > Shown ? $", nor {items.Count - Shown} more" : "")}.",
        "Name what is left in the step at which it comes into force. A new declaration that something applied needs comes along by itself.")
    {
        Related = [.. items.Take(Shown).Select(item => new RelatedLocation(item.Location, $"`{SafeText.Shown(item.Name)}` is changed, removed or declared here"))],
    };
}
