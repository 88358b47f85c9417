using System.Collections.Concurrent;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Facts;

/// <summary>What members have of facts on one day, each amount looked up and each total worked out once.</summary>
internal sealed class Weights(Situation situation)
{
    private readonly ConcurrentDictionary<(int Fact, int Member), Rational?> _amounts = [];
    private readonly ConcurrentDictionary<(int Fact, MemberSet Members), Rational> _totals = [];

    /// <summary>What a member has of a fact, in the unit of the fact.</summary>
    /// <exception cref="UnknownFigureException">The file does not give it.</exception>
    public Rational Amount(Fact fact, int member) => AmountIfKnown(fact, member) ?? throw new UnknownFigureException(situation.Architecture.Members[member], fact);

    /// <summary>What somebody or something has of a fact, in the unit of the fact.</summary>
    /// <exception cref="UnknownFigureException">The file does not give it.</exception>
    public Rational Amount(Fact fact, FactCarrier owner) => AmountIfKnown(fact, owner) ?? throw new UnknownFigureException(owner, fact);

    /// <summary>What a member has of a fact, in the unit of the fact; null where the file does not give it.</summary>
    public Rational? AmountIfKnown(Fact fact, int member)
    {
        if (_amounts.TryGetValue((fact.Index, member), out var known))
            return known;
        return _amounts[(fact.Index, member)] = AmountIfKnown(fact, situation.Architecture.Members[member]);
    }

    /// <summary>What these have together of a fact.</summary>
    /// <exception cref="UnknownFigureException">The file does not give it for one of them.</exception>
    public Rational Sum(Fact fact, MemberSet members)
    {
        var sum = Rational.Zero;
        foreach (var member in members)
            sum += Amount(fact, member);
        return sum;
    }

    /// <summary>The same, worked out once.</summary>
    /// <exception cref="UnknownFigureException">The file does not give it for one of them.</exception>
    public Rational Total(Fact fact, MemberSet members) => _totals.GetOrAdd((fact.Index, members), _ => Sum(fact, members));

    private Rational? AmountIfKnown(Fact fact, FactCarrier owner) =>
        owner.FigureAt(fact.Name, situation.Date)?.Value is Value.Figure figure ? fact.InUnit(figure.Quantity) : null;
}
