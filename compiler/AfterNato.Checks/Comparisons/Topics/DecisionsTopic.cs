using System.Collections.Immutable;

using AfterNato.Checks.Decisions;
using AfterNato.Checks.Findings;
using AfterNato.Checks.Power;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Comparisons.Topics;

/// <summary>How each kind of decision is taken: by which rule, who can stop it, and how probably it comes about. The figures are those of `power`.</summary>
internal sealed class DecisionsTopic : Topic
{
    private const int ShownShares = 3;

    public override string Word => "decisions";

    public override ComparedSection Answer(Compared compared)
    {
        var figures = new Dictionary<Procedure, DecisionFigures>();
        var words = ServedDecisions.Of(compared).ToList();
        return new(Word, [.. words.SelectMany(word => Rows(compared, word, Figures))])
        {
            Notes = words.Count == 0 ? [ServedDecisions.Nothing] : [],
        };

        DecisionFigures Figures(Procedure procedure, ComparedArchitecture architecture)
        {
            if (!figures.TryGetValue(procedure, out var known))
                figures.Add(procedure, known = PowerAnalysis.FiguresOf(architecture.Situation, new PowerQuestion(procedure.Name)));
            return known;
        }
    }

    private static IEnumerable<ComparedRow> Rows(Compared compared, string word, Func<Procedure, ComparedArchitecture, DecisionFigures> figures)
    {
        yield return Row("rule", $"who decides, by which rule", Direction.None, (procedure, architecture) => Course(procedure, architecture, figures(procedure, architecture))) with { IsTold = true };
        yield return Row("veto", $"can stop it alone", Direction.Less, (procedure, architecture) => Qualified(procedure, figures(procedure, architecture), Vetoes)) with { IsHeadline = true };
        yield return Row("own", $"holds a step that nobody else can stop", Direction.None, (procedure, architecture) => Own(procedure, architecture, figures(procedure, architecture))) with { IsHeadline = true, IsTold = true };
        if (compared.Architectures.Any(architecture => ServedDecisions.In(architecture, word).Exists(procedure => !procedure.Fills.IsEmpty)))
            yield return Row("vacant", $"post that stays vacant while one refuses", Direction.None, (procedure, architecture) => Vacant(procedure, figures(procedure, architecture))) with { IsHeadline = true, IsTold = true };
        yield return Row("blocking", $"fewest who stop it", Direction.None, (procedure, architecture) => Blocking(figures(procedure, architecture)));
        foreach (var percent in new[] { 99, 95, 90 })
        {
            yield return Row(FormattableString.Invariant($"adopted {percent}"), $"adopted if each consents with {percent} %", Direction.More, (procedure, architecture) =>
                Qualified(procedure, figures(procedure, architecture), known => Chance(known, new Rational(percent, 100)))) with
            { IsHeadline = percent == 95 };
        }

        yield return Row("power", $"largest Banzhaf shares", Direction.None, (procedure, architecture) => Shares(figures(procedure, architecture)));

        ComparedRow Row(string key, Sentence question, Direction direction, Func<Procedure, ComparedArchitecture, ComparedCell> answer) =>
            compared.Ask($"decisions/{word}/{key}", question, direction, architecture => ServedDecisions.Each(architecture, word, procedure => answer(procedure, architecture))) with { Group = $"{new Word(word)}" };
    }

    private static ComparedCell Course(Procedure procedure, ComparedArchitecture architecture, DecisionFigures figures) =>
        ComparedCell.Of(new CellPart(CourseProse.Of(procedure.Course, architecture.Situation))) with
        {
            Remarks = [.. Reservations(procedure), .. Asked(figures)],
            Sources = Evidence.Of(Evidence.Behind(procedure, procedure.Steps)),
        };

    // What is told of the consent of all is told of those alone who are for, where nobody else is bound.
    private static ComparedCell Qualified(Procedure procedure, DecisionFigures figures, Func<DecisionFigures, ComparedCell> answer) => answer(figures) switch
    {
        ComparedCell.Known known => new ComparedCell.Known([.. known.Parts.Select(part => part with { Sense = DecisionSense.Of(procedure) })]) { Remarks = [.. Reservations(procedure)] },
        var cell => cell,
    };

    private static IEnumerable<Sentence> Reservations(Procedure procedure)
    {
        if (!procedure.Requires.IsEmpty)
            yield return $"it requires {Prose.Named(procedure.Requires)} first; who can stop that is not counted here, so that it is not held against decisions that do not require it";
        if (DecisionSense.BindsOnlyThoseFor(procedure))
            yield return $"its votes bind only those who are for: as many as the rule asks for have to be willing, and not all act, so that it is not held against decisions that bind everybody";
    }

    private static IEnumerable<Sentence> Asked(DecisionFigures figures)
    {
        if (figures.Subject.OpenRoles is not { IsEmpty: false } open)
            yield break;
        var roles = Listing.Of(open.Select(role => (Sentence)$"the {new RoleName(role)}"));
        yield return figures.Players.IsEmpty ? (Sentence)$"nobody but {roles} is asked, whose own consent is taken as given" : $"asked with nobody as {roles}: nobody loses a seat or is asked as such";
    }

    private static ComparedCell Vetoes(DecisionFigures figures) => figures.VetoPlayers.Match<ComparedCell>(
        players => ComparedCell.Of(CellPart.OfNames(Members(players), figures.Players.Length) is var who && figures.Players.IsEmpty ? who with { Text = NobodyAsked(figures) } : who),
        why => new ComparedCell.Unknown(why));

    // Where nobody has a say, nothing is agreed: the consent of whom it is about is taken as given, and so is that of a parliament whose seats are nobody's.
    private static Sentence NobodyAsked(DecisionFigures figures) => figures.Subject.OpenRoles.IsEmpty ? (Sentence)$"no member is asked" : $"nobody else is asked";

    // Where all can stop something, whoever can also stop it at a step of its own has more: it alone lets anybody be nominated, or agrees to send its troops.
    private static ComparedCell Own(Procedure procedure, ComparedArchitecture architecture, DecisionFigures figures) => figures.VetoPlayers.Match<ComparedCell>(
        players =>
        {
            var vetoes = architecture.Situation.Architecture.Members.Where(member => players.Any(player => player.Name == member.Name));
            var stopped = (from member in vetoes
                           from step in Refusal.StepsStopped(procedure.Course, member.Number, architecture.Situation, Roles.None)
                           group member by step into stoppers
                           where stoppers.Distinct().Count() == 1
                           select (Member: stoppers.First(), Step: stoppers.Key)).ToList();
            var told = stopped.GroupBy(step => step.Member, step => step.Step).OrderBy(steps => steps.Key.Name, StringComparer.Ordinal).ToList();
            return ComparedCell.Of(CellPart.OfNames(told.Select(steps => steps.Key)) with
            {
                Text = told.Count == 0 ? (Sentence)$"nobody" : Series.Apart(told.Select(steps => (Sentence)$"{new ShortName(steps.Key)} at {Listing.Of(steps.DistinctBy(step => step.Name).Select(step => (Sentence)$"{new ShortName(step.Element)}"))}")),
            }) with
            { Sources = Evidence.Of(Evidence.Behind(procedure, [.. stopped.Select(step => step.Step)])) };
        },
        why => new ComparedCell.Unknown(why));

    private static ComparedCell Vacant(Procedure procedure, DecisionFigures figures) => figures.VetoPlayers.Match<ComparedCell>(
        players =>
        {
            var onlyWay = procedure.Fills.Where(post => procedure.Architecture.Procedures.Count(other => other.Fills.Contains(post)) == 1).ToList();
            if (onlyWay.Count == 0)
                return ComparedCell.Of(new CellPart(procedure.Fills.IsEmpty ? (Sentence)$"it fills no post" : $"none: there is another way to fill it"));
            if (players.IsEmpty)
                return ComparedCell.Of(new CellPart($"none"));
            return ComparedCell.Of(new CellPart($"{Listing.Of(onlyWay.Select(post => (Sentence)$"{new ShortName(post)}"))}, which nothing else fills, while {Anybody(players)} refuses"));
        },
        why => new ComparedCell.Unknown(why));

    private static Sentence Anybody(ImmutableArray<Player> players)
    {
        const int Few = 5;
        return players.Length > Few ? (Sentence)$"any of {players.Length}" : Series.Either(Members(players).Select(member => (Sentence)$"{new ShortName(member)}"));
    }

    private static ComparedCell Blocking(DecisionFigures figures) => figures.BlockingNumber.Match<ComparedCell>(
        number => ComparedCell.Of(number switch
        {
            null => new CellPart($"nobody stops it"),
            0 => CellPart.OfNumber(0, $"it can never pass"),
            { } few => CellPart.OfNumber(few, $"{few} of {figures.Players.Length}"),
        }),
        why => new ComparedCell.Unknown(why));

    private static ComparedCell Chance(DecisionFigures figures, Rational consent) => figures.Adoption.Single(adoption => adoption.Consent == consent).Probability.Match<ComparedCell>(
        probability => ComparedCell.Of(CellPart.OfNumber(probability, figures.Players.IsEmpty ? (Sentence)$"{new Percentage(probability, 1)}: {NobodyAsked(figures)}" : $"{new Percentage(probability, 1)}")),
        why => new ComparedCell.Unknown(why));

    private static ComparedCell Shares(DecisionFigures figures) => figures.NormalisedBanzhaf.Match<ComparedCell>(
        shares => ComparedCell.Of(shares is { } known ? LargestShares.Of(figures.Players.Zip(known, (player, share) => ((Sentence)$"{new ShortName(MemberOf(player))}", share)), ShownShares) : new CellPart($"nobody has any power")),
        why => new ComparedCell.Unknown(why));

    private static IEnumerable<Member> Members(IEnumerable<Player> players) => players.Select(MemberOf).OrderBy(member => member.Name, StringComparer.Ordinal);

    // Nothing is asked by seats here, so that every player is a member.
    private static Member MemberOf(Player player) => player.For ?? throw new InvalidOperationException($"{player.Name} is no member.");
}
