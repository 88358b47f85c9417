using AfterNato.Runtime.Decisions;

namespace AfterNato.Runtime.Search;

/// <summary>The rule that the file has, with other numbers.</summary>
/// <param name="Rule">The rule with these numbers.</param>
/// <param name="Recused">Who has no seat; null for whom the file leaves out.</param>
public sealed record NumbersCandidate(VoteRule Rule, Recusal? Recused) : RuleCandidate(Recused)
{
    /// <inheritdoc/>
    public override string Name => Rule.Name;

    /// <inheritdoc/>
    public override string? Declaration => null;

    /// <inheritdoc/>
    protected override string Words => Rule.Name;
}
