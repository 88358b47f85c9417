using System.Collections.Immutable;

using AfterNato.Checks.Decisions;
using AfterNato.Checks.Findings;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Comparisons.Topics;

/// <summary>Whether those whom a decision concerns can stop it, above all an aggressor among the members.</summary>
internal sealed class AggressorTopic : Topic
{
    private const string Aggressor = "aggressor";
    private const string Defence = "collective defence";

    public override string Word => "aggressor";

    public override ComparedSection Answer(Compared compared)
    {
        var rows = new List<ComparedRow> { compared.Ask("aggressor/inside", $"an aggressor among the members can stop the response", Direction.Less, Inside, isHeadline: true) };
        if (compared.Architectures.Any(architecture => Others(architecture).Count > 0))
            rows.Add(compared.Ask("aggressor/others", $"others whom it is about can stop it", Direction.None, Concerned));
        return new(Word, [.. rows]);
    }

    private static ComparedCell Inside(ComparedArchitecture architecture)
    {
        var procedures = Responses(architecture);
        return procedures.Count == 0
            ? new ComparedCell.NotComparable($"no procedure {new Code($"serves {Defence}")} or is about an {new Code(Aggressor)}")
            : JoinedCells.Of(procedures, procedure => Qualified(procedure, Inside(procedure, architecture)));
    }

    // Who could stop what has to be completed first is not counted.
    private static ComparedCell Qualified(Procedure procedure, ComparedCell cell) => !procedure.Requires.IsEmpty && cell is ComparedCell.Known known
        ? known with { Parts = [.. known.Parts.Select(part => part with { Sense = DecisionSense.Required(procedure) })] }
        : cell;

    private static ComparedCell Inside(Procedure procedure, ComparedArchitecture architecture)
    {
        var situation = architecture.Situation;
        if (procedure.Roles.Contains(Aggressor))
            return Blockers(procedure, Aggressor, architecture);

        // Who is not told apart is asked like everybody else.
        var vetoes = RoleSettings.VetoPlayers(procedure, situation);
        return ComparedCell.Of(CellPart.OfNames(situation.Members(vetoes).OrderBy(member => member.Name, StringComparer.Ordinal), procedure.GameAt(situation, Roles.None).Players.Count)) with
        {
            Remarks = [$"it is about no {new Code(Aggressor)}, so that nobody is left out as one: whoever can stop it alone can do so as the aggressor"],
            Sources = Evidence.Of(Evidence.Behind(procedure, procedure.Steps)),
        };
    }

    private static ComparedCell Concerned(ComparedArchitecture architecture)
    {
        var concerned = Others(architecture);
        if (concerned.Count == 0)
            return new ComparedCell.NotComparable($"the procedure is about nobody else");
        var cells = concerned.ConvertAll(role => JoinedCells.Of([role.Procedure], procedure => Blockers(procedure, role.Role, architecture)));
        return cells.OfType<ComparedCell.Unknown>().FirstOrDefault() is { } unknown ? unknown : new ComparedCell.Known(
        [
            .. cells.Cast<ComparedCell.Known>().SelectMany((cell, number) => cell.Parts.Select(part => part with { Of = $"{part.Of}, as the {new RoleName(concerned[number].Role)}" })),
        ])
        {
            Remarks = [.. cells.SelectMany(cell => cell.Remarks)],
            Sources = Evidence.Of(cells.SelectMany(cell => cell.Sources)),
        };
    }

    private static ComparedCell Blockers(Procedure procedure, string role, ComparedArchitecture architecture)
    {
        var candidates = RoleSettings.Candidates(procedure, architecture.Situation);
        var blockers = architecture.Situation.Members(candidates)
            .Select(member => (Member: member, Steps: SubjectRefusal.StepsStopped(procedure, role, member.Number, architecture.Situation)))
            .Where(member => member.Steps is not null)
            .ToList();
        ImmutableArray<Step> steps = [.. blockers.SelectMany(blocker => blocker.Steps ?? []).DistinctBy(step => step.Element.Index)];
        var who = CellPart.OfNames(blockers.Select(blocker => blocker.Member).OrderBy(member => member.Name, StringComparer.Ordinal), candidates.Count);
        var at = ShortNames.Of(steps.Select(step => step.Element));

        // That each of many can be the victim, and then need not ask, is not the veto of many.
        var isOwn = SubjectRefusal.IsAsked(steps, role) && blockers.Count == candidates.Count;
        return ComparedCell.Of(who with { Text = isOwn ? (Sentence)$"the {new RoleName(role)}, by refusing at {at}" : steps.IsEmpty ? who.Text : $"{who.Text}, at {at}" }) with
        {
            Remarks = SubjectRefusal.IsAsked(steps, role) ? [$"{procedure:name} asks the {new RoleName(role)} for its own consent"] : [],
            Sources = Evidence.Of(Evidence.Behind(procedure, steps)),
        };
    }

    private static List<Procedure> Responses(ComparedArchitecture architecture) => ServedDecisions.In(architecture, Defence) is { Count: > 0 } serving
        ? serving
        : [.. architecture.Situation.Architecture.Procedures.Where(procedure => procedure.Roles.Contains(Aggressor))];

    private static List<(Procedure Procedure, string Role)> Others(ComparedArchitecture architecture) =>
    [
        .. from procedure in Responses(architecture) is { Count: > 0 } responses ? responses : [.. architecture.Situation.Architecture.Procedures]
           from role in procedure.Roles
           where role != Aggressor
           select (procedure, role),
    ];
}
