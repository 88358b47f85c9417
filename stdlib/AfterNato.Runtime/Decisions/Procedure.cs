using System.Collections.Immutable;

using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Decisions.Games;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Decisions;

/// <summary>How a decision is taken, step by step.</summary>
public sealed class Procedure : Element
{
    internal Procedure(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>The roles of those whom the decision concerns.</summary>
    public ImmutableArray<string> Roles => Declaration.Clause("about")?.Value is Value.Names names ? names.Items : [];

    /// <summary>What it chooses between; nothing where it says yes or no.</summary>
    public ImmutableArray<string> Options => Declaration.Clause("options")?.Value is Value.Names names ? names.Items : [];

    /// <summary>Its course.</summary>
    public Stage Course => field ??= Architecture.Logic.Procedure(Index, Architecture);

    /// <summary>Its steps, fallbacks included, in the order of the file.</summary>
    public IEnumerable<Step> Steps => Course.Steps;

    /// <summary>The posts that it fills.</summary>
    public ImmutableArray<Post> Fills => ReferencesOf<Post>("fills");

    /// <summary>The posts that it empties.</summary>
    public ImmutableArray<Post> Vacates => ReferencesOf<Post>("vacates");

    /// <summary>The missions that it opens.</summary>
    public ImmutableArray<Mission> Opens => ReferencesOf<Mission>("opens");

    /// <summary>The missions that it ends.</summary>
    public ImmutableArray<Mission> Closes => ReferencesOf<Mission>("closes");

    /// <summary>The organisations that it brings a member into.</summary>
    public ImmutableArray<Organisation> AdmitsTo => ReferencesOf<Organisation>("admits to");

    /// <summary>The organisations that it takes a member out of.</summary>
    public ImmutableArray<Organisation> RemovesFrom => ReferencesOf<Organisation>("removes from");

    /// <summary>The procedures that must have been completed before.</summary>
    public ImmutableArray<Procedure> Requires => ReferencesOf<Procedure>("requires");

    /// <summary>What is decided by it, in the words in which architectures are compared.</summary>
    public ImmutableArray<string> Serves => Declaration.Clause("serves")?.Value is Value.Names names ? names.Items : [];

    /// <summary>How many members may dissent and it must still work; null when nothing is said.</summary>
    public int? Tolerates => QuantityOf("tolerates") is { } dissent ? (int)dissent.Amount.Numerator : null;

    /// <summary>Whether it has no time limit on purpose.</summary>
    public bool MayWait => Has("may wait");

    /// <summary>Whether these members together can block it today, nobody in any role.</summary>
    /// <exception cref="ArgumentException">A member belongs to another architecture.</exception>
    public bool CanBlock(params ReadOnlySpan<Member> members)
    {
        var coalition = MemberSet.Empty;
        foreach (var member in members)
        {
            if (member.Architecture != Architecture)
                throw new ArgumentException($"{member.Title} belongs to another architecture.", nameof(members));
            coalition |= MemberSet.Of(member.Number);
        }

        return GameAt(Architecture.Now, Decisions.Roles.None).IsBlocking(coalition);
    }

    /// <summary>The game between members that it is on a day.</summary>
    public SimpleGame GameAt(Situation situation, Roles about) => Course.PlayedAt(situation, about);

    /// <summary>The game between seats that it is on a day: every office and every seat of every body is a player of its own.</summary>
    public SeatGame SeatGameAt(Situation situation, Roles about) => new(Circumstances.Of(situation, about), reading => reading.Of(Course));

    /// <summary>The game between members that it would be with these posts vacant and all others held.</summary>
    public SimpleGame GameAt(Situation situation, Roles about, Func<Post, bool> isVacant) =>
        new(new Circumstances(situation, about, isVacant, situation.Architecture.Gone), reading => reading.Of(Course));
}
