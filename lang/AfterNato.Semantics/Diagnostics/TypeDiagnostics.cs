using AfterNato.Semantics.Expressions;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Semantics.Diagnostics;

/// <summary>Messages about values that cannot be computed with each other: of different types, in different units and currencies.</summary>
public static class TypeDiagnostics
{
    private static readonly DiagnosticDescriptor OperandsMismatchCode = new("AN2050", "OperandsMismatch", Severity.Error, "Two values that an operator cannot join.");
    private static readonly DiagnosticDescriptor PercentageAgainstCountCode = new("AN2051", "PercentageAgainstCount", Severity.Error, "A percentage that is compared with a count.");
    private static readonly DiagnosticDescriptor NoRateCode = new("AN2052", "NoRate", Severity.Error, "Two currencies without a rate between them.");
    private static readonly DiagnosticDescriptor FactWithoutUnitCode = new("AN2053", "FactWithoutUnit", Severity.Error, "A calculation with a fact that declares no unit.");
    private static readonly DiagnosticDescriptor FactOfSeveralCode = new("AN2054", "FactOfSeveral", Severity.Error, "Several members where one is asked about.");
    private static readonly DiagnosticDescriptor DuplicateRateCode = new("AN2055", "DuplicateRate", Severity.Error, "Two rates of the same currencies from the same day on.");
    private static readonly DiagnosticDescriptor NotACurrencyCode = new("AN2056", "NotACurrency", Severity.Error, "A unit that is no currency where one is needed.");
    private static readonly DiagnosticDescriptor DaysAndMonthsCode = new("AN2057", "DaysAndMonths", Severity.Error, "Days and months that are computed with each other.");
    private static readonly DiagnosticDescriptor ShareOutsideRuleCode = new("AN2058", "ShareOutsideRule", Severity.Error, "A share of the seats where nobody votes.");
    private static readonly DiagnosticDescriptor QuestionInRuleCode = new("AN2059", "QuestionInRule", Severity.Error, "A question about a procedure or a burden that would depend on its own answer.");

    public static IEnumerable<DiagnosticDescriptor> All =>
    [
        OperandsMismatchCode, PercentageAgainstCountCode, NoRateCode, FactWithoutUnitCode, FactOfSeveralCode, DuplicateRateCode, NotACurrencyCode,
        DaysAndMonthsCode, ShareOutsideRuleCode, QuestionInRuleCode,
    ];

    public static Diagnostic OperandsMismatch(Location location, string sign, ExpressionType left, ExpressionType right, string hint)
    {
        var (first, second) = (TypeWords.Describe(left), TypeWords.Describe(right));
        var cannot = sign switch
        {
            "+" => $"{first} and {second} cannot be added",
            "-" => $"{second} cannot be taken from {first}",
            "*" => $"{first} and {second} cannot be multiplied",
            "/" => $"{first} cannot be divided by {second}",
            "rounded" => $"{first} cannot be rounded to {second}",
            _ when left.Kind == right.Kind && !left.IsOrdered => $"{first} cannot be more or less than another",
            _ => $"{first} and {second} cannot be compared",
        };
        return new(OperandsMismatchCode, location, $"{char.ToUpperInvariant(cannot[0])}{cannot[1..]}.", hint);
    }

    public static Diagnostic PercentageAgainstCount(Location location, string hint) => new(
        PercentageAgainstCountCode, location, "This sets a percentage against a count.", hint);

    public static Diagnostic NoRate(Location location, string left, string right) => new(
        NoRateCode, location, $"One of these is in {SafeText.Shown(left)} and the other in {SafeText.Shown(right)}, and no rate between the two is known here.",
        $"Declare one, `rate name {{ from {SafeText.Shown(right)} to {SafeText.Shown(left)} at …   since … }}`, or use the library that does.");

    public static Diagnostic FactWithoutUnit(Location location, string fact, bool isMoney, Location declared) => new(
        FactWithoutUnitCode, location, $"`{SafeText.Shown(fact)}` does not say in which unit it is given, so its figures cannot be computed with.",
        $"Add `unit {(isMoney ? "EUR" : "people")}`, or another unit, to the declaration of the fact.")
    {
        Related = [new RelatedLocation(declared, "the fact is declared here")],
    };

    public static Diagnostic FactOfSeveral(Location location, string fact, string hint) => new(
        FactOfSeveralCode, location, $"`{SafeText.Shown(fact)}` is a fact of one, and this may be several members.", hint);

    public static Diagnostic QuestionAboutSeveral(Location location, string question) => new(
        FactOfSeveralCode, location, $"`{question}` asks about one member, and this may be several.",
        $"Name one member, or ask of each: `for every x in S: {question}(x, …) …`, `sum(x in S: {question}(x, …))`.");

    public static Diagnostic DuplicateRate(Location location, string first, string second, Location other) => new(
        DuplicateRateCode, location, $"There are two rates of {SafeText.Shown(first)} and {SafeText.Shown(second)} from the same day on.", "Keep one of them, or give it another `since`.")
    {
        Related = [new RelatedLocation(other, "the other one is declared here")],
    };

    public static Diagnostic NotACurrency(Location location, string unit, string what, string hint) => new(
        NotACurrencyCode, location, $"`{SafeText.Shown(unit)}` is no currency, and {what}.", hint);

    public static Diagnostic DaysAndMonths(Location location) => new(
        DaysAndMonthsCode, location, "One of these is in days and the other in months, and months differ in length.",
        "Give both in hours, days or weeks, or both in months or years. A date plus either is a date.");

    public static Diagnostic ShareOutsideRule(Location location) => new(
        ShareOutsideRuleCode, location, "`share` is a part of the seats of a vote, and there is no vote here.",
        "Divide: `sum(x in S: population of x) / sum(x in NATO: population of x)`, or `count(S) / count(NATO)`.");

    public static Diagnostic VotesOutsideRule(Location location) => new(
        ShareOutsideRuleCode, location, "`votes` adds up the votes of seats, and there is no vote here.",
        "Add up the fact that says how many votes a member has: `sum(x in S: population of x)`.");

    public static Diagnostic QuestionInRule(Location location, string question, string about) => new(
        QuestionInRuleCode, location, $"`{question}` asks about {about}, and a rule knows only the vote.",
        "Ask it in an invariant or after `expect`.");

    public static Diagnostic QuestionInDefinition(Location location, string question, string about) => new(
        QuestionInRuleCode, location, $"`{question}` asks about {about}, and the answer may depend on what is defined here.",
        "Ask it in an invariant or after `expect`, and write down here whom or what is meant.");
}
