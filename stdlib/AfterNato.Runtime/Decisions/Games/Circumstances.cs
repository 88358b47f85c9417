using System.Collections.Immutable;

using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>Under what circumstances a decision is taken.</summary>
/// <param name="Situation">The architecture on the day.</param>
/// <param name="About">Who is in which role.</param>
/// <param name="IsVacant">Which posts nobody holds.</param>
/// <param name="Gone">The members who have left everything: they hold no seat and no post.</param>
internal sealed record Circumstances(Situation Situation, Roles About, Func<Post, bool> IsVacant, MemberSet Gone = default)
{
    /// <summary>As things are on the day.</summary>
    public static Circumstances Of(Situation situation, Roles about) => new(situation, about, post => post.IsVacantAt(situation.Date), situation.Architecture.Gone);

    /// <summary>The posts whose holders do the work of this one, each while those before it are vacant.</summary>
    public ImmutableArray<Post> InOffice(Post post) => post.InOffice(IsEmpty);

    public bool CanMeet(Body body) => body.CanMeetAt(Situation.Date, IsEmpty);

    /// <summary>Why it is not known whether a body that may be able to meet can; null when it is.</summary>
    public Sentence? DoubtAbout(Body body) => body.DoubtAt(Situation.Date, IsEmpty);

    public Electorate ElectorateOf(Step step)
    {
        var electorate = step.ElectorateAt(Situation, About);
        return Gone.IsEmpty ? electorate : electorate with { Seats = electorate.Seats - Gone };
    }

    private bool IsEmpty(Post post) => IsVacant(post) || (!Gone.IsEmpty && post.ActsForAt(Situation.Date) is { } member && Gone.Contains(member.Number));
}
