using System.Collections.Immutable;

using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Decisions;

/// <summary>A Boolean function over the consent of members: the course of a procedure on one day, with everybody in their place.</summary>
internal abstract class GameNode
{
    /// <summary>The members whose consent can matter.</summary>
    public abstract MemberSet Members { get; }

    public abstract bool IsMonotone { get; }

    /// <summary>Whether the consent of exactly these carries it.</summary>
    public abstract bool Wins(MemberSet consent);

    /// <summary>What it can tell this member from others by; members alike in every part are interchangeable.</summary>
    public abstract IEnumerable<object> Marks(int member);

    public static GameNode Of(Stage stage, Situation situation, Roles about, Func<Post, bool> isVacant) => stage switch
    {
        Step { Otherwise: { } otherwise } step =>
            new Threshold(1, [OfStep(step, situation, about, isVacant), Of(otherwise, situation, about, isVacant)]),
        Step step => OfStep(step, situation, about, isVacant),
        AtLeast some => new Threshold(some.Needed, [.. some.Parts.Select(part => Of(part, situation, about, isVacant))]),
        _ => new Threshold(stage.Parts.Length, [.. stage.Parts.Select(part => Of(part, situation, about, isVacant))]),
    };

    public static GameNode OfStep(Step step, Situation situation, Roles about, Func<Post, bool> isVacant)
    {
        switch (step.Actor)
        {
            case Actor.OfMember { Member: var member }:
                return new Consent(MemberSet.Of(member.Number));
            case Actor.OfRole { Role: var role }:
                return new Consent(about[role]);
            case Actor.OfPost { Post: var post }:
                return post.InOffice(isVacant) is { } acting ? OfHolder(acting, situation) : Threshold.Never;
            case Actor.OfBody { Body: var body } when !body.CanMeetAt(situation.Date, isVacant):
                return Threshold.Never;
            case Actor.OfBody { Body: var body } when !body.CanReach(step.Rule, situation):
                return Threshold.Never;
            case Actor.OfBody { Body.DomesticOf: { } member }:
                return new Consent(MemberSet.Of(member.Number));
            case Actor.OfBody { Body.InterchangeableSeats: > 0 }:
                // A parliament of no member: whether it agrees is nobody's consent.
                return Threshold.Always;
            default:
                var electorate = step.ElectorateAt(situation, about);
                return electorate.Seats.IsEmpty || step.Rule is null ? Threshold.Never : new Vote(electorate, step.Rule);
        }
    }

    /// <summary>Every member, and everybody of whom the file does not speak.</summary>
    public static MemberSet Everybody(Situation situation) => MemberSet.First(SomebodyElse(situation) + 1);

    // The number that no member has stands for whoever holds a post without being named.
    private static int SomebodyElse(Situation situation) => situation.Architecture.Members.Length;

    private static GameNode OfHolder(Post post, Situation situation)
    {
        if (post.IsIndependent)
            return Threshold.Always;
        return post.ActsForAt(situation.Date) is { } holder ? new Consent(MemberSet.Of(holder.Number)) : new Unnamed(situation, post);
    }

    /// <summary>All of these must consent.</summary>
    private sealed class Consent(MemberSet members) : GameNode
    {
        public override MemberSet Members => members;

        public override bool IsMonotone => true;

        public override bool Wins(MemberSet consent) => members.IsSubsetOf(consent);

        public override IEnumerable<object> Marks(int member) => [members.Contains(member)];
    }

    /// <summary>A body votes.</summary>
    private sealed class Vote(Electorate electorate, VoteRule rule) : GameNode
    {
        public override MemberSet Members => electorate.Seats;

        public override bool IsMonotone => rule.IsMonotone;

        public override bool Wins(MemberSet consent) => rule.AdoptsCoalition(electorate, consent);

        public override IEnumerable<object> Marks(int member) => electorate.Seats.Contains(member) ? [true, .. electorate.Marks(rule, member)] : [false];
    }

    /// <summary>The holder of a post must consent, and the file does not say for whom he or she acts.</summary>
    private sealed class Unnamed(Situation situation, Post post) : GameNode
    {
        public override MemberSet Members => MemberSet.Empty;

        public override bool IsMonotone => true;

        public override bool Wins(MemberSet consent) => consent.Contains(SomebodyElse(situation))
            ? true : throw new UnknownAnswerException(FormattableString.Invariant($"the file does not say who holds {post.Title} on {situation.Date:yyyy-MM-dd}"));

        public override IEnumerable<object> Marks(int member) => [];
    }

    /// <summary>So many of the parts must win.</summary>
    private sealed class Threshold(int needed, ImmutableArray<GameNode> parts) : GameNode
    {
        public static readonly GameNode Always = new Threshold(0, []);

        public static readonly GameNode Never = new Threshold(1, []);

        public override MemberSet Members => parts.Aggregate(MemberSet.Empty, (members, part) => members | part.Members);

        public override bool IsMonotone => parts.All(part => part.IsMonotone);

        public override bool Wins(MemberSet consent)
        {
            var won = 0;
            UnknownAnswerException? unknown = null;
            var undecided = 0;
            for (var i = 0; i < parts.Length && won < needed; i++)
            {
                // As soon as the rest cannot make up what is missing, nothing more need be asked.
                if (won + undecided + parts.Length - i < needed)
                    return false;
                try
                {
                    won += parts[i].Wins(consent) ? 1 : 0;
                }
                catch (UnknownAnswerException exception)
                {
                    unknown = exception;
                    undecided++;
                }
            }

            // What is unknown only matters where the parts that are known do not decide.
            return won >= needed || (unknown is not null && won + undecided >= needed ? throw unknown : false);
        }

        public override IEnumerable<object> Marks(int member) => parts.SelectMany(part => part.Marks(member));
    }
}
