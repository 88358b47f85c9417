using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Search;

/// <summary>A rule made of quotas.</summary>
/// <param name="Quota">What those for the decision must have a share of.</param>
/// <param name="Members">The share of the members that must be for it as well; null where that is not asked.</param>
/// <param name="Dissent">It is adopted also when at most so many are not for it; nothing more is said by zero.</param>
/// <param name="Recused">Who has no seat; null for whom the file leaves out.</param>
public sealed record QuotaCandidate(Criterion Quota, Criterion? Members, int Dissent, Recusal? Recused) : RuleCandidate(Recused)
{
    /// <summary>A name for the rule that says what it asks.</summary>
    public override string Name
    {
        get
        {
            var name = new StringBuilder(IsUnanimity && Dissent == 0 ? "all" : "");
            if (!IsUnanimity)
                name.Append(Word(Quota)).Append(Members is null ? "" : "_and_" + Word(Members));
            if (Dissent > 0)
                name.Append(IsUnanimity ? "" : "_or_").Append(CultureInfo.InvariantCulture, $"all_but_{Dissent}");
            return $"by_{name}";
        }
    }

    /// <inheritdoc/>
    public override string Declaration => $"rule {Name} {{\n  {Condition}\n}}";

    /// <summary>The rule in a few words: <c>65 % of population and 55 % of members, or all but 3</c>.</summary>
    protected override string Words
    {
        get
        {
            var needed = IsUnanimity ? "all" : Members is null ? Quota.ToString() : $"{Quota} and {Members}";
            if (Dissent > 0)
                needed = string.Create(CultureInfo.InvariantCulture, $"{(IsUnanimity ? "" : $"{needed}, or ")}all but {Dissent}");
            return needed;
        }
    }

    private string Condition
    {
        get
        {
            var few = string.Create(CultureInfo.InvariantCulture, $"count(seats except for) <= {Dissent}");
            if (IsUnanimity)
                return Dissent == 0 ? "for = seats" : few;
            var quota = Members is null ? Quota.Condition : $"{Quota.Condition} and {Members.Condition}";
            return Dissent == 0 ? quota : Members is null ? $"{quota} or {few}" : $"({quota}) or {few}";
        }
    }

    // All of something else than heads may leave out who has nothing of it.
    private bool IsUnanimity => IsAll(Quota) || (Members is { } members && IsAll(members));

    /// <summary>The rule as a game among these members.</summary>
    internal VotingGame GameOf(ImmutableArray<int> seats)
    {
        var quota = Members is null ? Quota.GameOf(seats) : VotingGame.All(Quota.GameOf(seats), Members.GameOf(seats));
        return Dissent == 0 ? quota : VotingGame.Any(quota, VotingGame.Count(seats.Length - Dissent, seats.Length));
    }

    private static bool IsAll(Criterion criterion) => criterion.Share == Rational.One && criterion.Measure.CountsHeads;

    private static string Word(Criterion criterion)
    {
        var share = criterion.Amount.Replace(" %", "", StringComparison.Ordinal).Replace('.', '_').Replace("/", "_of_", StringComparison.Ordinal).Replace(' ', '_');
        return $"{share}_of_{criterion.Measure.Name}";
    }
}
