using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>
/// A post that is vacant on the day, and that is itself needed to fill it, to call together the body that fills it, or to fill another
/// vacant post that is needed for that: nobody can end the vacancy, although every member consents.
/// </summary>
public sealed class VacantGatekeeperCheck : CheckOf<Post>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3016", "VacantGatekeeper", Severity.Error, "A vacant post that is needed to end its own vacancy.");

    public override string RangesOver => "vacant posts that a procedure fills";

    protected override IEnumerable<Post> Subjects(Situation situation)
    {
        var fillable = new Appointments(situation).Fillable;
        return fillable.Where(post => post.IsVacantAt(situation.Date));
    }

    protected override Sentence Question(Post subject) => $"{subject} can be filled";

    protected override IEnumerable<Finding> Examine(Post subject, Situation situation)
    {
        // Whatever else is vacant may be filled first; what then is still missing must be this very post.
        var appointments = new Appointments(situation);
        var vacant = situation.Architecture.Posts.Where(post => post.IsVacantAt(situation.Date)).ToList();
        var stuck = appointments.Deadlocked(vacant);
        if (!stuck.Contains(subject) || !appointments.CanFill(subject, appointments.Deadlocked(vacant.Where(post => post != subject))))
            yield break;

        var procedures = appointments.Filling(subject).ToList();
        var since = subject.DeclaredVacantAt(situation.Date) is { } date ? $"has been vacant since {date}" : (Sentence)$"is vacant";
        var isDirect = appointments.CanFill(subject, vacant.Where(post => post != subject).ToHashSet());
        var waiting = stuck.Where(post => post != subject && !appointments.Deadlocked(vacant.Where(other => other != subject)).Contains(post)).OrderBy(post => post.Index).ToList();
        var needed = isDirect || waiting.Count == 0 ? (Sentence)$"is itself needed to fill it" : $"is needed to fill {Listing.Of(waiting)}, vacant as well and needed to fill it";
        yield return new Finding(Descriptor, subject, $"{subject} {since} and {needed}: nobody can end the vacancy, whoever consents.", subject.Declaration.Clause("vacant since")?.Origin ?? subject.Declaration.Origin)
        {
            Witness =
            [
                WitnessPart.One("post", subject.Name),
                .. subject.DeclaredVacantAt(situation.Date) is { } day ? [WitnessPart.One("since", day.ToString())] : Array.Empty<WitnessPart>(),
                WitnessPart.Many("procedures", procedures.Select(procedure => procedure.Name)),
            ],
            Related = [.. procedures.Select(procedure => new RelatedPlace(procedure.Declaration.Origin, $"this procedure cannot be completed"))],
            Sources = Evidence.Of(procedures.SelectMany(procedure => Evidence.Behind(procedure, procedure.Steps)).Prepend(subject)),
            Hint = $"Add another way to fill it, or a post that is `deputy of` it and acts while it is vacant.",
        };
    }
}
