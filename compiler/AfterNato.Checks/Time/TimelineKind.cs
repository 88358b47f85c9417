namespace AfterNato.Checks.Time;

/// <summary>What happens on a day of a timeline.</summary>
public enum TimelineKind
{
    /// <summary>Nobody holds a post any more.</summary>
    PostVacant,

    /// <summary>Somebody takes a post that was vacant.</summary>
    PostFilled,

    /// <summary>A post passes to a national of another member.</summary>
    PostPasses,

    /// <summary>The usual time of a holder is over, and the file names nobody who follows.</summary>
    TourOver,

    /// <summary>The first or the last of posts that are not filled again falls vacant.</summary>
    PostsLapse,

    /// <summary>The staff of a command is enlarged or cut.</summary>
    StaffChanges,

    /// <summary>A command has less staff than it needs.</summary>
    UnderMinimum,

    /// <summary>A command has the staff that it needs again.</summary>
    MinimumReached,

    /// <summary>A command ends.</summary>
    CommandDissolved,

    /// <summary>A headquarters lies with somebody who is no member.</summary>
    Homeless,

    /// <summary>A headquarters lies with a member again.</summary>
    Housed,

    /// <summary>Less of a capability is pledged than is needed.</summary>
    Uncovered,

    /// <summary>What is needed of a capability is pledged again, or no longer needed.</summary>
    Covered,

    /// <summary>A mission begins.</summary>
    MissionBegins,

    /// <summary>A mission ends.</summary>
    MissionEnds,

    /// <summary>The mandate of a mission is over, and the mission is not.</summary>
    MandateOver,

    /// <summary>Members join an organisation.</summary>
    MembersJoin,

    /// <summary>Members leave an organisation.</summary>
    MembersLeave,

    /// <summary>A figure is another one.</summary>
    FigureChanges,
}
