using AfterNato.Runtime.Decisions.Games;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Decisions;

/// <summary>One act of a procedure.</summary>
public sealed class Step : Stage
{
    /// <summary>A step that a body, a member or a post takes.</summary>
    /// <param name="model">The architecture.</param>
    /// <param name="declaration">The number of the step's declaration.</param>
    /// <param name="actor">The number of the declaration of whoever takes it.</param>
    /// <param name="rule">The rule by which a body votes; null where nobody votes.</param>
    public Step(Architecture model, int declaration, int actor, VoteRule? rule = null)
        : base([])
    {
        Element = model.Elements[declaration];
        Actor = Actor.Of(model.Elements[actor]);
        Rule = rule;
    }

    /// <summary>A step that whoever is in a role takes.</summary>
    /// <param name="model">The architecture.</param>
    /// <param name="declaration">The number of the step's declaration.</param>
    /// <param name="role">The role.</param>
    public Step(Architecture model, int declaration, string role)
        : base([])
    {
        Element = model.Elements[declaration];
        Actor = new Actor.OfRole(role);
    }

    private Step(Step like, VoteRule? rule)
        : base([])
    {
        (Element, Actor, Rule, Recused, Otherwise) = (like.Element, like.Actor, rule, like.Recused, like.Otherwise);
    }

    /// <summary>Its declaration.</summary>
    public Element Element { get; }

    /// <summary>Its name.</summary>
    public string Name => Element.Name;

    /// <summary>Who takes it.</summary>
    public Actor Actor { get; }

    /// <summary>The rule by which a body votes.</summary>
    public VoteRule? Rule { get; }

    /// <summary>Who holds no seat for this decision, given who is in which role.</summary>
    public Func<Situation, Roles, MemberSet>? Recused { get; init; }

    /// <summary>What happens when it is rejected or runs out of time.</summary>
    public Stage? Otherwise { get; init; }

    /// <summary>How long it may take.</summary>
    public Duration? Within => (Element.Declaration.Clause("within")?.Value as Value.Length)?.Content;

    /// <summary>The members that hold a seat in the body that votes, without those recused; nobody where no body of members votes.</summary>
    public MemberSet SeatsAt(Situation situation, Roles about) =>
        Actor is Actor.OfBody { Body: { DomesticOf: null } body }
            ? body.SeatsAt(situation) - (Recused?.Invoke(situation, about) ?? MemberSet.Empty)
            : MemberSet.Empty;

    /// <summary>Who votes, without those recused; nobody where no body of members votes.</summary>
    public Electorate ElectorateAt(Situation situation, Roles about) =>
        new(situation, SeatsAt(situation, about), (Actor as Actor.OfBody)?.Body.Weight);

    /// <summary>The step's own game, its fallback left out.</summary>
    public SimpleGame GameAt(Situation situation, Roles about) => new(Circumstances.Of(situation, about), reading => reading.OfStep(this));

    /// <summary>The same with every seat a player of its own.</summary>
    public SeatGame SeatGameAt(Situation situation, Roles about) => new(Circumstances.Of(situation, about), reading => reading.OfStep(this));

    /// <summary>The same step with another rule.</summary>
    public Step WithRule(VoteRule rule) => new(this, rule);

    /// <summary>The same step without whoever is in this role among those who vote.</summary>
    public Step Without(string role) => new(this, Rule)
    {
        Recused = (situation, about) => (Recused?.Invoke(situation, about) ?? MemberSet.Empty) | about[role],
    };

    /// <summary>The same step with another fallback.</summary>
    public Step WithFallback(Stage otherwise) => new(this, Rule) { Otherwise = otherwise };
}
