using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Syntax.Parsing;

/// <summary>Messages about declarations, clauses and expressions that are not written as the language has them.</summary>
public static class SyntaxDiagnostics
{
    private static readonly DiagnosticDescriptor ExpectedCode = new(
        "AN1020", "Expected", Severity.Error, "Something that must stand here does not.");

    private static readonly DiagnosticDescriptor UnexpectedCode = new(
        "AN1021", "Unexpected", Severity.Error, "Something stands here that cannot.");

    private static readonly DiagnosticDescriptor UnknownKindCode = new(
        "AN1022", "UnknownKind", Severity.Error, "A declaration whose kind does not exist.");

    private static readonly DiagnosticDescriptor UnknownClauseCode = new(
        "AN1023", "UnknownClause", Severity.Error, "A clause that does not exist.");

    private static readonly DiagnosticDescriptor KindElsewhereCode = new(
        "AN1024", "KindElsewhere", Severity.Error, "A declaration in a place where its kind cannot stand.");

    private static readonly DiagnosticDescriptor ClauseElsewhereCode = new(
        "AN1025", "ClauseElsewhere", Severity.Error, "A clause that belongs to another kind of declaration.");

    private static readonly DiagnosticDescriptor MissingCloseBraceCode = new(
        "AN1026", "MissingCloseBrace", Severity.Error, "A block that is not closed.");

    private static readonly DiagnosticDescriptor WrongFormCode = new(
        "AN1027", "WrongForm", Severity.Error, "A clause whose value is not written as the clause needs it.");

    private static readonly DiagnosticDescriptor MissingHeaderCode = new(
        "AN1028", "MissingHeader", Severity.Error, "A file that does not say what it is.");

    private static readonly DiagnosticDescriptor TooDeepCode = new(
        "AN9001", "TooDeep", Severity.Error, "Text that is nested deeper than the bound.");

    private static readonly DiagnosticDescriptor TooManyTermsCode = new(
        "AN9002", "TooManyTerms", Severity.Error, "A condition or a calculation with more terms than the bound.");

    private static readonly DiagnosticDescriptor MissingCommaCode = new(
        "AN1029", "MissingComma", Severity.Error, "Two names of a list without a comma between them.");

    private static readonly DiagnosticDescriptor HyphenInNameCode = new(
        "AN1032", "HyphenInName", Severity.Error, "A name with a hyphen in it.");

    private static readonly DiagnosticDescriptor ListWithAndCode = new(
        "AN1033", "ListWithAnd", Severity.Error, "Two names of a list with `and` between them.");

    private static readonly DiagnosticDescriptor SeveralValuesCode = new(
        "AN1034", "SeveralValues", Severity.Error, "Several values for a clause that takes one.");

    private static readonly DiagnosticDescriptor SignAfterPhraseCode = new(
        "AN1035", "SignAfterPhrase", Severity.Error, "A sign between the phrase of a clause and its value.");

    private static readonly DiagnosticDescriptor UnknownLanguageCode = new(
        "AN1036", "UnknownLanguage", Severity.Error, "A title in a language that does not exist here.");

    private static readonly DiagnosticDescriptor LanguageTwiceCode = new(
        "AN1037", "LanguageTwice", Severity.Error, "Two titles in one language.");

    public static IEnumerable<DiagnosticDescriptor> All =>
    [
        ExpectedCode, UnexpectedCode, UnknownKindCode, UnknownClauseCode, KindElsewhereCode, ClauseElsewhereCode, MissingCloseBraceCode,
        WrongFormCode, MissingHeaderCode, MissingCommaCode, HyphenInNameCode, ListWithAndCode, SeveralValuesCode, SignAfterPhraseCode,
        UnknownLanguageCode, LanguageTwiceCode, TooDeepCode, TooManyTermsCode,
    ];

    public static Diagnostic Expected(Location location, string what, string? hint = null, Fix? fix = null) => new(
        ExpectedCode, location, $"{what} must stand here.", hint ?? "Add it, or remove what needs it.")
    {
        Fix = fix,
    };

    public static Diagnostic Unexpected(Location location, string what, string container) => new(
        UnexpectedCode, location, $"{what} cannot stand here, inside {container}.", "Begin with the word that says what follows, such as `member` or `note`, or remove it.");

    public static Diagnostic NothingAfter(Location location, string phrase, string what) => new(
        UnexpectedCode, location, $"Nothing stands after `{phrase}`, and here follows {what}.", "Remove it, or begin another clause with its word.");

    public static Diagnostic SecondCondition(Location location, string container) => new(
        UnexpectedCode, location, $"A second condition begins here, and one stands in {container}.", "Join the two with `and` or `or`.");

    public static Diagnostic NothingToClose(Location location) => new(
        UnexpectedCode, location, "This `}` closes nothing: no block is open here.", "Remove it, or put the `{` that is missing before it.");

    public static Diagnostic HeaderWithBrace(Location location, string header, Fix? fix) => new(
        UnexpectedCode, location, $"The header of the {header} has no braces.", "Remove this brace and the one that closes it: everything in the file belongs to the header.")
    {
        Fix = fix,
    };

    public static Diagnostic UnknownKind(Location location, string word, IEnumerable<string> kinds) => new(
        UnknownKindCode, location, $"There is no kind of declaration `{SafeText.Shown(word)}`.",
        Suggestion.HintFor(word, kinds, $"What can be declared here: {string.Join(", ", kinds)}."))
    {
        Fix = Fix.Spelling(location, word, kinds),
    };

    public static Diagnostic ChangeWithoutKind(Location location, string word, IEnumerable<string> kinds) => new(
        UnknownKindCode, location, "A change must say what kind of thing it changes.",
        Suggestion.HintFor(word, kinds, $"Write the kind before the name, `change organisation NATO {{ … }}`. The kinds: {string.Join(", ", kinds)}."));

    public static Diagnostic UnknownClause(Location location, string word, string container, IEnumerable<string> phrases) => new(
        UnknownClauseCode, location, $"{container} has no clause `{SafeText.Shown(word)}`.",
        Suggestion.HintFor(word, phrases, $"What can stand here: {string.Join(", ", phrases)}."))
    {
        Fix = Fix.Spelling(location, word, phrases),
    };

    public static Diagnostic UnknownEvent(Location location, string word, IReadOnlyCollection<string> events) => new(
        UnknownClauseCode, location, $"There is no change `{SafeText.Shown(word)}` that could happen on a day.",
        Suggestion.HintFor(word, events, $"What can happen: {string.Join(", ", events)}."))
    {
        Fix = Fix.Spelling(location, word, events),
    };

    public static Diagnostic KindElsewhere(Location location, string kind, string? container, string hint) => new(
        KindElsewhereCode, location, $"{(Nouns.ArticleOf(kind) == "a" ? "A" : "An")} `{kind}` cannot stand {(container is null ? "outside every block" : $"inside {container}")}.", hint);

    public static Diagnostic ClauseElsewhere(Location location, string phrase, string container, string owners, string hint) => new(
        ClauseElsewhereCode, location, $"`{phrase}` is a clause of {owners}, not of {container}.", hint);

    public static Diagnostic NotDated(Location location, string phrase, string word, bool isFact) => new(
        ClauseElsewhereCode, location, isFact
            ? $"`{word}` cannot stand after `{SafeText.Shown(phrase)}`: a figure speaks about one date."
            : $"`{word}` cannot stand after `{SafeText.Shown(phrase)}`, which holds at all times.", isFact
            ? "Write `as of` and the date that the figure speaks about, or remove it."
            : "Remove it, or say it in a `note`.");

    public static Diagnostic MissingCloseBrace(Location location, Location opened, string what, Fix fix) => new(
        MissingCloseBraceCode, location, $"The block of {what} is not closed before this.", "Close it with `}`.")
    {
        Fix = fix,
        Related = [new RelatedLocation(opened, "the block begins here")],
    };

    public static Diagnostic WrongForm(Location location, string phrase, string takes, string found, string hint) => new(
        WrongFormCode, location, $"`{phrase}` takes {takes}, and this is {found}.", hint);

    public static Diagnostic WrongWords(Location location, string phrase, string found, IReadOnlyCollection<string> words) => new(
        WrongFormCode, location, $"`{SafeText.Shown(found)}` cannot stand after `{phrase}`.",
        Suggestion.HintFor(found, words, $"Write one of these: {string.Join(", ", words.Select(word => $"`{word}`"))}."))
    {
        Fix = Fix.Spelling(location, found, words),
    };

    public static Diagnostic MissingHeader(Location location) => new(
        MissingHeaderCode, location, "A file must say first what it is.", "Begin with `architecture name \"Title\"`, or `library name \"Title\"` for declarations that others use.");

    public static Diagnostic MisspeltHeader(Location location, string word, string meant) => new(
        MissingHeaderCode, location, "A file must say first what it is, and this word says nothing.", $"Did you mean `{meant}`?")
    {
        Fix = Fix.Spelling(location, word, [meant]),
    };

    public static Diagnostic SecondHeader(Location location) => new(
        KindElsewhereCode, location, "This is a second header.", "A file has one header, at its beginning: put the rest into a file of its own.");

    public static Diagnostic NameWithBlanks(Location location, string name, Fix? fix) => new(
        UnexpectedCode, location, "A name is one word, and here is another.", $"Join them, `{SafeText.Shown(name)}`, or put the words into a title in quotes after the name.")
    {
        Fix = fix,
    };

    public static Diagnostic MissingComma(Location location, Fix? fix) => new(
        MissingCommaCode, location, "A comma is missing before this name.", "Put a comma between the names of a list.")
    {
        Fix = fix,
    };

    public static Diagnostic HyphenInName(Location location, string joined, Fix? fix) => new(
        HyphenInNameCode, location, "A name has no hyphen in it: that would be a minus sign.", $"Write `{SafeText.Shown(joined)}`, wherever it is named.")
    {
        Fix = fix,
    };

    public static Diagnostic ListWithAnd(Location location, string word, Fix fix) => new(
        ListWithAndCode, location, $"The names of a list have commas between them, and no `{word}`.", $"Put a comma in the place of `{word}`.")
    {
        Fix = fix,
    };

    public static Diagnostic SeveralValues(Location location, string phrase, bool mayRepeat, Fix? fix) => new(
        SeveralValuesCode, location, $"`{phrase}` takes one value, and after this comma begins another.", mayRepeat
            ? $"Write `{phrase}` again before each of them."
            : "Keep one of them, or begin a clause of its own after the first.")
    {
        Fix = fix,
    };

    public static Diagnostic SignAfterPhrase(Location location, string phrase, string sign, Fix fix) => new(
        SignAfterPhraseCode, location, $"Nothing stands between `{SafeText.Shown(phrase)}` and its value.", $"Remove `{sign}`.")
    {
        Fix = fix,
    };

    public static Diagnostic UnknownLanguage(Location location, string code) => new(
        UnknownLanguageCode, location, $"`{SafeText.Shown(code)}` is no language in which a title can be given.", $"Languages by their codes: {Languages.Listed}. The first title has none.")
    {
        Fix = Languages.All.FirstOrDefault(language => code.Equals(language.Code, StringComparison.OrdinalIgnoreCase) || code.Equals(language.Name, StringComparison.OrdinalIgnoreCase)) is { } meant
            ? Fix.Replace(location.Span, meant.Code)
            : null,
    };

    public static Diagnostic LanguageTwice(Location location, string code, Location first) => new(
        LanguageTwiceCode, location, $"A second title in {Languages.Find(code)?.Name} stands here.", "Keep one of them.")
    {
        Related = [new RelatedLocation(first, "the first one stands here")],
    };

    public static Diagnostic TooDeep(Location location) => new(
        TooDeepCode, location, $"This is nested deeper than {ParserBounds.Depth} levels, which is the bound.", "Write it with fewer levels, for example by naming its parts.");

    public static Diagnostic TooManyTermsWrittenOut(Location location, int bound) => new(
        TooManyTermsCode, location, $"This rule, with the rules that it uses written out, has more than {bound} terms, which is the bound.", "Use each rule once, or write one rule.");

    public static Diagnostic TooManyTerms(Location location) => new(
        TooManyTermsCode, location, $"What is said here has more than {ParserBounds.Terms} terms, which is the bound.", "Say it of a set or a group, with `count(…)`, `sum(…)` or `for every`.");
}
