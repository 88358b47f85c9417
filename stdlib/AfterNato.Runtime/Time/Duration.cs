using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Time;

/// <summary>
/// A length of time in the unit in which it was given. Hours, days and weeks are exact multiples of each other, and so are months and years;
/// but thirty days are not a month, and the two are never compared.
/// </summary>
/// <param name="Amount">How many.</param>
/// <param name="Unit">`hours`, `days`, `weeks`, `months` or `years`.</param>
public readonly record struct Duration(Rational Amount, string Unit)
{
    /// <summary>Whether it is in months or years, whose lengths in days differ.</summary>
    public bool IsInMonths => Unit is "months" or "years";

    /// <summary>The same for lengths of the same time, in whichever unit they are given: <c>7 days</c> for a week.</summary>
    public string Exactly => Amount == Rational.Zero ? "0" : $"{Base} {(IsInMonths ? "months" : "days")}";

    // Days or months; no time at all is as many of the one as of the other.
    internal Rational Base => Unit switch
    {
        "hours" => Amount / 24,
        "weeks" => Amount * 7,
        "years" => Amount * 12,
        _ => Amount,
    };

    /// <summary>The two together.</summary>
    /// <exception cref="UnknownAnswerException">One is in days and the other in months.</exception>
    public static Duration operator +(Duration left, Duration right)
    {
        if (right.Amount == Rational.Zero)
            return left;
        if (left.Amount == Rational.Zero)
            return right;
        Demand(left, right, static (left, right) => $"{left} and {right} cannot be added, since months differ in length");
        return left.Unit == right.Unit ? left with { Amount = left.Amount + right.Amount } : new(left.Base + right.Base, left.IsInMonths ? "months" : "days");
    }

    /// <summary>How much longer the left one is; less than nothing if it is shorter.</summary>
    /// <exception cref="UnknownAnswerException">One is in days and the other in months.</exception>
    public static Duration operator -(Duration left, Duration right) => left + -right;

    /// <summary>The same length, counted backwards.</summary>
    public static Duration operator -(Duration length) => length with { Amount = -length.Amount };

    /// <summary>So many times as long.</summary>
    public static Duration operator *(Duration length, Rational factor) => length with { Amount = length.Amount * factor };

    /// <summary>So many times as long.</summary>
    public static Duration operator *(Rational factor, Duration length) => length * factor;

    /// <summary>Whether the left one is shorter.</summary>
    /// <exception cref="UnknownAnswerException">One is in days and the other in months.</exception>
    public static bool operator <(Duration left, Duration right) => Compare(left, right) < 0;

    /// <summary>Whether the left one is longer.</summary>
    /// <exception cref="UnknownAnswerException">One is in days and the other in months.</exception>
    public static bool operator >(Duration left, Duration right) => Compare(left, right) > 0;

    /// <summary>Whether the left one is not longer.</summary>
    /// <exception cref="UnknownAnswerException">One is in days and the other in months.</exception>
    public static bool operator <=(Duration left, Duration right) => Compare(left, right) <= 0;

    /// <summary>Whether the left one is not shorter.</summary>
    /// <exception cref="UnknownAnswerException">One is in days and the other in months.</exception>
    public static bool operator >=(Duration left, Duration right) => Compare(left, right) >= 0;

    /// <summary>Whether both are equally long, in whichever units they are given: a week is seven days.</summary>
    /// <exception cref="UnknownAnswerException">One is in days and the other in months.</exception>
    public static bool AreEquallyLong(Duration left, Duration right) => Compare(left, right) == 0;

    /// <summary>The longer of two.</summary>
    /// <exception cref="UnknownAnswerException">One is in days and the other in months.</exception>
    public static Duration Max(Duration one, Duration other) => one >= other ? one : other;

    /// <summary>The shorter of two.</summary>
    /// <exception cref="UnknownAnswerException">One is in days and the other in months.</exception>
    public static Duration Min(Duration one, Duration other) => one <= other ? one : other;

    /// <summary>What part of the right one the left one is.</summary>
    /// <exception cref="UnknownAnswerException">One is in days and the other in months, or the right one is no time at all.</exception>
    public static Rational Quotient(Duration left, Duration right)
    {
        if (left.Amount != Rational.Zero && right.Amount != Rational.Zero)
            Demand(left, right, static (left, right) => $"{left} and {right} cannot be divided by each other, since months differ in length");
        return Rational.Quotient(left.Base, right.Base);
    }

    /// <summary>The multiple of a step that is nearest to a length; of two the one further from nothing.</summary>
    /// <exception cref="UnknownAnswerException">One is in days and the other in months, or the step is not above zero.</exception>
    public static Duration Rounded(Duration length, Duration step) => step.Amount > Rational.Zero
        ? step * Rational.Rounded(Quotient(length, step), Rational.One)
        : throw new UnknownAnswerException($"it would round to steps that are not above zero");

    /// <summary>A part of the length.</summary>
    /// <exception cref="UnknownAnswerException">The divisor is zero.</exception>
    public static Duration Quotient(Duration length, Rational divisor) => length with { Amount = Rational.Quotient(length.Amount, divisor) };

    /// <summary><c>30 days</c>.</summary>
    public override string ToString() => $"{(Amount.IsWhole ? Amount.ToString() : Amount.ToDecimal(2))} {(Amount == Rational.One ? Unit[..^1] : Unit)}";

    private static int Compare(Duration left, Duration right)
    {
        if (left.Amount != Rational.Zero && right.Amount != Rational.Zero)
            Demand(left, right, static (left, right) => $"{left} and {right} cannot be compared, since months differ in length");
        return left.Base.CompareTo(right.Base);
    }

    private static void Demand(Duration left, Duration right, Func<Duration, Duration, Sentence> obstacle)
    {
        if (left.IsInMonths != right.IsInMonths)
            throw new UnknownAnswerException(obstacle(left, right));
    }
}
