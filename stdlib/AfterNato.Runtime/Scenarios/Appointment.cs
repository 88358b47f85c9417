using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Scenarios;

/// <summary>A national of a member takes a post, until the file names another holder; who held it before leaves.</summary>
/// <param name="Day">The first day in the post.</param>
/// <param name="Member">The member.</param>
/// <param name="Post">The post.</param>
/// <param name="Origin">Where the file says so.</param>
public sealed record Appointment(DateOnly Day, Member Member, Post Post, Origin Origin) : Change(Day, Origin)
{
    /// <inheritdoc/>
    public override IEnumerable<Element> Concerns => [Member, Post];

    /// <inheritdoc/>
    public override Sentence Sentence => $"{Post} is held by {Member}";

    internal override Sentence? ObstacleIn(Situation before)
    {
        var post = In(before, Post);
        if (post.IsAbolishedAt(Day))
            return $"{Post} no longer exists then: its command has been dissolved";
        return Post.DomesticOf is { } state && state != Member ? (Sentence)$"{Post} is an office of {state}" : null;
    }

    internal override bool IsIdleIn(Situation before) => In(before, Post).HolderAt(Day)?.Index == Member.Index;

    internal override void Make(ModelEdit edit)
    {
        var next = Post.Tenures.Select(tenure => tenure.Period.Since?.First).Where(since => since > Day).Min();
        edit.End(Post, "held by", Origin);
        edit.Begin(Post, "held by", new Value.References([Member.Index]), Origin, next?.AddDays(-1));
    }
}
