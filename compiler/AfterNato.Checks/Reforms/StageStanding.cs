namespace AfterNato.Checks.Reforms;

/// <summary>What may be said of a stage of a reform.</summary>
public enum StageStanding
{
    /// <summary>Whatever holds before and after the reform holds at it.</summary>
    Safe,

    /// <summary>Something that holds before and after the reform fails at it.</summary>
    Unsafe,

    /// <summary>Nothing fails at it that is known to, and of something that holds before and after it is not known whether it holds, or whether the step that leads to it can be taken.</summary>
    Unknown,

    /// <summary>There can be no such stage: a step needs what another one brings, or what decides it cannot succeed.</summary>
    Impossible,
}
