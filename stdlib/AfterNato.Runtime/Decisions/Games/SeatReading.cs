using System.Collections.Immutable;

using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>The players are seats: each seat of a body, each office, and each member that takes a step itself. Whoever is asked twice is one player.</summary>
internal sealed class SeatReading : Reading
{
    /// <summary>How many seats there may be: more than the largest parliament has.</summary>
    private const int Most = 5_000;

    private readonly List<Seat> _seats = [];
    private readonly Dictionary<Seat, int> _numbers = [];

    /// <param name="circumstances">Under what circumstances the decision is taken.</param>
    /// <param name="known">Seats that play, whether or not they are asked, in their order.</param>
    public SeatReading(Circumstances circumstances, ImmutableArray<Seat> known)
        : base(circumstances)
    {
        foreach (var seat in known)
            _ = NumberOf(seat);
    }

    public ImmutableArray<Seat> Seats => [.. _seats];

    public MemberSet NumbersOf(ImmutableArray<Seat> seats) => MemberSet.Of(seats.Select(NumberOf));

    protected override GameNode ByMembers(MemberSet members) => new Consent(MemberSet.Of(Situation.Members(members).Select(member => NumberOf(new Seat(member, member)))));

    protected override GameNode OfHolder(Post post) => Alone(new Seat(post, post.ActsForAt(Situation.Date)));

    // The office is a player, and so are its deputies; which of them decides is not known.
    protected override GameNode OfUnknown(Post post, GameNode others) =>
        new Threshold(2, [new Threshold(1, [OfHolder(post), others]), OfDoubt(post.UnknownHolderAt(Situation.Date))]);

    protected override GameNode OfDoubt(Sentence why) => new Unanswered(why);

    protected override GameNode OfDomestic(Step step, Body body, Member member) => OfSeats(step, body, member);

    protected override GameNode OfParliament(Step step, Body body) => OfSeats(step, body, null);

    protected override GameNode OfVote(Body body, Electorate electorate, VoteRule rule) =>
        new Vote(electorate, rule, [.. Situation.Members(electorate.Seats).Select(member => NumberOf(new Seat(body, member)))]);

    // Of a body that votes by no rule, or by one that asks whose its seats are, or whose seats nobody has counted, no more is known than that it agrees or does not.
    private GameNode OfSeats(Step step, Body body, Member? member)
    {
        return step.Rule is { TellsSeatsApart: false } rule && body.InterchangeableSeats is > 0 and { } count
            ? new Vote(new Electorate(Situation, MemberSet.First(count)), rule, [.. Enumerable.Range(1, count).Select(number => NumberOf(new Seat(body, member, number)))])
            : Alone(new Seat(body, member));
    }

    private Consent Alone(Seat seat) => new(MemberSet.Of(NumberOf(seat)));

    private int NumberOf(Seat seat)
    {
        if (!_numbers.TryGetValue(seat, out var number))
        {
            if (_seats.Count == Most)
                throw new UnknownAnswerException($"more than {Most} seats have a say, which is the bound for making each of them a player of its own");
            _numbers.Add(seat, number = _seats.Count);
            _seats.Add(seat);
        }

        return number;
    }
}
