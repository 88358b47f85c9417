using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Commands;

/// <summary>An office that somebody holds.</summary>
public sealed class Post : Element
{
    internal Post(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>What it belongs to: a member, an organisation, a body, a command.</summary>
    public Element? Of => ReferenceOf("of") ?? (Declaration.Parent >= 0 ? Architecture.Elements[Declaration.Parent] : null);

    /// <summary>The member whose own office it is; its holder then always acts for that member.</summary>
    public Member? DomesticOf => ReferenceOf("of") as Member;

    /// <summary>Whether its holder acts for no member.</summary>
    public bool IsIndependent => Has("independent");

    /// <summary>How long one holder usually stays.</summary>
    public Duration? Tour => DurationOf("tour");

    /// <summary>The post whose holder it replaces.</summary>
    public Post? DeputyOf => ReferenceOf("deputy of") as Post;

    /// <summary>The posts that replace its holder.</summary>
    public IEnumerable<Post> Deputies => Architecture.DeputiesByPost[Index];

    /// <summary>The second hats that its holder wears.</summary>
    public ImmutableArray<SecondHat> SecondHats =>
    [
        .. from clause in Declaration.All("also")
           let title = clause.Value as Value.Text
           where title is not null
           select new SecondHat(title.Content, ReferencesIn(clause.Qualifier("under")).FirstOrDefault(), clause.Origin),
    ];

    /// <summary>The rank of its holder.</summary>
    public string? Rank => TextOf("rank");

    /// <summary>Every holder that the file names, in its order.</summary>
    public ImmutableArray<Tenure> Tenures => field.IsDefault
        ? field = [.. Declaration.All("held by").Select(clause => new Tenure(ReferencesIn(clause).OfType<Member>().Single(), PeriodOf(clause), clause.Origin))]
        : field;

    /// <summary>The first day of the vacancy that was declared last, up to a day; null when none was.</summary>
    public PartialDate? DeclaredVacantAt(DateOnly date) => Declaration.All("vacant since")
        .Select(clause => clause.Value).OfType<Value.Date>()
        .Select(since => (PartialDate?)since.Content)
        .Where(since => since?.First <= date)
        .MaxBy(since => since?.First);

    /// <summary>Whether it belongs to a command that a scenario has dissolved by this day: then nobody can be appointed to it.</summary>
    public bool IsAbolishedAt(DateOnly date) =>
        (Of is Command command && command.IsDissolvedAt(date))
        || (Declaration.Parent >= 0 && Architecture.Elements[Declaration.Parent] is Command around && around.IsDissolvedAt(date));

    /// <summary>The member whose national holds it on a day; null when it is vacant then or the file does not say.</summary>
    public Member? HolderAt(DateOnly date) => IsVacantAt(date) ? null : NamedAt(date);

    private Member? NamedAt(DateOnly date) =>
        Tenures.Where(tenure => tenure.Period.Contains(date)).Reverse().MaxBy(tenure => tenure.Period.Since?.First ?? DateOnly.MinValue)?.Member;

    /// <summary>
    /// Whether nobody holds it on a day: the file declares it vacant, or the last holder that it names has left. Before the first holder that
    /// it names, it is not (<see cref="IsUnknownAt"/>). A post of a dissolved command is vacant, and so is one
    /// whose holder has left together with the member for which he or she acted; the own office of a member stays filled.
    /// </summary>
    public bool IsVacantAt(DateOnly date)
    {
        if (IsAbolishedAt(date) || HasLeft(date))
            return true;
        var declared = DeclaredVacantAt(date);

        // Who came after the vacancy was declared has ended it.
        var isHeld = Tenures.Any(tenure => tenure.Period.Contains(date) && (declared is not { } vacancy || tenure.Period.Since?.First > vacancy.First));
        return !isHeld && (declared is not null || Tenures.Any(tenure => tenure.Period.Until is { } until && until.Last < date));
    }

    /// <summary>
    /// Whether the file leaves open if anybody holds it on a day: it names holders, but none for this day, and does not make it vacant. A post for
    /// which it never names a holder is held by somebody of whom the file does not speak, and so is the own office of a member.
    /// </summary>
    public bool IsUnknownAt(DateOnly date) => DomesticOf is null && Tenures.Any() && NamedAt(date) is null && !IsVacantAt(date);

    /// <summary>That the file does not say who holds it on a day.</summary>
    internal Sentence UnknownHolderAt(DateOnly date) => $"the file does not say who holds {this} on {date}";

    private bool HasLeft(DateOnly date) =>
        Architecture.Departed is not null && !IsIndependent && DomesticOf is null && NamedAt(date) is { } holder && Left.Contains(holder.Number);

    /// <summary>The posts whose holders do its work, each while those before it are vacant: itself and its deputies, without those that are vacant.</summary>
    internal ImmutableArray<Post> InOffice(Func<Post, bool> isVacant) => [.. Deputies.Prepend(this).Where(office => !isVacant(office))];

    /// <summary>The member for whom its holder acts on a day: nobody for an independent or a vacant post.</summary>
    public Member? ActsForAt(DateOnly date) => IsIndependent ? null : DomesticOf ?? HolderAt(date);
}
