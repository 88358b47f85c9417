using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Commands;

/// <summary>
/// Posts of a member in a command that a scenario does not fill again. Their tours are supposed to end evenly over a time: of <c>n</c> posts the
/// <c>k</c>-th is vacant once <c>k/n</c> of the days are over, from the first whole day on, and the last one when the time is over.
/// </summary>
/// <param name="Command">The command.</param>
/// <param name="Member">The member.</param>
/// <param name="Posts">How many posts, a whole number above zero.</param>
/// <param name="Since">The day on which the time begins; no post is vacant yet.</param>
/// <param name="Until">The first day on which all of them are vacant, at least a day later.</param>
/// <param name="Time">The time, as the file says it.</param>
/// <param name="Origin">Where the file says so.</param>
public sealed record Lapse(Command Command, Member Member, Quantity Posts, DateOnly Since, DateOnly Until, Duration Time, Origin Origin)
{
    /// <summary>The first day on which one of them is vacant.</summary>
    public DateOnly First => DayOf(1);

    /// <summary>What is supposed, as a sentence.</summary>
    public Sentence Assumption => $"It is an assumption of the file that the tours of {Posts} of {Member} in {Command} end evenly over {Time} from {Since}.";

    private long Count => (long)Posts.Amount.Numerator;

    private long Length => Until.DayNumber - Since.DayNumber;

    /// <summary>How many of them are vacant on a day.</summary>
    public long VacantAt(DateOnly date) => Math.Clamp((date.DayNumber - Since.DayNumber) * Count / Length, 0, Count);

    /// <summary>How many of them are still held on a day, and will not be filled again.</summary>
    public Quantity LeftAt(DateOnly date) => Posts with { Amount = Count - VacantAt(date) };

    /// <summary>The days on which another one is vacant, in their order.</summary>
    public IEnumerable<DateOnly> Days()
    {
        DateOnly? last = null;
        for (long number = 1; number <= Count && last != Until; number++)
        {
            if (DayOf(number) is var day && day != last)
                yield return day;
            last = day;
        }
    }

    /// <summary>The staff of the command without those that are vacant on a day.</summary>
    internal ImmutableArray<Share> Without(ImmutableArray<Share> staff, DateOnly date)
    {
        Rational vacant = VacantAt(date);
        var left = ImmutableArray.CreateBuilder<Share>(staff.Length);
        foreach (var share in staff)
        {
            var gone = share.Of == Member.Index ? Rational.Min(vacant, share.Quantity.Amount) : Rational.Zero;
            vacant -= gone;
            left.Add(share with { Quantity = share.Quantity with { Amount = share.Quantity.Amount - gone } });
        }

        return left.ToImmutable();
    }

    // Rounded up to whole days, so that no post is vacant before its part of the time is over.
    private DateOnly DayOf(long number) => Since.AddDays((int)(((number * Length) + Count - 1) / Count));
}
