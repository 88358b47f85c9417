using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Networks;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Networks;

/// <summary>Everything that is to be told about the network of coalitions on a day.</summary>
public sealed class NetworkReport
{
    private readonly CoalitionNetwork _coalitions;
    private readonly Network _network;

    private NetworkReport(Situation situation)
    {
        Situation = situation;
        _network = situation.Network;
        _coalitions = _network.Coalitions;
        Components = [.. _coalitions.Components().Select(component => component.Select(number => _network.Organisations[number]).ToImmutableArray())];
        Coalitions = [.. _network.Organisations.Select(CoalitionOf)];
        Functions = [.. situation.Architecture.Functions.Select(FunctionOf)];
        Members = [.. situation.Members(_coalitions.Members).Select(member => new NetworkMember(member, [.. Coalitions.Where(coalition => coalition.CanAct && coalition.Members.Contains(member)).Select(coalition => coalition.Organisation)]))];
        Cuts = [.. _coalitions.Cuts().Select(cut => new NetworkCut(situation.Member(cut.Member), [.. cut.Pieces.Select(piece => piece.Select(number => _network.Organisations[number]).ToImmutableArray())]))];
        Overlaps = _coalitions.Overlaps();
    }

    public Situation Situation { get; }

    /// <summary>The organisations that can act, in groups that hang together.</summary>
    public ImmutableArray<ImmutableArray<Organisation>> Components { get; }

    /// <summary>Every organisation that is there to provide a function.</summary>
    public ImmutableArray<NetworkCoalition> Coalitions { get; }

    public ImmutableArray<NetworkFunction> Functions { get; }

    /// <summary>Everybody who belongs to an organisation that can act.</summary>
    public ImmutableArray<NetworkMember> Members { get; }

    public ImmutableArray<NetworkCut> Cuts { get; }

    /// <summary>How many organisations can act.</summary>
    public int Able => Components.Sum(component => component.Length);

    /// <summary>How many pairs of them share a member.</summary>
    public int Overlaps { get; }

    public int Pairs => Able * (Able - 1) / 2;

    /// <summary>To how many of them a member belongs on average; null where there are no members.</summary>
    public Rational? PerMember => Members.IsEmpty ? null : _coalitions.CoalitionsPerMember();

    /// <summary>How many of them provide a function on average; null where there are no functions.</summary>
    public Rational? PerFunction => Functions.IsEmpty ? null : Rational.Quotient(Functions.Sum(function => function.Providers.Length), Functions.Length);

    /// <exception cref="UnknownAnswerException">Who belongs to an organisation cannot be worked out.</exception>
    public static NetworkReport Of(Situation situation) => new(situation);

    private NetworkCoalition CoalitionOf(Organisation organisation, int number)
    {
        var coalition = _coalitions.Coalitions[number];
        return new(
            organisation,
            [.. Situation.Members(coalition.Members)],
            [.. Situation.Members(coalition.Frame)],
            [.. _network.FunctionsOf(number)],
            _network.CanAct(number) ? null : Providers.Inability(_network, number));
    }

    private NetworkFunction FunctionOf(Function function)
    {
        var providers = Providers.Named(_network, _network.ProvidersOf(function)).ToImmutableArray();
        try
        {
            return new(function, providers, [.. Situation.Members(_network.SmallestLossOf(function)).OrderBy(member => member.Name, StringComparer.Ordinal)], null);
        }
        catch (UnknownAnswerException unknown)
        {
            return new(function, providers, [], unknown.Reason);
        }
    }
}
