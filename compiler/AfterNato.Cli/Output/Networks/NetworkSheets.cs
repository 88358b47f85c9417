using System.Collections.Immutable;

using AfterNato.Checks.Networks;
using AfterNato.Cli.Output.Pages;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Cli.Output.Networks;

/// <summary>The network as sentences and tables, for people.</summary>
internal static class NetworkSheets
{
    public static string Title(NetworkReport network) =>
        FormattableString.Invariant($"{network.Situation.Architecture.Title}: the network of coalitions on {network.Situation.Date:yyyy-MM-dd}");

    public static IEnumerable<string> Sentences(NetworkReport network)
    {
        if (network.Able == 0)
        {
            yield return network.Coalitions.IsEmpty ? "No organisation provides a function, so there is no network." : "No organisation that is there to provide a function can act.";
            yield break;
        }

        var hang = network.Components.Length == 1 ? "hang together" : FormattableString.Invariant($"fall into {network.Components.Length} groups that share no member");
        yield return network.Able == 1
            ? FormattableString.Invariant($"One coalition of {network.Members.Length} members forms the network.")
            : FormattableString.Invariant($"{network.Able} coalitions with {network.Members.Length} members in all {hang}; {network.Overlaps} of {network.Pairs} {(network.Pairs == 1 ? "pair shares" : "pairs share")} a member.");
        yield return $"On average a member belongs to {network.PerMember?.ToDecimal(2)} of them ({network.PerMember}), and a function is provided by {network.PerFunction?.ToDecimal(2)} ({network.PerFunction}).";
    }

    public static Sheet Coalitions(NetworkReport network) => new(
        "Coalitions",
        ["coalition", "members", "framework nations", "provides", "group"],
        [.. network.Coalitions.Select(coalition => ImmutableArray.Create(
            coalition.Organisation.Title, Number(coalition.Members.Length), Names(coalition.Frame), Names(coalition.Functions), coalition.Inability is null ? GroupOf(coalition.Organisation, network) : "cannot act"))])
    {
        Notes = [.. network.Coalitions.Where(coalition => !coalition.CanAct).Select(unable => $"{unable.Inability}: it cannot act.")],
    };

    public static Sheet Functions(NetworkReport network) => new(
        "Functions",
        ["function", "provided by", "must leave", "for example"],
        [.. network.Functions.Select(function => ImmutableArray.Create(
            function.Function.Title,
            function.Providers.IsEmpty ? "nobody" : Names(function.Providers),
            function.Unknown is not null ? "unknown" : function.Providers.IsEmpty ? "" : Number(function.SmallestLoss.Length),
            function.Unknown?.ToString() ?? Names(function.SmallestLoss)))]);

    public static Sheet Members(NetworkReport network) => new(
        "Members",
        ["member", "coalitions", "which"],
        [.. network.Members.OrderByDescending(member => member.Coalitions.Length).Select(member => ImmutableArray.Create(member.Member.Title, Number(member.Coalitions.Length), Names(member.Coalitions)))]);

    public static Sheet Cuts(NetworkReport network) => new(
        "Members through whom alone it hangs together",
        ["without", "the network falls into"],
        [.. network.Cuts.Select(cut => ImmutableArray.Create(cut.Member.Title, string.Join(" / ", cut.Parts.Select(part => Names(part)))))]);

    private static string GroupOf(Organisation organisation, NetworkReport network)
    {
        for (var group = 0; group < network.Components.Length; group++)
        {
            if (network.Components[group].Contains(organisation))
                return Number(group + 1);
        }

        return "";
    }

    private static string Names(IEnumerable<Element> elements) => string.Join(", ", elements.Select(element => element.Name));

    private static string Number(int number) => FormattableString.Invariant($"{number}");
}
