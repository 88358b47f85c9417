using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Search;

/// <summary>How large a share is needed.</summary>
public sealed record Threshold
{
    /// <summary>So large a share.</summary>
    /// <param name="share">From 0 to 1.</param>
    /// <param name="isStrict">Whether more than that is needed, and not at least that.</param>
    /// <exception cref="InvalidSearchException">Everything would reach it, or nothing.</exception>
    public Threshold(Rational share, bool isStrict)
    {
        if (share < Rational.Zero || share > Rational.One)
            throw new InvalidSearchException($"{Criterion.Written(share)} is no share: it is from 0 % to 100 %.");
        if (share == Rational.One && isStrict)
            throw new InvalidSearchException("More than 100 % is never reached; for all, write `100%`.");
        if (share == Rational.Zero && !isStrict)
            throw new InvalidSearchException("At least 0 % is always reached; write `>0%` for anybody at all.");
        (Share, IsStrict) = (share, isStrict);
    }

    /// <summary>The share, from 0 to 1.</summary>
    public Rational Share { get; }

    /// <summary>Whether more than that is needed, and not at least that.</summary>
    public bool IsStrict { get; }

    /// <inheritdoc/>
    public override string ToString() => (IsStrict ? "over " : "") + Criterion.Written(Share);
}
