using AfterNato.Checks.Commands;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Scenarios;

/// <summary>A command with less staff than it needs.</summary>
public sealed record Shortfall(Command Command, Quantity Staff, Quantity Minimum)
{
    /// <summary>Every command that has less staff than it needs, where the file says both in one unit.</summary>
    internal static IEnumerable<Shortfall> On(Situation situation) => situation.Architecture.Commands.Select(command => Of(command, situation.Date)).OfType<Shortfall>();

    internal static Shortfall? Of(Command command, DateOnly date) =>
        command.MinimumStaff is { } minimum && StaffStrength.At(command, date) is { } staff && staff < minimum.Amount && command.StaffAt(date).All(share => share.Quantity.Unit == minimum.Unit)
            ? new(command, minimum with { Amount = staff }, minimum)
            : null;
}
