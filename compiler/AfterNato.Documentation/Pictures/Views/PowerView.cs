using System.Collections.Immutable;

using AfterNato.Checks.Questions;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Charts;
using AfterNato.Documentation.Pictures.Drawing;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Documentation.Pictures.Views;

/// <summary>The voting power of each member in a procedure, held against its part of the population.</summary>
internal sealed class PowerView : PictureView
{
    private const string Population = "population";

    public override string Name => "power";

    public override string Summary(Language language) => language.PowerSummary;

    public override string? SubjectKind(Language language) => language.AProcedure;

    public override IEnumerable<Element> Subjects(Situation situation) => situation.Architecture.Procedures;

    public override Picture Draw(PictureRequest request)
    {
        var (situation, language) = (request.Situation, request.Language);
        var procedure = NeededSubject<Procedure>(request);
        var game = procedure.GameAt(situation, Roles.None);
        var players = game.MembersOf(game.Players).ToImmutableArray();
        if (players.IsEmpty)
            throw new QuestionException(language.NobodyDecides(language.Title(procedure)));
        var analysis = Known(() => situation.Architecture.Analyses.Of(game.ToVotingGame()));
        var banzhaf = Known(() => analysis?.Power.NormalisedBanzhaf);
        var shapley = Known(() => analysis?.Power.ShapleyShubik);
        var vetoes = Known(() => analysis is { Winning.Total.IsZero: false } ? analysis.VetoPlayers : MemberSet.Empty);
        var people = Shares(players, situation);
        var rows = players.Select((member, player) => new BarRow(
            language.Title(member),
            [
                Cell(banzhaf is { } b ? b[player] : null, language),
                Cell(shapley is { } s ? s[player] : null, language),
                .. people is { } p ? new[] { Cell(p[player], language) } : [],
            ])
        {
            Mark = vetoes.Contains(player) ? Mark.Stop : Mark.None,
        });
        var sorted = rows.OrderByDescending(row => row.Cells[0].Part ?? Rational.Zero).ThenByDescending(row => row.Cells[^1].Part ?? Rational.Zero).ThenBy(row => row.Label, StringComparer.Ordinal);
        List<string> notes = [.. TakenForGranted.In([procedure], language), .. people is null ? new[] { language.PopulationUnknown } : [], .. banzhaf is null || shapley is null ? new[] { language.PowerUnknown } : []];
        var (shown, left) = BarRows.Of([.. sorted], language);
        var chart = new BarTable([language.Banzhaf, language.ShapleyShubik, .. people is null ? [] : new[] { language.PartOfPopulation }], shown)
        {
            Legend = shown.Any(row => row.Mark == Mark.Stop) ? [new LegendEntry(language.Blocking(Mark.Stop)) { Mark = Mark.Stop }] : [],
            Notes = [.. left is null ? [] : new[] { left }, .. notes],
        };
        return new ChartPicture(language.PowerTitle(language.Title(procedure)), request.Day, [.. Sentences(language, shown, people is not null), .. chart.Notes], language, chart);
    }

    private static IEnumerable<string> Sentences(Language language, ImmutableArray<BarRow> rows, bool hasPeople)
    {
        if (rows.All(row => row.Cells[0].Part == rows[0].Cells[0].Part && row.Cells[1].Part == rows[0].Cells[1].Part))
        {
            yield return rows[0].Cells[0].Part is null ? language.PowerUnknown : language.AllEquallyPowerful(rows.Length, rows[0].Cells[0].Text);
            yield break;
        }

        foreach (var row in rows.Take(5))
            yield return language.PowerOf(row.Label, row.Cells[0].Text, row.Cells[1].Text, hasPeople ? row.Cells[2].Text : null);
    }

    private static T? Known<T>(Func<T> answer)
    {
        try
        {
            return answer();
        }
        catch (UnknownAnswerException)
        {
            return default;
        }
    }

    private static BarCell Cell(Rational? part, Language language) => new(part, part is { } known ? language.Percent(known, 1) : language.Unknown);

    private static ImmutableArray<Rational>? Shares(ImmutableArray<Member> players, Situation situation)
    {
        if (situation.Architecture.Elements.OfType<Fact>().FirstOrDefault(fact => fact.Name == Population) is not { } fact)
            return null;
        try
        {
            var people = players.Select(player => situation.Amount(fact.Index, player)).ToList();
            var all = people.Aggregate(Rational.Zero, (sum, some) => sum + some);
            return all > Rational.Zero ? [.. people.Select(some => some / all)] : null;
        }
        catch (UnknownAnswerException)
        {
            return null;
        }
    }
}
