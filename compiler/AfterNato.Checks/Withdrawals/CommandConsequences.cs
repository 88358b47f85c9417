using System.Collections.Immutable;

using AfterNato.Checks.Burdens;
using AfterNato.Checks.Commands;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Withdrawals;

/// <summary>Posts that fall vacant, and commands that lose their head, their core, their place or their staff.</summary>
internal static class CommandConsequences
{
    public static IEnumerable<Consequence> Of(Comparing comparing)
    {
        var commands = comparing.Architecture.Commands.Where(command => !command.IsDissolvedAt(comparing.Date)).ToList();
        var heads = commands.ConvertAll(command => HeadOf(command, comparing)).OfType<Consequence>().ToList();
        var headless = heads.Where(head => head.Gravity == Gravity.Breaks).SelectMany(head => head.Because).ToHashSet();
        return
        [
            .. heads,
            .. comparing.Architecture.Posts.Where(post => comparing.FallsVacant(post) && !headless.Contains(post)).Select(post => Vacancy(post, comparing)),
            .. commands.SelectMany(command => PlaceOf(command, comparing).Concat(StaffOf(command, comparing))),
        ];
    }

    /// <summary>Whether nobody leads a command any more whom somebody led before.</summary>
    public static bool LosesItsHead(Command command, Comparing comparing)
    {
        var offices = comparing.Before.HeadOf(command);
        return offices.Any(comparing.FallsVacant)
            && Offices.ActingIn(offices[0], comparing.Date) != Incumbency.Vacant
            && Offices.ActingIn(comparing.After.Of(offices[0]), comparing.Date) == Incumbency.Vacant;
    }

    private static Consequence? HeadOf(Command command, Comparing comparing)
    {
        var offices = comparing.Before.HeadOf(command);
        if (!offices.Any(comparing.FallsVacant))
            return null;
        var post = offices[0];
        if (LosesItsHead(command, comparing))
        {
            var deputies = offices.Skip(1).ToList();
            var others = deputies.Count == 0 ? "the file names no deputy" : $"its {(deputies.Count == 1 ? "deputy" : "deputies")} leave{(deputies.Count == 1 ? "s" : "")} too or {(deputies.Count == 1 ? "is" : "are")} not in office";
            return new(ConsequenceKind.Headless, Layer.Commands, Gravity.Breaks, command, $"Nobody commands {command.Title} any more: {post.Title} falls vacant, and {others}.") { Because = [post, .. deputies] };
        }

        if (Offices.ActingIn(post, comparing.Date) == Incumbency.Held && Offices.ActingIn(comparing.After.Of(post), comparing.Date) == Incumbency.Unknown)
        {
            return new(ConsequenceKind.Headless, Layer.Commands, Gravity.Undecided, command, $"Whether anybody still commands {command.Title} is unknown: {post.Title} falls vacant, and the file does not say who holds the office of its deputy.")
            {
                Because = [post, .. post.Deputies],
            };
        }

        return null;
    }

    private static Consequence Vacancy(Post post, Comparing comparing)
    {
        var isKey = comparing.Before.KeyPosts.Contains(post);
        if (comparing.After.Of(post).Deputies.FirstOrDefault(deputy => !deputy.IsVacantAt(comparing.Date)) is { } acting)
        {
            if (acting.IsUnknownAt(comparing.Date))
            {
                var doubt = $"{post.Title} falls vacant, and who acts in its place is unknown: the file does not say who holds {acting.Title}.";
                return new(ConsequenceKind.PostVacant, Layer.Commands, isKey ? Gravity.Undecided : Gravity.Weakens, post, doubt) { Because = [comparing.Before.Of(acting)] };
            }

            var from = acting.HolderAt(comparing.Date) is { } holder ? $" from {holder.Title}" : "";
            return new(ConsequenceKind.PostVacant, Layer.Commands, Gravity.Weakens, post, $"{post.Title} falls vacant; {acting.Title}{from} acts in its place.") { Because = [comparing.Before.Of(acting)] };
        }

        return new(ConsequenceKind.PostVacant, Layer.Commands, isKey ? Gravity.Breaks : Gravity.Weakens, post, $"{post.Title} falls vacant, and nobody deputises{(isKey ? ": it is a key post" : "")}.") { Because = [.. post.Deputies] };
    }

    private static IEnumerable<Consequence> PlaceOf(Command command, Comparing comparing)
    {
        if (command.Host is { } host && comparing.Loses(command, host))
        {
            var place = command.Place is { } town ? $" at {town}" : "";
            yield return new(ConsequenceKind.Homeless, Layer.Headquarters, Gravity.Breaks, command, $"{command.Title} loses its headquarters{place}, on the territory of {host.Title}.") { Because = [host] };
        }

        var frame = command.FrameworkNations;
        if (!frame.IsEmpty && frame.All(nation => comparing.Loses(command, nation)))
            yield return new(ConsequenceKind.FrameworkGone, Layer.Commands, Gravity.Breaks, command, $"{command.Title} loses {(frame.Length == 1 ? "its framework nation" : "all its framework nations")}, {Findings.Prose.List(frame)}.") { Because = [.. frame] };
    }

    private static IEnumerable<Consequence> StaffOf(Command command, Comparing comparing)
    {
        var before = comparing.Before.StaffOf(command);
        if (!before.Any(share => comparing.Loses(command, share)))
            yield break;
        var after = comparing.After.StaffOf(command);
        var (had, left) = (Sum(before), Sum(after));
        if (left == had)
            yield break;
        var unit = before[0].Quantity.Unit;
        ImmutableArray<Member> gone = [.. before.Zip(after).Where(share => share.First.Quantity != share.Second.Quantity).Select(share => (Member)comparing.Architecture.Elements[share.First.Of]).Distinct()];
        if (command.MinimumStaff is { } minimum && had >= minimum.Amount && left < minimum.Amount)
        {
            yield return new(ConsequenceKind.BelowMinimum, Layer.Staff, Gravity.Breaks, command, $"{command.Title} falls under the staff that it needs: {Amounts.Text(left, null)} of {Amounts.Text(had, unit)} are left, and it needs {Amounts.Text(minimum.Amount, null)}.")
            {
                Because = [.. gone],
            };
            yield break;
        }

        yield return new(ConsequenceKind.StaffLost, Layer.Staff, Gravity.Weakens, command, $"{command.Title} loses {Amounts.Text(had - left, null)} of {Amounts.Text(had, unit)} ({((had - left) / had).ToPercent(0)}).") { Because = [.. gone] };
    }

    private static Rational Sum(ImmutableArray<Runtime.Model.Share> shares) => shares.Aggregate(Rational.Zero, (sum, share) => sum + share.Quantity.Amount);
}
