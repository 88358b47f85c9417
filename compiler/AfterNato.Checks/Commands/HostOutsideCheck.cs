using AfterNato.Checks.Findings;
using AfterNato.Checks.Scenarios;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Scenarios;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Commands;

/// <summary>A headquarters on the territory of somebody who is no member of the organisation that it belongs to, or will not be any more.</summary>
public sealed class HostOutsideCheck : Check
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN4007", "HostOutside", Severity.Warning, "A headquarters on the territory of somebody who is no member, or leaves.");

    public override string RangesOver => "commands of an organisation whose host the file names";

    public override CheckResult Run(Situation situation)
    {
        var hosted = Hosting.Of(situation).ToList();
        if (hosted.Count == 0)
            return Answer([], isVacuous: true);
        try
        {
            var outside = hosted.Where(each => !each.IsMemberIn(situation)).ToList();
            var inside = hosted.Except(outside).ToList();
            return Answer([.. Now(outside, situation), .. Later(inside, situation), .. InScenarios(inside, situation)], isVacuous: false);
        }
        catch (UnknownAnswerException unknown)
        {
            return Answer([Undecided(hosted[0].Command, $"every headquarters lies on the territory of a member", unknown)], isVacuous: false);
        }
    }

    private IEnumerable<Finding> Now(List<Hosting> outside, Situation situation) => outside.GroupBy(each => (each.Organisation, each.Host)).Select(group =>
    {
        var (organisation, host) = group.Key;
        var message = organisation.PartnersAt(situation).Contains(host.Number)
            ? (Sentence)$"{Hosting.Lie(group)} in {host}, which is only a partner of {organisation}."
            : $"{Hosting.Lie(group)} in {host}, which is no member of {organisation}.";
        return Found([.. group], message, Severity.Warning, [WitnessPart.One("host", host.Name), WitnessPart.One("organisation", organisation.Name)]);
    });

    private IEnumerable<Finding> Later(List<Hosting> inside, Situation situation)
    {
        foreach (var group in inside.GroupBy(each => (each.Organisation, each.Host)))
        {
            var (organisation, host) = group.Key;
            var end = organisation.Declaration.All("members")
                .Select(clause => Element.PeriodOf(clause).Until)
                .Where(until => until is { } last && last.Last >= situation.Date && last.Last < DateOnly.MaxValue)
                .Select(until => until?.Last.AddDays(1) ?? DateOnly.MaxValue)
                .Distinct().Order()
                .Where(day => !group.First().IsMemberIn(situation.Architecture.At(day)))
                .Cast<DateOnly?>().FirstOrDefault();
            if (end is { } day)
            {
                yield return Found(
                    [.. group],
                    $"{Hosting.Lie(group)} in {host}, which is no member of {organisation} from {day} on.",
                    Severity.Warning,
                    [WitnessPart.One("host", host.Name), WitnessPart.One("organisation", organisation.Name), WitnessPart.One("from", Text(day))]);
            }
        }
    }

    private IEnumerable<Finding> InScenarios(List<Hosting> inside, Situation situation)
    {
        foreach (var scenario in ScenarioEnds.Of(situation))
        {
            foreach (var group in inside.GroupBy(each => (each.Organisation, each.Host)))
            {
                if (scenario.Played.Days.FirstOrDefault(day => !group.First().IsMemberIn(day.After) && group.First().IsMemberIn(situation.Architecture.At(day.Day))) is not { } day)
                    continue;
                var staying = group.Where(each => !((Command)day.After.Architecture.Elements[each.Command.Index]).IsDissolvedAt(day.Day)).ToList();
                if (staying.Count > 0)
                    yield return Left(staying, scenario, day.Day);
            }
        }
    }

    private Finding Left(List<Hosting> staying, Scenario scenario, DateOnly day)
    {
        var (organisation, host) = (staying[0].Organisation, staying[0].Host);
        return Found(
            staying,
            $"{Hosting.Lie(staying)} in {host}, which is no member of {organisation} from {day} on in the scenario {scenario:name}.",
            Severity.Information,
            [WitnessPart.One("host", host.Name), WitnessPart.One("organisation", organisation.Name), WitnessPart.One("from", Text(day)), WitnessPart.One("scenario", scenario.Name)]);
    }

    private Finding Found(List<Hosting> hosted, Sentence message, Severity severity, WitnessPart[] witness) => new(
        Descriptor, hosted[0].Command, message, hosted[0].Command.Declaration.Clause("hosted by")?.Origin ?? hosted[0].Command.Declaration.Origin)
    {
        Severity = severity,
        Witness = [WitnessPart.Many("commands", hosted.Select(each => each.Command.Name)), .. witness],
        Related = [.. hosted.Skip(1).Select(each => new RelatedPlace(each.Command.Declaration.Clause("hosted by")?.Origin ?? each.Command.Declaration.Origin, $"{each.Command} lies there too"))],
        Sources = Evidence.Of([.. hosted.Select(each => each.Command), hosted[0].Organisation]),
        Hint = $"Move the headquarters to a member of {hosted[0].Organisation}, or say on what agreement it stays with `allow HostOutside \"…\"`.",
    };

    private static string Text(DateOnly day) => FormattableString.Invariant($"{day:yyyy-MM-dd}");
}
