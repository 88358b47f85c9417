namespace AfterNato.Checks.Comparisons;

/// <summary>Several things in one sentence, all between the same words.</summary>
internal static class Series
{
    /// <summary>With commas between them.</summary>
    public static Sentence Of(IEnumerable<Sentence> items) => Between(items, (all, next) => $"{all}, {next}");

    /// <summary>Further apart.</summary>
    public static Sentence Apart(IEnumerable<Sentence> items) => Between(items, (all, next) => $"{all}; {next}");

    /// <summary>Of which one is enough.</summary>
    public static Sentence Either(IEnumerable<Sentence> items) => Between(items, (all, next) => $"{all} or {next}");

    /// <summary>One after the other.</summary>
    public static Sentence InTurn(IEnumerable<Sentence> items) => Between(items, (all, next) => $"{all}, then {next}");

    private static Sentence Between(IEnumerable<Sentence> items, Func<Sentence, Sentence, Sentence> joined) =>
        items.Aggregate((Sentence?)null, (all, next) => all is null ? next : joined(all, next)) ?? Sentence.Empty;
}
