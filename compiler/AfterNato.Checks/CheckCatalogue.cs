using System.Collections.Immutable;

using AfterNato.Checks.Decisions;

namespace AfterNato.Checks;

/// <summary>Every check, in the order of their codes.</summary>
public static class CheckCatalogue
{
    public static ImmutableArray<Check> All { get; } =
    [
        new UnanimityDeadlockCheck(), new VetoPlayerCheck(), new SubjectVetoCheck(), new StatusQuoTrapCheck(), new NeverAdoptableCheck(), new NotMonotoneCheck(), new NoShowParadoxCheck(),
        new CircularAppointmentCheck(), new VacantGatekeeperCheck(), new InvariantViolatedCheck(),
    ];
}
