using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Semantics.Diagnostics;

/// <summary>Messages about clauses, their values, types and units.</summary>
public static class ValueDiagnostics
{
    private static readonly DiagnosticDescriptor MissingClauseCode = new("AN2020", "MissingClause", Severity.Error, "A declaration without a clause that it needs.");
    private static readonly DiagnosticDescriptor RepeatedClauseCode = new("AN2021", "RepeatedClause", Severity.Error, "A clause that may stand once and stands twice.");
    private static readonly DiagnosticDescriptor TypeMismatchCode = new("AN2022", "TypeMismatch", Severity.Error, "A value of one type where another is needed.");
    private static readonly DiagnosticDescriptor UnknownUnitCode = new("AN2023", "UnknownUnit", Severity.Error, "A unit that nothing declares.");
    private static readonly DiagnosticDescriptor UnitMismatchCode = new("AN2024", "UnitMismatch", Severity.Error, "A quantity in another unit than is needed.");
    private static readonly DiagnosticDescriptor MissingUnitCode = new("AN2025", "MissingUnit", Severity.Error, "A quantity without its unit.");
    private static readonly DiagnosticDescriptor FactNotApplicableCode = new("AN2026", "FactNotApplicable", Severity.Error, "A fact on a declaration that cannot carry it.");
    private static readonly DiagnosticDescriptor PeriodReversedCode = new("AN2027", "PeriodReversed", Severity.Error, "A period that ends before it begins.");
    private static readonly DiagnosticDescriptor OutOfRangeCode = new("AN2028", "OutOfRange", Severity.Error, "A number outside its range.");
    private static readonly DiagnosticDescriptor UnknownTypeCode = new("AN2029", "UnknownType", Severity.Error, "A type of fact that does not exist.");
    private static readonly DiagnosticDescriptor UnknownFunctionCode = new("AN2030", "UnknownFunction", Severity.Error, "A question that cannot be asked.");
    private static readonly DiagnosticDescriptor WrongArgumentsCode = new("AN2031", "WrongArguments", Severity.Error, "A question or a rule with other arguments than it takes.");
    private static readonly DiagnosticDescriptor DivisionByZeroCode = new("AN2032", "DivisionByZero", Severity.Error, "A division by zero.");

    private static readonly DiagnosticDescriptor MissingReasonCode = new("AN2033", "MissingReason", Severity.Error, "A finding that is allowed without a reason.");

    public static IEnumerable<DiagnosticDescriptor> All =>
    [
        MissingClauseCode, RepeatedClauseCode, TypeMismatchCode, UnknownUnitCode, UnitMismatchCode, MissingUnitCode, FactNotApplicableCode,
        PeriodReversedCode, OutOfRangeCode, UnknownTypeCode, UnknownFunctionCode, WrongArgumentsCode, DivisionByZeroCode, MissingReasonCode,
    ];

    public static Diagnostic MissingClause(Location location, string what, string needs, string hint) => new(
        MissingClauseCode, location, $"{what} needs {needs}.", hint);

    public static Diagnostic RepeatedClause(Location location, string phrase, Location first) => new(
        RepeatedClauseCode, location, $"`{phrase}` may stand once here, and stands twice.", "Keep one of them.")
    {
        Related = [new RelatedLocation(first, "it stands here first")],
    };

    public static Diagnostic TypeMismatch(Location location, string found, string needed, string hint, RelatedLocation? declared = null) => new(
        TypeMismatchCode, location, $"This is {found}, and {needed} is needed here.", hint)
    {
        Related = declared is null ? [] : [declared],
    };

    public static Diagnostic UnknownUnit(Location location, string unit, string hint, Fix? fix) => new(
        UnknownUnitCode, location, $"There is no unit `{SafeText.Shown(unit)}`.", unit is "percent" or "percents" or "pct" ? "Write `%` for percent: `70 %`." : hint)
    {
        Fix = fix,
    };

    public static Diagnostic UnitMismatch(Location location, string found, string needed, string hint, Location? declared) => new(
        UnitMismatchCode, location, $"This is in {found}, and {needed} is needed.", hint)
    {
        Related = declared is null ? [] : [new RelatedLocation(declared, "what it must be in is said here")],
    };

    public static Diagnostic MissingUnit(Location location, string number, string? percentage) => new(
        MissingUnitCode, location, "This number does not say what it counts.", percentage is not null
            ? $"Write `{percentage}` for a part of the total, or an amount with its unit: `{number} EUR`."
            : $"Write its unit after it, on the same line: `{number} people`, `{number} posts`, `{number} EUR`.");

    public static Diagnostic AmountNeeded(Location location, string number) => new(
        MissingUnitCode, location, "This is a percentage, and an amount is needed here.", $"Write a number with its unit: `{number} people`, `{number} posts`, `{number} EUR`.");

    public static Diagnostic FactNotApplicable(Location location, string fact, string kind, string owners, string hint, Location declared) => new(
        FactNotApplicableCode, location, $"`{SafeText.Shown(fact)}` applies to {owners}, and this is {Words.WithArticle(kind)}.", hint)
    {
        Related = [new RelatedLocation(declared, "the fact is declared here")],
    };

    public static Diagnostic PeriodReversed(Location location, string since, string until, string begins, Location sinceLocation) => new(
        PeriodReversedCode, location, $"This ends on {until}, before it begins on {since}.", $"Put the earlier date after `{begins}` and the later one after `until`.")
    {
        Related = [new RelatedLocation(sinceLocation, "it begins here")],
    };

    public static Diagnostic OutOfRange(Location location, string what, string range, string? hint = null) => new(
        OutOfRangeCode, location, $"{what} must be {range}.", hint ?? $"Write {range}.");

    public static Diagnostic UnknownType(Location location, string type, IEnumerable<string> types) => new(
        UnknownTypeCode, location, $"There is no type `{SafeText.Shown(type)}`.", Suggestion.HintFor(type, types, $"The types: {string.Join(", ", types)}."))
    {
        Fix = Fix.Spelling(location, type, types),
    };

    public static Diagnostic UnknownFunction(Location location, string name, IEnumerable<string> functions) => new(
        UnknownFunctionCode, location, $"There is no question and no rule `{SafeText.Shown(name)}`.",
        Suggestion.HintFor(name, functions, $"What can be asked: {string.Join(", ", functions)}."))
    {
        Fix = Fix.Spelling(location, name, functions),
    };

    public static Diagnostic WrongArguments(Location location, string name, string takes, string hint) => new(
        WrongArgumentsCode, location, $"`{SafeText.Shown(name)}` takes {takes}.", hint);

    public static Diagnostic NoSuchRole(Location location, string procedure, string role, IReadOnlyCollection<string> roles) => new(
        WrongArgumentsCode, location, $"`{SafeText.Shown(procedure)}` is about no `{SafeText.Shown(role)}`.", roles.Count == 0
            ? "It has no roles: leave the parentheses out, or add `about` to the procedure."
            : Suggestion.HintFor(role, roles, $"Its roles: {string.Join(", ", roles)}."))
    {
        Fix = Fix.Spelling(location, role, roles),
    };

    public static Diagnostic DivisionByZero(Location location) => new(
        DivisionByZeroCode, location, "This divides by zero.", "Divide by another number.");

    public static Diagnostic MissingReason(Location location, string check) => new(
        MissingReasonCode, location, $"`{SafeText.Shown(check)}` is allowed without a reason.", "Say between the quotes why it is meant; readers of the report will see it.");
}
