using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>A course as a game for the engines: with its structure where it shows one, else by asking it how many of those alike must consent.</summary>
internal sealed class StructuredGame(Situation situation, GameNode node, MemberSet players)
{
    private readonly Lazy<VotingGame?> _structured = new(() => node.ToGame(new PlayerNumbers(players)));

    /// <summary>The players sorted into classes within which everybody is interchangeable: swapping two changes no outcome.</summary>
    public ImmutableArray<MemberSet> Classes => field.IsDefault ? field = Classify() : field;

    /// <summary>The game with its structure; null where it does not show one.</summary>
    public VotingGame? Structured => _structured.Value;

    /// <summary>The game of which only its classes are known. Whoever asks for it answers for its being monotone.</summary>
    public VotingGame Counted
    {
        get
        {
            var numbers = new PlayerNumbers(players);
            var members = Classes.Select(alike => alike.ToArray()).ToArray();
            return new CountedGame(
                [.. Classes.Select(numbers.Of)],
                counts =>
                {
                    situation.Spend();
                    return node.Wins(MemberSet.Of(members.SelectMany((alike, ofClass) => alike.Take(counts[ofClass]))));
                });
        }
    }

    private ImmutableArray<MemberSet> Classify()
    {
        var byMarks = new Dictionary<MarkSequence, List<int>>();
        var inOrder = new List<List<int>>();
        foreach (var player in players)
        {
            var marks = new MarkSequence(node.Marks(player));
            if (!byMarks.TryGetValue(marks, out var alike))
            {
                byMarks.Add(marks, alike = []);
                inOrder.Add(alike);
            }

            alike.Add(player);
        }

        return [.. inOrder.Select(MemberSet.Of)];
    }
}
