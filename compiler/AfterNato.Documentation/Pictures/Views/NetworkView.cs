using System.Collections.Immutable;

using AfterNato.Checks.Networks;
using AfterNato.Checks.Questions;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Drawing;
using AfterNato.Documentation.Pictures.Graphs;
using AfterNato.Runtime.Membership;

namespace AfterNato.Documentation.Pictures.Views;

/// <summary>The coalitions that provide functions, who is in which of them, who frames them, and without whom the network falls apart.</summary>
internal sealed class NetworkView : PictureView
{
    private const int MostCoalitions = 24;
    private const int MostRows = 80;
    private const string Coalitions = "coalitions";

    public override string Name => "network";

    public override string Summary(Language language) => language.NetworkSummary;

    public override Picture Draw(PictureRequest request)
    {
        var (situation, language) = (request.Situation, request.Language);
        _ = SubjectOf(request);
        var report = NetworkReport.Of(situation);
        if (report.Coalitions.IsEmpty)
            throw new QuestionException(language.NothingToShow(Name, language.ANetwork));

        // Coalitions that hang together stand together.
        var parts = report.Components.Select((component, number) => (component, number)).SelectMany(part => part.component.Select(organisation => (organisation, part.number))).ToDictionary(pair => pair.organisation, pair => pair.number);
        var coalitions = report.Coalitions.OrderBy(one => parts.GetValueOrDefault(one.Organisation, int.MaxValue)).ThenByDescending(one => one.Members.Length).ToList();
        var across = coalitions.Take(MostCoalitions).ToList();
        var cuts = report.Cuts.Select(cut => cut.Member).ToHashSet();
        var rows = across.SelectMany(one => one.Members).Distinct()
            .GroupBy(member => (IsCut: cuts.Contains(member), Places: string.Concat(across.Select(one => one.Frame.Contains(member) ? '2' : one.Members.Contains(member) ? '1' : '0'))))
            .OrderByDescending(group => group.Key.IsCut).ThenByDescending(group => group.Key.Places.Count(place => place != '0')).ThenByDescending(group => group.Key.Places, StringComparer.Ordinal)
            .Select((group, number) => new Row(FormattableString.Invariant($"m{number}"), [.. group], group.Key.IsCut)).ToList();
        var shown = rows.Take(MostRows).ToList();
        var graph = new Graph(
            [
                .. across.Select(one => new GraphNode(IdOf(one.Organisation), $"{language.Title(one.Organisation)} ({language.Number(one.Members.Length)})")
                {
                    Group = Coalitions,
                    Shape = NodeShape.Round,
                    Mark = one.CanAct ? Mark.None : Mark.Crossed,
                    Tone = one.CanAct ? Tone.Surface : Tone.AlarmSoft,
                }),
                .. shown.Select(row => new GraphNode(row.Id, row.Members.Length == 1 ? language.Title(row.Members[0]) : language.Pair(language.Number(row.Members.Length), string.Join(", ", row.Members.Select(language.Title)))) { Mark = row.IsCut ? Mark.Diamond : Mark.None, Shape = row.IsCut ? NodeShape.Diamond : NodeShape.Box }),
            ],
            [.. from row in shown from one in across where one.Members.Contains(row.Members[0]) select new GraphEdge(IdOf(one.Organisation), row.Id) { Label = one.Frame.Contains(row.Members[0]) ? language.FrameworkNation : null }])
        {
            Groups = [new GraphGroup(Coalitions, language.NetworkTitle)],
            Legend =
            [
                new LegendEntry(language.KindOf("member")) { Mark = Mark.Full },
                .. across.Exists(one => !one.Frame.IsEmpty) ? new[] { new LegendEntry(language.FrameworkNation) { Mark = Mark.Square } } : [],
                .. cuts.Count > 0 ? new[] { new LegendEntry(language.CutMember) { Mark = Mark.Diamond } } : [],
            ],
            Notes =
            [
                language.NetworkCount(report.Able, report.Members.Length, report.Components.Length),
                .. report.Cuts.IsEmpty ? new[] { language.NoCuts } : report.Cuts.Take(6).Select(cut => language.CutBy(language.Title(cut.Member), cut.Parts.Length)),
                .. across.Where(one => !one.CanAct).Select(one => language.CannotAct(language.Title(one.Organisation))),
                .. coalitions.Count > across.Count ? new[] { language.OrganisationsLeftOut(coalitions.Count - across.Count) } : [],
                .. rows.Count > shown.Count ? new[] { language.MemberRowsLeftOut(rows.Count - shown.Count) } : [],
            ],
        };
        var largest = across.OrderByDescending(one => one.Members.Length).Take(6).Select(one => language.MembersIn(language.Title(one.Organisation), language.Some([.. one.Members.Select(language.Title)], 6)));
        return new GraphPicture(language.NetworkTitle, request.Day, [.. graph.Notes, .. largest], language, graph, new IncidenceLayout(Coalitions, ImmutableDictionary<string, Mark>.Empty.Add(language.FrameworkNation, Mark.Square), language));
    }

    private static string IdOf(Organisation organisation) => FormattableString.Invariant($"n{organisation.Index}");

    private sealed record Row(string Id, ImmutableArray<Member> Members, bool IsCut);
}
