using System.Collections.Immutable;

using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Commands;

/// <summary>A headquarters with its place in the chain of command.</summary>
public sealed class Command : FactCarrier
{
    internal Command(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>The organisation it belongs to.</summary>
    public Organisation? Organisation => ReferenceOf("of") as Organisation;

    /// <summary>The commands above it.</summary>
    public ImmutableArray<Command> Superiors => ReferencesOf<Command>("under");

    /// <summary>The member on whose territory it lies.</summary>
    public Member? Host => ReferenceOf("hosted by") as Member;

    /// <summary>Where it lies.</summary>
    public string? Place => (Declaration.Clause("hosted by")?.Qualifier("at")?.Value as Model.Value.Text)?.Content;

    /// <summary>Who provides its core.</summary>
    public ImmutableArray<Member> FrameworkNations => ReferencesOf<Member>("framework nation");

    /// <summary>Whether a memorandum of some members set it up, outside the command structure.</summary>
    public bool IsByMemorandum => Has("by memorandum");

    /// <summary>The posts declared in it.</summary>
    public IEnumerable<Post> Posts => Architecture.Posts.Where(post => post.Declaration.Parent == Index);
}
