using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Networks;

/// <summary>The organisations that provide a function on a day, as coalitions of their members.</summary>
public sealed class Network
{
    // The numbers of those who are there to provide it, by the number of the declaration of the function.
    private readonly Dictionary<int, ImmutableArray<int>> _providers;

    private Network(Situation situation, ImmutableArray<Organisation> organisations, Dictionary<int, ImmutableArray<int>> providers)
    {
        (Situation, Organisations, _providers) = (situation, organisations, providers);
        Coalitions = new CoalitionNetwork([.. organisations.Select(organisation => CoalitionOf(organisation, situation))]);
    }

    /// <summary>The day.</summary>
    public Situation Situation { get; }

    /// <summary>Every organisation that is there to provide a function, in the order of the model.</summary>
    public ImmutableArray<Organisation> Organisations { get; }

    /// <summary>The same as coalitions of members, by the same numbers.</summary>
    public CoalitionNetwork Coalitions { get; }

    /// <summary>The network on a day.</summary>
    /// <exception cref="UnknownAnswerException">Who belongs to an organisation cannot be worked out.</exception>
    public static Network Of(Situation situation)
    {
        // Who is there to provide what is said by the file, whoever has left.
        if (situation.Architecture.Whole is { } whole && whole.At(situation.Date).Network is var before)
            return new(situation, [.. before.Organisations.Select(organisation => (Organisation)situation.Architecture.Elements[organisation.Index])], before._providers);

        var engaged = situation.Architecture.Functions.ToDictionary(function => function.Index, function => function.ProvidersAt(situation.Date).ToList());
        ImmutableArray<Organisation> organisations = [.. engaged.Values.SelectMany(providers => providers).Distinct().OrderBy(organisation => organisation.Index)];
        var numbers = organisations.Select((organisation, number) => (organisation, number)).ToDictionary();
        return new(situation, organisations, engaged.ToDictionary(function => function.Key, function => function.Value.Select(provider => numbers[provider]).ToImmutableArray()));
    }

    /// <summary>The organisations that are there to provide a function and can act, by their numbers.</summary>
    public IEnumerable<int> ProvidersOf(Function function) => _providers[function.Index].Where(CanAct);

    /// <summary>The organisations that are there to provide a function and cannot act, by their numbers.</summary>
    public IEnumerable<int> UnableProvidersOf(Function function) => _providers[function.Index].Where(provider => !CanAct(provider));

    /// <summary>The functions that an organisation is there to provide.</summary>
    public IEnumerable<Function> FunctionsOf(int organisation) => Situation.Architecture.Functions.Where(function => _providers[function.Index].Contains(organisation));

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
