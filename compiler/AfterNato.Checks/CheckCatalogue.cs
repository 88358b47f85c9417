using System.Collections.Immutable;

using AfterNato.Checks.Burdens;
using AfterNato.Checks.Commands;
using AfterNato.Checks.Decisions;
using AfterNato.Checks.Networks;
using AfterNato.Checks.Reforms;
using AfterNato.Checks.Scenarios;
using AfterNato.Checks.Time;
using AfterNato.Checks.Withdrawals;

namespace AfterNato.Checks;

/// <summary>Every check, in the order of their codes.</summary>
public static class CheckCatalogue
{
    public static ImmutableArray<Check> All { get; } =
    [
        new UnanimityDeadlockCheck(), new VetoPlayerCheck(), new SubjectVetoCheck(), new StatusQuoTrapCheck(), new NeverAdoptableCheck(), new AlwaysAdoptedCheck(),
        new NotMonotoneCheck(), new NoShowParadoxCheck(), new ContradictionCheck(), new StalemateCheck(), new DummyCheck(), new DictatorCheck(), new CyclicChoiceCheck(), new OpenEndedCheck(),
        new CircularAppointmentCheck(), new VacantGatekeeperCheck(), new QuorumLostCheck(), new InvariantViolatedCheck(),
        new DividedCommandCheck(), new CommandCycleCheck(), new HeadlessCheck(), new NoSuccessionCheck(), new ConcentrationCheck(), new DoubleHatCheck(), new HostOutsideCheck(), new BelowMinimumCheck(),
        new SingleFailureCheck(), new HeldFromOutsideCheck(),
        new InfeasibleBurdenCheck(), new KeyMissingCheck(), new SharesDoNotSumCheck(), new PledgeUnmetCheck(), new BurdenConcentrationCheck(), new CapabilityGapCheck(), new SingleSupplierCheck(),
        new IdleLimitCheck(),
        new EssentialOutsideCheck(), new UnservedFunctionCheck(), new SingleProviderCheck(), new CutMemberCheck(), new FragmentationCheck(),
        new ImpossibleChangeCheck(), new UnheardPositionCheck(), new GapInOfficeCheck(), new TimelineStepCheck(), new ScenarioChangedNothingCheck(), new MissionOutlivesMandateCheck(),
        new UnsafeTransitionCheck(), new NeedsConsentOfSubjectCheck(),
    ];

    /// <summary>Those that look at an architecture itself and not at its scenarios.</summary>
    public static ImmutableArray<Check> OfArchitectures { get; } = [.. All.Where(check => !check.IsAboutScenarios)];
}
