using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>The players are members: whatever belongs to a member consents when the member does, and what belongs to nobody always does.</summary>
internal sealed class MemberReading(Circumstances circumstances) : Reading(circumstances)
{
    protected override GameNode ByMembers(MemberSet members) => new Consent(members);

    protected override GameNode OfHolder(Post post)
    {
        if (post.IsIndependent)
            return Threshold.Always;
        return post.ActsForAt(Situation.Date) is { } holder ? new Consent(MemberSet.Of(holder.Number)) : Unnamed.Holder(Situation, post);
    }

    // Whoever holds an independent post agrees, so that what the others decide only matters while it is vacant.
    protected override GameNode OfUnknown(Post post, GameNode others)
    {
        var doubt = OfDoubt(post.UnknownHolderAt(Situation.Date));
        return post.IsIndependent ? new Threshold(1, [others, doubt]) : doubt;
    }

    protected override GameNode OfDoubt(Sentence why) => Unnamed.Incumbent(Situation, why);

    protected override GameNode OfDomestic(Step step, Body body, Member member) => new Consent(MemberSet.Of(member.Number));

    // A parliament of no member: whether it agrees is nobody's consent.
    protected override GameNode OfParliament(Step step, Body body) => Threshold.Always;

    protected override GameNode OfVote(Body body, Electorate electorate, VoteRule rule) => new Vote(electorate, rule);
}
