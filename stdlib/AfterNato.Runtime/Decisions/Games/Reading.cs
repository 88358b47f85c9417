using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>A way of reading the course of a procedure as a game: who its players are.</summary>
internal abstract class Reading(Circumstances circumstances)
{
    protected Circumstances Circumstances => circumstances;

    protected Situation Situation => circumstances.Situation;

    public GameNode Of(Stage stage) => stage switch
    {
        Step { Otherwise: { } otherwise } step => new Threshold(1, [OfStep(step), Of(otherwise)]),
        Step step => OfStep(step),
        AtLeast some => new Threshold(some.Needed, [.. some.Parts.Select(Of)]),
        _ => new Threshold(stage.Parts.Length, [.. stage.Parts.Select(Of)]),
    };

    /// <summary>A step, its fallback left out.</summary>
    public GameNode OfStep(Step step) => step.Actor switch
    {
        Actor.OfMember { Member: var member } => OfMembers(MemberSet.Of(member.Number)),
        Actor.OfRole { Role: var role } => OfMembers(circumstances.About[role]),
        Actor.OfPost { Post: var post } => OfOffices(circumstances.InOffice(post).AsSpan()),
        Actor.OfBody { Body: var body } => OfBody(step, body),
        _ => throw new ArgumentException("Nobody takes the step.", nameof(step)),
    };

    protected abstract GameNode ByMembers(MemberSet members);

    /// <summary>A post of which it is known that somebody holds it.</summary>
    protected abstract GameNode OfHolder(Post post);

    /// <summary>A post of which it is not known whether anybody holds it.</summary>
    /// <param name="post">The post.</param>
    /// <param name="others">Those who act while it is vacant.</param>
    protected abstract GameNode OfUnknown(Post post, GameNode others);

    /// <summary>What holds if somebody is in office of whom that is not known.</summary>
    protected abstract GameNode OfDoubt(Sentence why);

    /// <summary>A domestic body of a member, which can reach a decision.</summary>
    protected abstract GameNode OfDomestic(Step step, Body body, Member member);

    /// <summary>A body whose seats belong to no member and which can reach a decision.</summary>
    protected abstract GameNode OfParliament(Step step, Body body);

    /// <summary>A body in which members have these seats, one at least.</summary>
    protected abstract GameNode OfVote(Body body, Electorate electorate, VoteRule rule);

    private GameNode OfMembers(MemberSet members) => (members & circumstances.Gone).IsEmpty ? ByMembers(members) : Threshold.Never;

    private GameNode OfOffices(ReadOnlySpan<Post> offices)
    {
        if (offices.IsEmpty)
            return Threshold.Never;
        return offices[0].IsUnknownAt(Situation.Date) ? OfUnknown(offices[0], OfOffices(offices[1..])) : OfHolder(offices[0]);
    }

    private GameNode OfBody(Step step, Body body)
    {
        if (!circumstances.CanMeet(body))
            return Threshold.Never;
        return circumstances.DoubtAbout(body) is { } doubt ? new Threshold(2, [OfMeeting(step, body), OfDoubt(doubt)]) : OfMeeting(step, body);
    }

    private GameNode OfMeeting(Step step, Body body)
    {
        try
        {
            if (!body.CanReach(step.Rule, Situation))
                return Threshold.Never;
        }
        catch (UnknownAnswerException unknown)
        {
            return new Threshold(2, [OfReaching(step, body), new Unanswered(unknown.Reason)]);
        }

        return OfReaching(step, body);
    }

    private GameNode OfReaching(Step step, Body body)
    {
        if (body.DomesticOf is { } member)
            return circumstances.Gone.Contains(member.Number) ? Threshold.Never : OfDomestic(step, body, member);
        if (body.InterchangeableSeats > 0)
            return OfParliament(step, body);
        var electorate = circumstances.ElectorateOf(step);
        return electorate.Seats.IsEmpty || step.Rule is null ? Threshold.Never : OfVote(body, electorate, step.Rule);
    }
}
