using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Checks.Scenarios;

/// <summary>A change of a scenario that nobody could decide, given who refuses: it is played all the same, and a reader must know.</summary>
/// <param name="Change">The change.</param>
/// <param name="Ways">The procedures that could bring it about, none of which can succeed, with the reason.</param>
public sealed record UndecidableChange(Change Change, ImmutableArray<Prospect> Ways)
{
    /// <summary>Half a sentence on each procedure: <c>`end_operation` cannot succeed: Italy refuses</c>.</summary>
    public Sentence Sentence => $"nothing that the file has could decide this: {Prose.Apart(Ways.Select(Failing))}";

    /// <summary>Every such change of a day. Who resigns, leaves or lets its posts lapse asks nobody, so that nothing is said of that.</summary>
    internal static IEnumerable<UndecidableChange> On(PlayedDay day, Scenario scenario)
    {
        foreach (var change in day.Changes)
        {
            ImmutableArray<Prospect> ways = [.. scenario.Architecture.Procedures.Where(procedure => Decides(procedure, change)).Select(procedure => Prospect.Of(scenario, procedure, day.Before))];
            if (!ways.IsEmpty && ways.All(way => way.Kind == ProspectKind.Closed))
                yield return new(change, ways);
        }
    }

    private static Sentence Failing(Prospect way) =>
        way.Reason is { } reason ? (Sentence)$"{way.Procedure:name} cannot succeed: {reason}" : $"{way.Procedure:name} cannot succeed";

    private static bool Decides(Procedure procedure, Change change) => change switch
    {
        Opening opening => Contains(procedure.Opens, opening.Mission),
        Closing closing => Contains(procedure.Closes, closing.Mission),
        Appointment appointment => Contains(procedure.Fills, appointment.Post),
        Admission admission => Contains(procedure.AdmitsTo, admission.Organisation),
        _ => false,
    };

    private static bool Contains<T>(ImmutableArray<T> elements, T element)
        where T : Element => elements.Any(other => other.Index == element.Index);
}
