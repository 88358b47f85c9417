using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Decisions;

/// <summary>Who takes a step.</summary>
public abstract record Actor
{
    private Actor()
    {
    }

    /// <summary>What readers call it.</summary>
    public abstract Sentence Name { get; }

    /// <summary>The body, member or post as somebody who takes a step.</summary>
    /// <exception cref="ArgumentException">It is neither.</exception>
    public static Actor Of(Element element) => element switch
    {
        Body body => new OfBody(body),
        Member member => new OfMember(member),
        Post post => new OfPost(post),
        _ => throw new ArgumentException($"{element.Title} cannot take a step.", nameof(element)),
    };

    /// <summary>A body that votes.</summary>
    public sealed record OfBody(Body Body) : Actor
    {
        /// <inheritdoc/>
        public override Sentence Name => $"{Body}";
    }

    /// <summary>A member.</summary>
    public sealed record OfMember(Member Member) : Actor
    {
        /// <inheritdoc/>
        public override Sentence Name => $"{Member}";
    }

    /// <summary>The holder of a post.</summary>
    public sealed record OfPost(Post Post) : Actor
    {
        /// <inheritdoc/>
        public override Sentence Name => $"{Post}";
    }

    /// <summary>Whoever the decision is about, in this role.</summary>
    public sealed record OfRole(string Role) : Actor
    {
        /// <inheritdoc/>
        public override Sentence Name => $"the {new RoleName(Role)}";
    }
}
