using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>
/// Members without whom a procedure cannot succeed, sorted by the steps at which they can stop it; an error where the procedure says that
/// it tolerates more dissent than it does.
/// </summary>
public sealed class VetoPlayerCheck : CheckOf<Procedure>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3002", "VetoPlayer", Severity.Information, "Members without whom a procedure cannot succeed.");

    public override string RangesOver => "procedures";

    protected override IEnumerable<Procedure> Subjects(Situation situation) => situation.Architecture.Procedures;

    protected override Sentence Question(Procedure subject) => $"somebody can stop {subject:name} alone";

    protected override IEnumerable<Finding> Examine(Procedure subject, Situation situation)
    {
        var games = RoleSettings.Of(subject, situation).Select(about => (About: about, Game: subject.GameAt(situation, about))).Where(setting => setting.Game.CanBeAdopted).ToList();
        if (games.Count == 0)
            yield break;
        var settings = games.ConvertAll(setting => setting.About);

        // Somebody outside may be in a role that would cost a member its seat; then nobody loses one.
        var always = Stoppers(subject.GameAt(situation, Roles.None));
        var stoppers = games.ToDictionary(setting => setting.About, setting => Stoppers(setting.Game));
        var everywhere = MemberSet.Of(stoppers.Values.Aggregate(MemberSet.Empty, (all, some) => all | some)
            .Where(member => settings.TrueForAll(about => about.Everybody.Contains(member) || stoppers[about].Contains(member))));
        var bySteps = situation.Members(everywhere)
            .GroupBy(player => $"{always.Contains(player.Number)} {string.Join(',', StepsStoppedBy(player).Select(step => step.Name))}")
            .Select(group => group.ToList())
            .OrderBy(players => players.Count);
        foreach (var players in bySteps)
            yield return Veto(subject, players, [.. StepsStoppedBy(players[0])], settings[0], always.Contains(players[0].Number));

        if (subject.Tolerates is { } tolerated && MostFragile(subject, situation, everywhere) is { } smallest && smallest.Count <= tolerated)
            yield return Intolerance(subject, situation, tolerated, smallest);
        if (UnknownAbout(games.ConvertAll(setting => setting.Game), situation, everywhere) is { } unknown)
            yield return Undecided(subject, everywhere.IsEmpty ? Question(subject) : $"anybody else can stop {subject:name} alone", unknown);

        IEnumerable<Step> StepsStoppedBy(Member player) =>
            Refusal.StepsStopped(subject.Course, player.Number, situation, settings.First(about => !about.Everybody.Contains(player.Number)));
    }

    // Whoever can stop it even if everybody else consents, those included who hold a post without being named.
    private static MemberSet Stoppers(SimpleGame game) =>
        game.CanPass ? game.Stoppers : MemberSet.Empty;

    // Who holds a post without being named may be any member that has not been found yet.
    private static UnknownAnswerException? UnknownAbout(List<SimpleGame> games, Situation situation, MemberSet found)
    {
        if (found.Count == situation.Architecture.Members.Length)
            return null;
        try
        {
            _ = games.ConvertAll(game => game.VetoPlayers);
            return null;
        }
        catch (UnknownAnswerException unknown)
        {
            return unknown;
        }
    }

    private static MemberSet? MostFragile(Procedure procedure, Situation situation, MemberSet stoppers) => !stoppers.IsEmpty
        ? MemberSet.Of(stoppers.First())
        : RoleSettings.WithActors(procedure, situation)
            .Where(about => procedure.GameAt(situation, about).CanBeAdopted)
            .Select(about => procedure.GameAt(situation, about).SmallestBlockingCoalition())
            .OfType<MemberSet>()
            .OrderBy(coalition => coalition.Count)
            .Select(coalition => (MemberSet?)coalition)
            .FirstOrDefault();

    private Finding Veto(Procedure procedure, List<Member> who, List<Step> steps, Roles about, bool isAlways)
    {
        var where = StepProse.At(steps);
        var unless = about.AreEmpty ? Sentence.Empty
            : isAlways ? (Sentence)$", unless it is {Alternatives.OfRoles(about.Filled)}"
            : $" when another member is {Alternatives.OfRoles(about.Filled)}";
        var message = who.Count == 1
            ? (Sentence)$"{who[0]} alone can stop {procedure:name}{where}{unless}."
            : $"Each of {Prose.Members(who.Count)} alone can stop {procedure:name}{where}{unless}.";
        return new Finding(Descriptor, procedure, message, procedure.Declaration.Origin)
        {
            Witness =
            [
                WitnessPart.Many("members", Prose.Names(who)),
                WitnessPart.Many("steps", steps.Select(step => step.Name)),
                WitnessPart.Many("smallestBlockingCoalition", [who[0].Name]),
            ],
            Shown = Shown(procedure, who),
            Related = [.. steps.Select(step => Evidence.Place(step, $"step {step.Element:name}"))],
            Sources = Evidence.Of(Evidence.Behind(procedure, steps)),
            Hint = $"If that is not meant, let another member or another way replace the step, or say how much dissent is tolerated: `tolerates 1 dissent`.",
        };
    }

    private static Sentence Shown(Procedure procedure, List<Member> who)
    {
        var onlyWay = procedure.Fills.Where(post => procedure.Architecture.Procedures.Count(other => other.Fills.Contains(post)) == 1).ToList();
        var list = Prose.List(who);
        if (onlyWay.Count == 0)
            return $"{list}.";
        var refusal = Sentence.Of(who.Count, $"it refuses", $"one of them refuses");
        var vacancy = Sentence.Of(onlyWay.Count, $"once vacant, it stays vacant for as long as {refusal}", $"once vacant, they stay vacant for as long as {refusal}");
        return $"{list}. No other procedure fills {Listing.Of(onlyWay)}: {vacancy}.";
    }

    private Finding Intolerance(Procedure procedure, Situation situation, int tolerated, MemberSet smallest) => new(
        Descriptor,
        procedure,
        $"{procedure:name} says that it tolerates {tolerated} dissent, but {Prose.List(situation.Members(smallest))} can stop it.",
        procedure.Declaration.Clause("tolerates")?.Origin ?? procedure.Declaration.Origin)
    {
        Severity = Severity.Error,
        Witness = [WitnessPart.Many("smallestBlockingCoalition", Prose.Names(situation.Members(smallest)))],
        Shown = $"smallest blocking coalition: {Prose.List(situation.Members(smallest))}.",
        Sources = Evidence.Of(Evidence.Behind(procedure, procedure.Steps)),
        Hint = $"Loosen the rule that they block by, or lower what is tolerated.",
    };
}
