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

    /// <summary>The phrase of a clause that a scenario adds for posts that are not filled again; no file writes it.</summary>
    internal const string Lapsing = "lapsing";

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

    /// <summary>The posts that members man on a day; none when the file does not say, or when it no longer exists. Whoever has left mans zero: that is known.</summary>
    public ImmutableArray<Model.Share> StaffAt(DateOnly date) => IsDissolvedAt(date) ? [] : Lapses.Aggregate(PostsAt(date), (staff, lapse) => lapse.Without(staff, date));

    /// <summary>The posts that a scenario does not fill again, in the order of time.</summary>
    public ImmutableArray<Lapse> Lapses => field.IsDefault
        ? field =
        [
            .. from clause in Declaration.All(Lapsing)
               from share in clause.Value is Model.Value.Shares posts ? posts.Items : []
               let time = clause.Qualifier("evenly over")?.Value as Model.Value.Length
               let since = PeriodOf(clause).Since
               let until = PeriodOf(clause).Until
               where time is not null && since is not null && until is not null
               select new Lapse(this, (Member)Architecture.Elements[share.Of], share.Quantity, since.Value.First, until.Value.Last, time.Content, clause.Origin),
        ]
        : field;

    /// <summary>Those of them of which one at least is vacant on a day.</summary>
    public IEnumerable<Lapse> LapsedAt(DateOnly date) => Lapses.Where(lapse => lapse.VacantAt(date) > 0);

    /// <summary>The days on which its staff changes, in their order.</summary>
    public IEnumerable<DateOnly> StaffDays => Declaration.All("staff")
        .SelectMany(clause => PeriodOf(clause).Turns())
        .Concat(Lapses.SelectMany(lapse => lapse.Days()))
        .Distinct()
        .Order();

    /// <summary>Why a member cannot send so much staff on a day, or take it away; null when it can.</summary>
    internal Sentence? ObstacleToStaff(DateOnly date, Member member, Quantity quantity, bool isTaken)
    {
        if (IsDissolvedAt(date))
            return $"{this} no longer exists then: it has been dissolved";
        var staff = StaffAt(date);
        if (staff.IsEmpty)
            return $"the file does not say what staff {this} has";
        if (staff.FirstOrDefault(share => share.Quantity.Unit != quantity.Unit) is { Quantity.Unit: { } unit })
            return $"the staff of {this} is counted in {new Titled(unit)}";
        var own = staff.Where(share => share.Of == member.Index).Aggregate(Rational.Zero, (sum, share) => sum + share.Quantity.Amount);
        var leaving = Lapses.Where(lapse => lapse.Member.Index == member.Index).Aggregate(Rational.Zero, (sum, lapse) => sum + lapse.LeftAt(date).Amount);
        if (!isTaken || own - leaving >= quantity.Amount)
            return null;
        if (leaving > Rational.Zero)
            return $"{member} has {quantity with { Amount = own }} in {this} then, of which {quantity with { Amount = leaving }} are not to be filled again anyhow";
        return own == Rational.Zero ? (Sentence)$"{member} has nobody in {this} then" : $"{member} has only {quantity with { Amount = own }} in {this} then";
    }

    // The posts of its staff that are there on a day, whether or not they are filled.
    private ImmutableArray<Model.Share> PostsAt(DateOnly date) =>
        [.. Declaration.All("staff").Where(clause => PeriodOf(clause).Contains(date)).Select(clause => clause.Value).OfType<Model.Value.Shares>().SelectMany(shares => shares.Items).Select(Staying)];

    private Model.Share Staying(Model.Share share) =>
        Architecture.Elements[share.Of] is Member member && Left.Contains(member.Number) ? share with { Quantity = share.Quantity with { Amount = Rational.Zero } } : share;

    /// <summary>Whether a scenario has dissolved it by this day.</summary>
    public bool IsDissolvedAt(DateOnly date) => Dissolved <= date;

    /// <summary>The day from which a scenario has dissolved it; null where none does.</summary>
    public DateOnly? Dissolved => DateOf(DissolvedSince)?.First;

    /// <summary>The posts that belong to it, those declared in it first.</summary>
    public IEnumerable<Post> Posts => Architecture.PostsByOwner[Index].OrderBy(post => post.Declaration.Parent != Index);
}
