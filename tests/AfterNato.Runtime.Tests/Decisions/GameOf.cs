using System.Collections.Immutable;

using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Tests.Decisions;

/// <summary>A model made by hand: some members with a weight each, one body in which they all sit, one procedure.</summary>
internal sealed class GameOf : Logic
{
    private const int Fact = 0;
    private readonly int _members;
    private readonly Func<GameOf, Runtime.Architecture, Stage> _course;

    private GameOf(int[] weights, Func<GameOf, Runtime.Architecture, Stage> course)
    {
        _members = weights.Length;
        _course = course;
        var declarations = new List<Declaration> { Declare("fact", "weight") };
        declarations.AddRange(weights.Select((weight, index) => Declare("member", $"m{index}", Clause("weight", new Value.Figure(new Quantity(weight, null))))));
        declarations.Add(Declare("body", "council", Clause("seats", new Value.References([.. Enumerable.Range(1, weights.Length)]))));
        declarations.Add(Declare("procedure", "decide"));
        declarations.Add(Declare("step", "vote"));
        Model = new Runtime.Architecture(new ModelData("game", "Game", new PartialDate(2026, 1, 1), [], [.. declarations], []), this);
    }

    public Runtime.Architecture Model { get; }

    public SimpleGame Game => Model.Procedures[0].GameAt(Model.Now, Roles.None);

    private int Body => _members + 1;

    private int Step => _members + 3;

    /// <summary>Whoever has so much of all weight together wins.</summary>
    public static SimpleGame Weighted(int[] weights, int quota) => new GameOf(weights, (game, model) => game.Vote(model, quota)).Game;

    /// <summary>So many of several weighted votes among the same members must be won, and beside them the members that must consent.</summary>
    public static SimpleGame Composed(int[] weights, int[] quotas, int needed, int[] consenting) => new GameOf(weights, (game, model) => new Sequence(
        [
            new AtLeast(needed, [.. quotas.Select(quota => game.Vote(model, quota))]),
            .. consenting.Select(member => (Stage)new Step(model, game.Step, 1 + member)),
        ])).Game;

    public override Stage Procedure(int declaration, Runtime.Architecture model) => _course(this, model);

    private Step Vote(Runtime.Architecture model, int quota)
    {
        var whole = Enumerable.Range(0, _members).Aggregate(Rational.Zero, (sum, member) => sum + (model.Members[member].Quantity("weight")?.Amount ?? 0));
        return new Step(model, Step, Body, new VoteRule(
            "weighted",
            ballot => whole == Rational.Zero ? quota <= 0 : ballot.Share(ballot.For, Fact) * whole >= quota,
            isMonotone: true,
            weighs: [Fact]));
    }

    private static Declaration Declare(string kind, string name, params ImmutableArray<Clause> clauses) => new(kind, name, null, null, -1, clauses, default);

    private static Clause Clause(string phrase, Value value) => new(phrase, value, [], default);
}
