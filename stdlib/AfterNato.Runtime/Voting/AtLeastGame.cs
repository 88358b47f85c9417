using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Voting;

/// <summary>So many of the parts must be won: all of them for «and», one for «or».</summary>
public sealed record AtLeastGame : VotingGame
{
    internal AtLeastGame(int needed, ImmutableArray<VotingGame> parts)
        : base(parts.IsDefaultOrEmpty ? throw new ArgumentException("There are no parts.", nameof(parts)) : parts[0].Players)
    {
        if (parts.Any(part => part.Players != Players))
            throw new ArgumentException("The parts are not among the same players.", nameof(parts));
        (Needed, Parts) = (needed, parts);
    }

    /// <summary>How many parts are enough; nothing is needed at zero or below, and more than there are is never reached.</summary>
    public int Needed { get; }

    /// <summary>The parts, all among the same players.</summary>
    public ImmutableArray<VotingGame> Parts { get; }

    /// <inheritdoc/>
    public override VotingGame Dual => new AtLeastGame(Parts.Length - Needed + 1, [.. Parts.Select(part => part.Dual)]);

    /// <inheritdoc/>
    public override bool Wins(MemberSet consenting)
    {
        var won = 0;
        for (var i = 0; i < Parts.Length && won < Needed; i++)
            won += Parts[i].Wins(consenting) ? 1 : 0;
        return won >= Needed;
    }

    internal override VotingGame WithoutThe(MemberSet leaving, LeavingPolicy policy) =>
        new AtLeastGame(Needed, [.. Parts.Select(part => part.WithoutThe(leaving, policy))]);

    internal override IEnumerable<object> Marks(int player) => Parts.SelectMany(part => part.Marks(player));
}
