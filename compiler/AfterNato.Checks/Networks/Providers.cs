using AfterNato.Checks.Findings;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Networks;

namespace AfterNato.Checks.Networks;

/// <summary>Who provides a function, in words.</summary>
internal static class Providers
{
    /// <summary>«Joint Expeditionary Force, of which no framework nation is a member»: why an organisation cannot act.</summary>
    public static Sentence Inability(Network network, int number)
    {
        var coalition = network.Coalitions.Coalitions[number];
        var organisation = network.Organisations[number];
        return coalition.Members.Count switch
        {
            0 => (Sentence)$"{organisation} has no members",
            1 => $"{organisation} has only one member, {Prose.List(network.Situation.Members(coalition.Members))}",
            _ => $"{organisation} has none of its framework nations among its members",
        };
    }

    /// <summary>Where the file says that an organisation provides something: in its own block, or in that of a function.</summary>
    public static Origin PlaceOf(Network network, Organisation organisation)
    {
        if (organisation.Declaration.All("provides").FirstOrDefault(clause => Element.PeriodOf(clause).Contains(network.Situation.Date)) is { } own)
            return own.Origin;
        return network.Situation.Architecture.Functions
            .SelectMany(function => function.Declaration.All("provided by"))
            .Where(clause => clause.Value is Value.References references && references.Indexes.Contains(organisation.Index))
            .Select(clause => clause.Origin)
            .FirstOrDefault(organisation.Declaration.Origin);
    }

    public static IEnumerable<Organisation> Named(Network network, IEnumerable<int> numbers) => numbers.Select(number => network.Organisations[number]);
}
