using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Networks;

/// <summary>The organisations that provide a function on a day, as coalitions of their members.</summary>
public sealed class Network
{
    private readonly Dictionary<Function, ImmutableArray<int>> _providers = [];

    private Network(Situation situation)
    {
        Situation = situation;
        var engaged = situation.Architecture.Functions.ToDictionary(function => function, function => function.ProvidersAt(situation.Date).ToList());
        Organisations = [.. engaged.Values.SelectMany(providers => providers).Distinct().OrderBy(organisation => organisation.Index)];
        Coalitions = new CoalitionNetwork([.. Organisations.Select(organisation => CoalitionOf(organisation, situation))]);
        foreach (var (function, providers) in engaged)
            _providers.Add(function, [.. providers.Select(provider => Organisations.IndexOf(provider))]);
    }

    /// <summary>The day.</summary>
    public Situation Situation { get; }

    /// <summary>Every organisation that is there to provide a function, in the order of the model.</summary>
    public ImmutableArray<Organisation> Organisations { get; }

    /// <summary>The same as coalitions of members, by the same numbers.</summary>
    public CoalitionNetwork Coalitions { get; }

    /// <summary>The network on a day.</summary>
    /// <exception cref="UnknownAnswerException">Who belongs to an organisation cannot be worked out.</exception>
    public static Network Of(Situation situation) => new(situation);

    /// <summary>The organisations that are there to provide a function and can act, by their numbers.</summary>
    public IEnumerable<int> ProvidersOf(Function function) => _providers[function].Where(CanAct);

    /// <summary>The organisations that are there to provide a function and cannot act, by their numbers.</summary>
    public IEnumerable<int> UnableProvidersOf(Function function) => _providers[function].Where(provider => !CanAct(provider));

    /// <summary>The fewest members whose departure from everything leaves nobody who provides a function; nobody when nobody does as it is.</summary>
    /// <exception cref="UnknownAnswerException">The search for them reached its bound.</exception>
    public MemberSet SmallestLossOf(Function function) => Redundancy.SmallestLoss([.. ProvidersOf(function).Select(provider => Coalitions.Coalitions[provider])]);

    /// <summary>Whether an organisation of the network can act.</summary>
    public bool CanAct(int organisation) => Coalitions.Coalitions[organisation].CanActWithout(MemberSet.Empty);

    // A framework nation counts while it belongs to the organisation.
    private static Coalition CoalitionOf(Organisation organisation, Situation situation)
    {
        var members = situation.MembersOf(organisation.Index);
        var frame = organisation.FrameworkNationsAt(situation);
        return new(members, frame & members, !frame.IsEmpty);
    }
}
