using System.Collections.Immutable;

using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Power;

/// <summary>The decision in which power is asked for.</summary>
public sealed record PowerSubject
{
    internal PowerSubject(string name, Element element, string? rule, PlayedGame game) => (Name, Element, Rule, Game) = (name, element, rule, game);

    /// <summary>Its name in the file: that of a procedure or a body, or <c>procedure.step</c>.</summary>
    public string Name { get; }

    /// <summary>The procedure, the body or the step.</summary>
    public Element Element { get; }

    /// <summary>The rule by which a body is thought to vote; null for a procedure.</summary>
    public string? Rule { get; }

    /// <summary>Whether every seat is a player of its own, rather than members.</summary>
    public bool IsBySeats => Game is GameOfSeats;

    /// <summary>The body whose seats play although nobody asked for it, since no member holds them; null where there is none.</summary>
    public Body? OnlyBySeats { get; init; }

    /// <summary>The steps of which it consists; none where it is a body.</summary>
    public ImmutableArray<Step> Steps { get; init; } = [];

    /// <summary>Who is in which role of the procedure.</summary>
    public Roles About { get; init; } = Roles.None;

    /// <summary>The roles that nobody is in although somebody in them would lose a seat or take a step.</summary>
    public ImmutableArray<string> OpenRoles { get; init; } = [];

    internal PlayedGame Game { get; }
}
