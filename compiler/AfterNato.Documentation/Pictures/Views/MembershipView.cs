using System.Collections.Immutable;

using AfterNato.Checks.Questions;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Drawing;
using AfterNato.Documentation.Pictures.Graphs;
using AfterNato.Runtime.Membership;

namespace AfterNato.Documentation.Pictures.Views;

/// <summary>Which organisations overlap in whom: the members, grouped by the exact set of organisations that they are in.</summary>
internal sealed class MembershipView : PictureView
{
    private const int MostOrganisations = 24;
    private const int MostGroups = 60;
    private const string Organisations = "organisations";

    public override string Name => "membership";

    public override string Summary(Language language) => language.MembershipSummary;

    public override Picture Draw(PictureRequest request)
    {
        var (situation, language) = (request.Situation, request.Language);
        _ = SubjectOf(request);
        var all = situation.Architecture.Organisations.Select(organisation => (Organisation: organisation, Members: situation.MembersOf(organisation.Index))).Where(one => !one.Members.IsEmpty).ToList();
        if (all.Count == 0)
            throw new QuestionException(language.NothingToShow(Name, language.AnOrganisation));
        var organisations = all.OrderByDescending(one => one.Members.Count).Take(MostOrganisations).ToList();
        var groups = situation.Architecture.Members
            .Where(member => organisations.Exists(one => one.Members.Contains(member.Number)))
            .GroupBy(member => string.Concat(organisations.Select(one => one.Members.Contains(member.Number) ? '1' : '0')))
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key, StringComparer.Ordinal)
            .Select((group, number) => new Combination(
                FormattableString.Invariant($"m{number}"),
                [.. group],
                [.. organisations.Where(one => one.Members.Contains(group.First().Number)).Select(one => one.Organisation)]))
            .ToList();
        var shown = groups.Take(MostGroups).ToList();
        var graph = new Graph(
            [
                .. organisations.Select(one => new GraphNode(IdOf(one.Organisation), $"{language.Title(one.Organisation)} ({language.Number(one.Members.Count)})") { Group = Organisations, Shape = NodeShape.Round }),
                .. shown.Select(group => new GraphNode(group.Id, TitleOf(group, language))),
            ],
            [.. shown.SelectMany(group => group.In.Select(organisation => new GraphEdge(IdOf(organisation), group.Id)))])
        {
            Groups = [new GraphGroup(Organisations, language.Kind("organisation"))],
            Legend = [new LegendEntry(language.KindOf("member")) { Mark = Mark.Full }],
            Notes =
            [
                .. all.Count > organisations.Count ? new[] { language.OrganisationsLeftOut(all.Count - organisations.Count) } : [],
                .. groups.Count > shown.Count ? new[] { language.MemberRowsLeftOut(groups.Count - shown.Count) } : [],
            ],
        };
        return new GraphPicture(language.MembershipTitle, request.Day, [.. Sentences(groups, all.Count, language), .. graph.Notes], language, graph, new IncidenceLayout(Organisations, ImmutableDictionary<string, Mark>.Empty, language));
    }

    private static IEnumerable<string> Sentences(List<Combination> groups, int organisations, Language language)
    {
        const int Told = 8;
        yield return language.MembershipCount(groups.Sum(group => group.Members.Length), organisations, groups.Count);
        foreach (var group in groups.Take(Told))
            yield return language.MembersIn(language.Some([.. group.Members.Select(language.Title)], 6), language.Joined([.. group.In.Select(language.Title)]));
        if (groups.Count > Told)
            yield return language.MoreGroups(groups.Count - Told);
    }

    private static string TitleOf(Combination group, Language language) => group.Members.Length == 1
        ? language.Title(group.Members[0])
        : language.Pair(language.Number(group.Members.Length), string.Join(", ", group.Members.Select(language.Title)));

    private static string IdOf(Organisation organisation) => FormattableString.Invariant($"n{organisation.Index}");

    private sealed record Combination(string Id, ImmutableArray<Member> Members, ImmutableArray<Organisation> In);
}
