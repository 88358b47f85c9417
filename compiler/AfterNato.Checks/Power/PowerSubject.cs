using System.Collections.Immutable;

using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Power;

/// <summary>The decision in which power is asked for.</summary>
/// <param name="Name">Its name in the file: that of a procedure or a body, or <c>procedure.step</c>.</param>
/// <param name="Element">The procedure, the body or the step.</param>
/// <param name="Rule">The rule by which a body is thought to vote; null for a procedure.</param>
/// <param name="Game">The game between members that it is.</param>
public sealed record PowerSubject(string Name, Element Element, string? Rule, SimpleGame Game)
{
    /// <summary>The steps of which it consists; none where it is a body.</summary>
    public ImmutableArray<Step> Steps { get; init; } = [];

    /// <summary>Who is in which role of the procedure.</summary>
    public Roles About { get; init; } = Roles.None;

    /// <summary>The roles that nobody is in although somebody in them would lose a seat or take a step.</summary>
    public ImmutableArray<string> OpenRoles { get; init; } = [];
}
