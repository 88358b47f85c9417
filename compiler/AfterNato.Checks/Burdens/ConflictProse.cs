using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Checks.Findings;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Burdens.Allocation;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Burdens;

/// <summary>Why a burden cannot be divided, and what would help, in words.</summary>
internal static class ConflictProse
{
    /// <summary>How many clauses are listed one by one.</summary>
    public const int Listed = 6;

    private const int Digits = 5;

    /// <summary>«cap», «cap of HU», «key of IS».</summary>
    public static string Name(BurdenDivision.Impossible division, ConflictClause clause) =>
        clause.Payer is { } payer ? $"{Word(clause)} of {division.Payers[payer].Name}" : Word(clause);

    /// <summary>Where the clause stands.</summary>
    public static RelatedPlace Place(BurdenDivision.Impossible division, ConflictClause clause)
    {
        if (LimitOf(division, clause.Kind == ConflictClauseKind.Floor ? LimitKind.Floor : LimitKind.Cap, clause.Payer) is { } limit && clause.Kind != ConflictClauseKind.Key)
            return new(limit.Origin, clause.Kind == ConflictClauseKind.Floor ? (Sentence)$"the floor is said here" : $"the cap is said here");
        return new(division.Burden.Declaration.Clause("key")?.Origin ?? division.Burden.Declaration.Origin, $"by this key some have nothing to bear");
    }

    /// <summary>The sums, clause by clause.</summary>
    public static Sentence Certificate(BurdenDivision.Impossible division)
    {
        var (conflict, burden) = (division.Conflict, division.Burden);
        var clauses = conflict.Certificate.GroupBy(line => line.By).OrderBy(lines => lines.Key.Payer ?? -1).Select(lines => Line(division, lines.Key, [.. lines])).ToList();
        var shown = Series.WithSemicolons(clauses.Count > Listed ? [.. clauses.Take(Listed), $"{clauses.Count - Listed} more"] : clauses);
        var sum = Amounts.Of(burden, conflict.Certificate.Aggregate(Rational.Zero, (sum, line) => sum + line.Amount));
        var total = Amounts.Of(burden, division.Problem.Total);
        return conflict.Kind switch
        {
            ConflictKind.CapBelowFloor => (Sentence)$"{shown}.",
            ConflictKind.FloorsAboveTotal => $"{shown}: {sum} together, more than {total}.",
            _ => $"{shown}: {sum} together, less than {total}.",
        };
    }

    /// <summary>What helps where changing one limit does not.</summary>
    public static Sentence Advice => $"Change several of the limits, or the key: changing one of them is not enough.";

    /// <summary>The least change of one limit that helps; none where one is not enough.</summary>
    public static ImmutableArray<Remedy> Remedies(BurdenDivision.Impossible division)
    {
        if (LimitRepair.Of(division.Problem, division.Conflict) is not { } change || LimitOf(division, change.Kind, change.Payer) is not { } limit)
            return [];
        var isCap = change.Kind == LimitKind.Cap;
        var amount = Written(division, limit, change.To, up: isCap);
        var payer = change.Payer is { } number ? new Code(division.Payers[number].Name) : null;
        Sentence sentence = (isCap, payer) switch
        {
            (true, null) => (Sentence)$"Raise the cap for everybody to {amount} or more, and it can be divided.",
            (true, _) => $"Raise the cap of {payer} to {amount} or more, and it can be divided.",
            (false, null) => $"Lower the floor for everybody to {amount} or less, and it can be divided.",
            (false, _) => $"Lower the floor of {payer} to {amount} or less, and it can be divided.",
        };
        return [Remedy.Of(sentence, Edit(division, limit, isCap ? "cap" : "floor", amount.ToString()))];
    }

    // The limits of several members may stand in one clause, which is written anew with the others as they are.
    private static RemedyEdit? Edit(BurdenDivision.Impossible division, Limit limit, string word, string amount)
    {
        if (limit.Member is null)
            return RemedyEdit.Replace(limit.Origin, $"{word} {amount}");
        var together = (word == "cap" ? division.Burden.Caps : division.Burden.Floors).Where(other => other.Origin == limit.Origin).ToList();
        var items = together.Select(other => $"{other.Member?.Name} {(other == limit ? amount : AsItIs(other))}");
        return together.Exists(other => other != limit && AsItIs(other) is null) ? null : RemedyEdit.Replace(limit.Origin, $"{word} {string.Join(", ", items)}");
    }

    // Null where a sentence would cut its decimals.
    private static string? AsItIs(Limit limit)
    {
        if (!limit.Quantity.IsPercentage)
            return Amounts.Text(limit.Quantity.Amount, limit.Quantity.Unit) is var amount && amount.StartsWith("about", StringComparison.Ordinal) ? null : amount;
        return (limit.Quantity.Amount * 1_000_000).IsWhole ? Amounts.Percent(limit.Quantity.Amount).ToString() : null;
    }

    private static Sentence Line(BurdenDivision.Impossible division, ConflictClause clause, List<CertificateLine> lines)
    {
        var sum = lines.Aggregate(Rational.Zero, (sum, line) => sum + line.Amount);
        var amount = Amounts.Of(division.Burden, sum);
        var who = clause is { Kind: not ConflictClauseKind.Key, Payer: null } && lines.Count > 1 ? Prose.Members(lines.Count) : $"{division.Payers[lines[0].Payer]}";
        return (clause.Kind, clause.Payer) switch
        {
            (ConflictClauseKind.Key, _) when sum == Rational.Zero => (Sentence)$"{who}, by a key of zero, nothing",
            (ConflictClauseKind.Key, _) => $"{who}, by a key of zero, {amount}",
            (ConflictClauseKind.Floor, null) => $"{who}, by the floor for everybody, at least {amount}",
            (ConflictClauseKind.Floor, _) => $"{who}, by its floor, at least {amount}",
            (_, null) => $"{who}, by the cap for everybody, at most {amount}",
            _ => $"{who}, by its cap, at most {amount}",
        };
    }

    private static string Word(ConflictClause clause) => clause.Kind switch
    {
        ConflictClauseKind.Cap => "cap",
        ConflictClauseKind.Floor => "floor",
        _ => "key",
    };

    private static Limit? LimitOf(BurdenDivision.Impossible division, LimitKind kind, int? payer)
    {
        var limits = kind == LimitKind.Cap ? division.Burden.Caps : division.Burden.Floors;
        return limits.FirstOrDefault(limit => limit.Member == (payer is { } number ? division.Payers[number] : null));
    }

    // Whoever copies the figure into the file must not find that rounding has taken back the help.
    private static ISpoken Written(BurdenDivision.Impossible division, Limit limit, Rational amount, bool up)
    {
        var total = division.Problem.Total;
        if (limit.Quantity.IsPercentage)
            return Amounts.Percent(Rounded(amount / total, new Rational(1, 10_000), up));
        var step = Rational.One;
        while (step * BigInteger.Pow(10, Digits) < total)
            step *= 10;
        while (step * BigInteger.Pow(10, Digits) > total * 10)
            step /= 10;
        var rounded = Rounded(amount, step, up);
        return Amounts.Of(division.Burden, rounded);
    }

    private static Rational Rounded(Rational value, Rational step, bool up)
    {
        var steps = value / step;
        var down = steps.Numerator / steps.Denominator;
        return (up && steps > down ? down + 1 : down) * step;
    }
}
