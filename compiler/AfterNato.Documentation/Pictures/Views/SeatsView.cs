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
using AfterNato.Runtime.Sentences;

namespace AfterNato.Documentation.Pictures.Views;

/// <summary>Who has a seat in a body, and who can block alone by the rules by which it decides.</summary>
internal sealed class SeatsView : PictureView
{
    public override string Name => "seats";

    public override string Summary(Language language) => language.SeatsSummary;

    public override string? SubjectKind(Language language) => language.ABody;

    public override IEnumerable<Element> Subjects(Situation situation) => situation.Architecture.Bodies;

    public override Picture Draw(PictureRequest request)
    {
        var (situation, language) = (request.Situation, request.Language);
        var body = NeededSubject<Body>(request);
        var members = situation.Members(body.SeatsAt(situation)).OrderByDescending(member => AmountOf(body, member, situation) ?? Rational.Zero).ToList();
        var unnamed = body.InterchangeableSeats ?? 0;
        if (members.Count == 0 && unnamed == 0)
            throw new QuestionException(language.NoSeats(language.Title(body)));
        var rules = RulesOf(body, situation).Select(rule => (Rule: rule, Obstruction: Obstruction.Of(body, rule, situation, language), Stoppers: StoppersOf(body, rule, situation))).ToList();
        var seats = members.Select(member => new SeatPlace(language.Title(member), MarkOf(member, rules.ConvertAll(rule => rule.Stoppers)), WeightOf(body, member, situation, language)))
            .OrderBy(seat => seat.Mark switch { Mark.Stop => 0, Mark.Triangle => 1, _ => 2 }).ToImmutableArray();
        ImmutableArray<(Mark, string)> lines = [.. rules.Select(rule => (rule.Obstruction.Mark, language.ByThisRule(language.Title(RuleName.Of(rule.Rule, situation.Architecture)), rule.Obstruction.Text)))];
        var chart = new SeatChart(seats, unnamed, lines)
        {
            Legend = [.. seats.Select(seat => seat.Mark).Append(unnamed > 0 ? Mark.None : Mark.Full).Where(mark => mark != Mark.None).Distinct().Order().Where(mark => seats.Any(seat => seat.Mark == mark)).Select(mark => new LegendEntry(language.SeatMark(mark)) { Mark = mark })],
            Notes = rules.Count == 0 ? [language.NoRuleOfBody] : body.Weight is { } weight ? [language.WeighedBy(language.Title(weight))] : [],
        };
        return new ChartPicture(
            language.SeatsTitle(language.Title(body)),
            request.Day,
            [language.CountOfSeats(language.Title(body), members.Count + unnamed), .. lines.Select(line => Language.Whole(line.Item2))],
            language,
            chart);
    }

    private static IEnumerable<VoteRule> RulesOf(Body body, Situation situation) =>
        situation.Architecture.Procedures.SelectMany(procedure => procedure.Steps)
            .Where(step => step.Actor is Actor.OfBody by && by.Body == body)
            .Select(step => step.Rule).OfType<VoteRule>().DistinctBy(rule => rule.Name);

    // Who surely can block alone, and whether these are all.
    private static (MemberSet Certain, bool IsWhole) StoppersOf(Body body, VoteRule rule, Situation situation)
    {
        try
        {
            return body.InterchangeableSeats is null && body.GameAt(situation, rule) is { CanBeAdopted: true } game ? (game.Stoppers, Obstruction.IsWhole(game)) : (MemberSet.Empty, true);
        }
        catch (UnknownAnswerException)
        {
            return (MemberSet.Empty, false);
        }
    }

    private static Mark MarkOf(Member member, List<(MemberSet Certain, bool IsWhole)> stoppers)
    {
        if (stoppers.Count > 0 && stoppers.TrueForAll(some => some.Certain.Contains(member.Number)))
            return Mark.Stop;
        if (stoppers.Exists(some => some.Certain.Contains(member.Number)))
            return Mark.Triangle;
        return stoppers.Exists(some => !some.IsWhole) ? Mark.Ring : Mark.Full;
    }

    private static string? WeightOf(Body body, Member member, Situation situation, Language language) =>
        body.Weight is null ? null : AmountOf(body, member, situation) is { } amount ? language.Amount(amount) : language.Unknown;

    private static Rational? AmountOf(Body body, Member member, Situation situation)
    {
        try
        {
            return body.Weight is { } fact ? situation.Amount(fact.Index, member) : null;
        }
        catch (UnknownFigureException)
        {
            return null;
        }
    }
}
