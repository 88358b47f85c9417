using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Withdrawals;

namespace AfterNato.Checks.Withdrawals;

/// <summary>An architecture before and after members have left.</summary>
/// <param name="Before">With them.</param>
/// <param name="After">Without them.</param>
/// <param name="Departure">Who leaves what.</param>
internal sealed record Comparing(Standing Before, Standing After, Departure Departure)
{
    /// <summary>The day, of the architecture without those who leave.</summary>
    public DateOnly Date => Before.Date;

    public Architecture Architecture => Before.Situation.Architecture;

    public static Comparing Of(Standing before, Departure departure) =>
        new(before, new Standing(before.Situation.Architecture.Without(departure).At(before.Date)), departure);

    /// <summary>Whether a member leaves what this belongs to.</summary>
    public bool Loses(Element element, Member member) => Departure.LeavingOf(element).Contains(member.Number);

    /// <summary>Whether whoever has this share in it leaves it.</summary>
    public bool Loses(Element element, Share share) => Architecture.Elements[share.Of] is Member member && Loses(element, member);

    /// <summary>Whether a post falls vacant. Only that its holder leaves can make a difference to who holds it.</summary>
    public bool FallsVacant(Post post) => Before.HolderOf(post) is { } holder && Loses(post, holder) && After.Of(post).IsVacantAt(Date);

    /// <summary>Says that it is unknown what becomes of something.</summary>
    public static Consequence Undecided(ConsequenceKind kind, Layer layer, Element subject, Sentence question, UnknownAnswerException unknown) =>
        new(kind, layer, Gravity.Undecided, subject, $"Whether {question} is unknown: {unknown.Reason}.");
}
