namespace AfterNato.Checks.Withdrawals;

/// <summary>What a withdrawal does to something.</summary>
public enum ConsequenceKind
{
    /// <summary>A procedure can no longer succeed.</summary>
    ProcedureFails,

    /// <summary>Those left in a body can no longer satisfy one of its rules.</summary>
    ThresholdLost,

    /// <summary>A member that stays can now stop a procedure alone.</summary>
    VetoGained,

    /// <summary>A member that stays can no longer stop a procedure alone.</summary>
    VetoLost,

    /// <summary>More or fewer members than before are needed to block a procedure.</summary>
    BlockingNumber,

    /// <summary>A post falls vacant.</summary>
    PostVacant,

    /// <summary>Nobody commands a command any more.</summary>
    Headless,

    /// <summary>A command has lost the nations that provided its core.</summary>
    FrameworkGone,

    /// <summary>A command lies on the territory of somebody who has left.</summary>
    Homeless,

    /// <summary>A command falls under the staff that it needs.</summary>
    BelowMinimum,

    /// <summary>A command loses staff.</summary>
    StaffLost,

    /// <summary>The command that leads a mission is headless.</summary>
    MissionWithoutLead,

    /// <summary>What is still contributed to a mission is less than its strength.</summary>
    UnderStrength,

    /// <summary>A mission loses a contribution.</summary>
    ContributionLost,

    /// <summary>A requirement that was covered is not any more.</summary>
    Uncovered,

    /// <summary>A requirement that was not covered lacks more.</summary>
    GapGrows,

    /// <summary>A requirement that stays covered loses a pledge.</summary>
    PledgeLost,

    /// <summary>A burden can no longer be divided.</summary>
    Infeasible,

    /// <summary>The others bear the share of whoever has left.</summary>
    SharesRise,

    /// <summary>Nobody, or one member alone, is left in an organisation.</summary>
    OrganisationEmpty,

    /// <summary>An organisation that provides functions can no longer act.</summary>
    CoalitionEnds,

    /// <summary>Nobody provides a function any more.</summary>
    FunctionUnserved,

    /// <summary>One organisation alone still provides a function.</summary>
    SingleProvider,

    /// <summary>Coalitions that hung together no longer do.</summary>
    NetworkParts,

    /// <summary>An organisation acts in an area without a member that is essential there.</summary>
    EssentialGone,

    /// <summary>Something that the file says must hold no longer does.</summary>
    InvariantFails,
}
