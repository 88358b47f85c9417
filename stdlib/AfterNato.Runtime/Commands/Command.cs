using System.Collections.Immutable;

using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Commands;

/// <summary>A headquarters with its place in the chain of command.</summary>
public sealed class Command : FactCarrier
{
    /// <summary>The phrase of a clause that a scenario adds; no file writes it.</summary>
    internal const string DissolvedSince = "dissolved since";

    internal Command(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>The organisation it belongs to.</summary>
    public Organisation? Organisation => ReferenceOf("of") as Organisation;

    /// <summary>The commands above it on a day, with the kind of authority that each has; those that no longer exist are left out.</summary>
    public IEnumerable<Subordination> SuperiorsAt(DateOnly date) =>
        from clause in Declaration.All("under")
        where PeriodOf(clause).Contains(date)
        from superior in ReferencesIn(clause).OfType<Command>()
        where !superior.IsDissolvedAt(date)
        select new Subordination(this, superior, (clause.Qualifier("as")?.Value as Model.Value.Words)?.Phrase, clause.Origin);

    /// <summary>
    /// The post whose holder commands it: the one that the file names, or else the first post declared in it that is no deputy, or belonging to it. Null
    /// when the file knows none.
    /// </summary>
    public Post? CommandingPost => ReferenceOf("commanded by") as Post ?? Posts.FirstOrDefault(post => post.DeputyOf is null);

    /// <summary>The member on whose territory it lies.</summary>
    public Member? Host => ReferenceOf("hosted by") as Member;

    /// <summary>Where it lies.</summary>
    public string? Place => (Declaration.Clause("hosted by")?.Qualifier("at")?.Value as Model.Value.Text)?.Content;

    /// <summary>Who provides its core.</summary>
    public ImmutableArray<Member> FrameworkNations => ReferencesOf<Member>("framework nation");

    /// <summary>Whether a memorandum of some members set it up, outside the command structure.</summary>
    public bool IsByMemorandum => Has("by memorandum");

    /// <summary>The staff without which it cannot work; null when the file does not say.</summary>
    public Quantity? MinimumStaff => QuantityOf("minimum");

    /// <summary>
    /// The posts that members man on a day; none when the file does not say, or when it no longer exists. Whoever has left mans zero: that is known.
    /// </summary>
    public ImmutableArray<Model.Share> StaffAt(DateOnly date) =>
        IsDissolvedAt(date) ? [] : [.. Declaration.All("staff").Where(clause => PeriodOf(clause).Contains(date)).Select(clause => clause.Value).OfType<Model.Value.Shares>().SelectMany(shares => shares.Items).Select(Staying)];

    private Model.Share Staying(Model.Share share) =>
        Architecture.Elements[share.Of] is Member member && Left.Contains(member.Number) ? share with { Quantity = share.Quantity with { Amount = Rational.Zero } } : share;

    /// <summary>Whether a scenario has dissolved it by this day.</summary>
    public bool IsDissolvedAt(DateOnly date) => DateOf(DissolvedSince) is { } since && since.First <= date;

    /// <summary>The posts that belong to it, those declared in it first.</summary>
    public IEnumerable<Post> Posts => Architecture.PostsByOwner[Index].OrderBy(post => post.Declaration.Parent != Index);
}
