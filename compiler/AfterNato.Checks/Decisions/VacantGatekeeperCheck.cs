using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>
/// A post that is vacant on the day, and that is itself needed to fill it or to call together the body that fills it: nobody can end the
/// vacancy, although every member consents.
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

    protected override string Question(Post subject) => $"{subject.Title} can be filled";

    protected override IEnumerable<Finding> Examine(Post subject, Situation situation)
    {
        var appointments = new Appointments(situation);
        var vacant = situation.Architecture.Posts.Where(post => post.IsVacantAt(situation.Date)).ToHashSet();
        if (appointments.CanFill(subject, vacant) || !appointments.CanFill(subject, vacant.Where(post => post != subject).ToHashSet()))
            yield break;

        var procedures = appointments.Filling(subject).ToList();
        var since = subject.VacantSince is { } date ? $" since {date}" : "";
        yield return new Finding(Descriptor, subject, $"{subject.Title} is vacant{since} and is needed to fill itself ({Prose.Quoted(procedures.Select(procedure => procedure.Name))}).", subject.Declaration.Clause("vacant since")?.Origin ?? subject.Declaration.Origin)
        {
            Witness =
            [
                WitnessPart.One("post", subject.Name),
                .. subject.VacantSince is { } day ? [WitnessPart.One("since", day.ToString())] : Array.Empty<WitnessPart>(),
                WitnessPart.Many("procedures", procedures.Select(procedure => procedure.Name)),
            ],
            Related = [.. procedures.Select(procedure => new RelatedPlace(procedure.Declaration.Origin, "this procedure cannot be completed"))],
            Sources = Evidence.Of(procedures.SelectMany(procedure => Evidence.Behind(procedure, procedure.Steps)).Prepend(subject)),
            Hint = "Add another way to fill it, or a deputy who may act while it is vacant.",
        };
    }
}
