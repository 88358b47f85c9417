using System.Collections.Immutable;

using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>Who can stop a procedure alone and could not before, and the other way round.</summary>
/// <param name="Procedure">The procedure in the new version, or in the old one where it is gone.</param>
/// <param name="Standing">What became of the procedure.</param>
/// <param name="Gained">The titles of those who now can.</param>
/// <param name="Lost">The titles of those who no longer can.</param>
/// <param name="Unknown">Why that is unknown, as half a sentence; null where it is known.</param>
public sealed record VetoDifference(Procedure Procedure, DifferenceStanding Standing, ImmutableArray<string> Gained, ImmutableArray<string> Lost, string? Unknown)
{
    /// <summary>Why the old version had no answer, as half a sentence, so that every veto counts as new; null where it had one.</summary>
    public string? Unanswered { get; init; }

    /// <summary>The role in which they can stop the decision about themselves, by its name in the new version, or in the old one where it is gone; null where they can whoever is in its roles.</summary>
    public string? Role { get; init; }

    /// <summary>Whether the procedure no longer has the role, so that whoever was in it is like anybody else now.</summary>
    public bool IsRoleGone { get; init; }

    /// <summary>Whether all who could be in the role are among those who gained, or among those who lost.</summary>
    public bool IsWhoever { get; init; }

    /// <summary>What else has to be said of those who gained, after a semicolon; empty where nothing has.</summary>
    public string Aside => Unanswered is { } why ? $"{AboutRole}; {why}" : AboutRole;

    /// <summary>What else has to be said of the role, after a semicolon; empty where nothing has.</summary>
    public string AboutRole => IsRoleGone ? "; that role is gone" : "";

    /// <summary>Some of them, with the role in which they can.</summary>
    public string Who(string members, int count) => Role switch
    {
        null => members,
        { } role when IsWhoever => $"Whoever {(IsRoleGone ? "was" : "is")} the {role}",
        { } role when count == 1 => $"{members}, as the {role},",
        { } role => $"{members}, each as the {role},",
    };
}
