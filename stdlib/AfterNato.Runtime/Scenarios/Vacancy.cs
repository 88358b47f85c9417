using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Scenarios;

/// <summary>The holder of a post leaves, and nobody follows.</summary>
/// <param name="Day">The first day on which the post is vacant.</param>
/// <param name="Post">The post.</param>
/// <param name="Origin">Where the file says so.</param>
public sealed record Vacancy(DateOnly Day, Post Post, Origin Origin) : Change(Day, Origin)
{
    /// <inheritdoc/>
    public override IEnumerable<Element> Concerns => [Post];

    /// <inheritdoc/>
    public override Sentence Sentence => $"{Post} falls vacant";

    internal override Sentence? ObstacleIn(Situation before)
    {
        var post = In(before, Post);
        if (post.IsAbolishedAt(Day))
            return $"{Post} no longer exists then: its command has been dissolved";
        return post.IsVacantAt(Day) ? (Sentence)$"{Post} is vacant already" : null;
    }

    internal override void Make(ModelEdit edit)
    {
        edit.End(Post, "held by", Origin);
        edit.Add(Post, ModelEdit.Dated("vacant since", Day, Origin));
    }
}
