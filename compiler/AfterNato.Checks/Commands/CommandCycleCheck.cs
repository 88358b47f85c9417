using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Commands;

/// <summary>Commands that stand under each other in a circle: with the same authority nobody is at the top; with different ones each can be played off against the other.</summary>
public sealed class CommandCycleCheck : Check
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN4002", "CommandCycle", Severity.Error, "Commands that stand under each other in a circle.");

    public override string RangesOver => "commands under another command";

    public override CheckResult Run(Situation situation)
    {
        var links = situation.Architecture.Commands
            .Where(command => !command.IsDissolvedAt(situation.Date))
            .SelectMany(command => command.SuperiorsAt(situation.Date))
            .ToList();
        var sameAuthority = links.GroupBy(link => link.Relation).OrderBy(relation => relation.Key, StringComparer.Ordinal)
            .SelectMany(relation => Cycles([.. relation]).Select(cycle => Found(cycle, relation.Key, isSame: true)))
            .ToList();

        // Through different authorities, only what is not in a circle of one authority already.
        var found = sameAuthority.SelectMany(finding => finding.Witness[0].Values).ToHashSet();
        var mixed = Cycles(links).Where(cycle => !cycle.Links.Any(link => found.Contains(link.Command.Name))).Select(cycle => Found(cycle, null, isSame: false));
        return Answer([.. sameAuthority, .. mixed], links.Count == 0);
    }

    private Finding Found(CommandCycle cycle, string? relation, bool isSame)
    {
        var commands = cycle.Links.Select(link => link.Command).ToList();
        var way = Sentence.Chain(commands.Take(Longest).Append(commands[0]).Select(command => (Sentence)$"{command}"), $" stands under ");
        var message = isSame
            ? (Sentence)$"{Prose.List(commands)} stand under each other in a circle, by {Authorities.Words(relation)}: nobody is at the top."
            : $"{Prose.List(commands)} stand under each other in a circle, by different authorities: each can be ordered by those whom it commands.";
        return new Finding(Descriptor, commands[0], message, cycle.Links[0].Origin)
        {
            Severity = isSame ? Severity.Error : Severity.Warning,
            Witness = [WitnessPart.Many("circle", commands.Select(command => command.Name)), WitnessPart.Many("relations", cycle.Links.Select(link => link.Relation ?? "all"))],
            Shown = Sentence.Joined([commands.Count > Longest ? (Sentence)$"A circle of {commands.Count} commands." : $"{way}.", cycle.IsShortest ? Sentence.Empty : $"The search for a shorter circle stopped at its bound."]),
            Related = [.. cycle.Links.Skip(1).Take(Longest).Select(link => new RelatedPlace(link.Origin, $"here {link.Command} is put under {link.Superior}"))],
            Sources = Evidence.Of(commands.Take(Longest)),
            Hint = $"Take one of these commands out from under the next.",
        };
    }

    /// <summary>How many commands of a circle are told one by one.</summary>
    private const int Longest = 12;

    private static IEnumerable<CommandCycle> Cycles(List<Subordination> links) => CommandCycle.In(links);
}
