using System.Collections.Immutable;

using AfterNato.Checks.Burdens;
using AfterNato.Checks.Commands;
using AfterNato.Checks.Findings;
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
            Sentence others = deputies.Count switch
            {
                0 => (Sentence)$"the file names no deputy",
                1 => $"its deputy leaves too or is not in office",
                _ => $"its deputies leave too or are not in office",
            };
            return new(ConsequenceKind.Headless, Layer.Commands, Gravity.Breaks, command, $"Nobody commands {command} any more: {post} falls vacant, and {others}.") { Because = [post, .. deputies] };
        }

        if (Offices.ActingIn(post, comparing.Date) == Incumbency.Held && Offices.ActingIn(comparing.After.Of(post), comparing.Date) == Incumbency.Unknown)
        {
            return new(ConsequenceKind.Headless, Layer.Commands, Gravity.Undecided, command, $"Whether anybody still commands {command} is unknown: {post} falls vacant, and the file does not say who holds the office of its deputy.")
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
                Sentence doubt = $"{post} falls vacant, and who acts in its place is unknown: the file does not say who holds {acting}.";
                return new(ConsequenceKind.PostVacant, Layer.Commands, isKey ? Gravity.Undecided : Gravity.Weakens, post, doubt) { Because = [comparing.Before.Of(acting)] };
            }

            var succeeded = acting.HolderAt(comparing.Date) is { } holder
                ? (Sentence)$"{post} falls vacant; {acting} from {holder} acts in its place."
                : $"{post} falls vacant; {acting} acts in its place.";
            return new(ConsequenceKind.PostVacant, Layer.Commands, Gravity.Weakens, post, succeeded) { Because = [comparing.Before.Of(acting)] };
        }

        var message = isKey ? (Sentence)$"{post} falls vacant, and nobody deputises: it is a key post." : $"{post} falls vacant, and nobody deputises.";
        return new(ConsequenceKind.PostVacant, Layer.Commands, isKey ? Gravity.Breaks : Gravity.Weakens, post, message) { Because = [.. post.Deputies] };
    }

    private static IEnumerable<Consequence> PlaceOf(Command command, Comparing comparing)
    {
        if (command.Host is { } host && comparing.Loses(command, host))
        {
            var message = command.Place is { } town
                ? (Sentence)$"{command} loses its headquarters at {new Titled(town)}, on the territory of {host}."
                : $"{command} loses its headquarters, on the territory of {host}.";
            yield return new(ConsequenceKind.Homeless, Layer.Headquarters, Gravity.Breaks, command, message) { Because = [host] };
        }

        var frame = command.FrameworkNations;
        if (!frame.IsEmpty && frame.All(nation => comparing.Loses(command, nation)))
        {
            var nations = Prose.List(frame);
            var message = Sentence.Of(frame.Length, $"{command} loses its framework nation, {nations}.", $"{command} loses all its framework nations, {nations}.");
            yield return new(ConsequenceKind.FrameworkGone, Layer.Commands, Gravity.Breaks, command, message) { Because = [.. frame] };
        }
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
            yield return new(ConsequenceKind.BelowMinimum, Layer.Staff, Gravity.Breaks, command, $"{command} falls under the staff that it needs: {new Amount(left, null)} of {new Amount(had, unit)} are left, and it needs {new Amount(minimum.Amount, null)}.")
            {
                Because = [.. gone],
            };
            yield break;
        }

        yield return new(ConsequenceKind.StaffLost, Layer.Staff, Gravity.Weakens, command, $"{command} loses {new Amount(had - left, null)} of {new Amount(had, unit)} ({new Percentage((had - left) / had, 0)}).") { Because = [.. gone] };
    }

    private static Rational Sum(ImmutableArray<Runtime.Model.Share> shares) => shares.Aggregate(Rational.Zero, (sum, share) => sum + share.Quantity.Amount);
}
