using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Commands;

/// <summary>The staff of a command against its minimum, day by day.</summary>
internal static class StaffStrength
{
    /// <summary>How much staff a command has on a day; null when the file does not say.</summary>
    public static Rational? At(Command command, DateOnly date)
    {
        var staff = command.StaffAt(date);
        return staff.IsEmpty ? null : staff.Aggregate(Rational.Zero, (sum, share) => sum + share.Quantity.Amount);
    }

    /// <summary>Since when the staff has been under the minimum without a break, where a day is known; the staff of the day must be.</summary>
    public static DateOnly? UnderSince(Command command, DateOnly date, Quantity minimum)
    {
        DateOnly? since = null;
        foreach (var day in command.StaffDays.Where(day => day <= date))
            since = At(command, day) < minimum.Amount && (since is not null || IsEnough(command, day.AddDays(-1), minimum)) ? since ?? day : null;
        return since;
    }

    /// <summary>The first day, this one or a later one, on which the staff is under the minimum; null when there is none.</summary>
    public static DateOnly? UnderFrom(Command command, DateOnly date, Quantity minimum) =>
        command.StaffDays.Where(day => day > date).Prepend(date).Where(day => At(command, day) < minimum.Amount).Cast<DateOnly?>().FirstOrDefault();

    private static bool IsEnough(Command command, DateOnly date, Quantity minimum) => At(command, date) is { } staff && staff >= minimum.Amount;
}
