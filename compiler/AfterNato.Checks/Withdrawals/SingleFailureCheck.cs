using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Withdrawals;

/// <summary>
/// What breaks when any one member leaves everything, across all parts of the architecture: who leaves with what headless, homeless, under-staffed,
/// unfunded, uncovered or unable to be decided.
/// </summary>
public sealed class SingleFailureCheck : Check
{
    private const int Told = 6;

    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN4009", "SingleFailure", Severity.Information, "What breaks when any one member leaves everything.");

    public override string RangesOver => "organisations with two members";

    public override CheckResult Run(Situation situation)
    {
        var architecture = situation.Architecture;
        try
        {
            if (architecture.Organisations.FirstOrDefault(organisation => situation.MembersOf(organisation.Index).Count > 1) is not { } organisation)
                return Answer([], isVacuous: true);
            var matrix = FailureMatrix.OfMembers(situation);
            var breaking = matrix.Failures.Where(failure => !failure.Broken.IsEmpty).ToList();
            var undecided = matrix.Failures.Where(failure => !failure.Undecided.IsEmpty).ToList();
            return Answer(
                [
                    .. breaking.Count == 0 ? Array.Empty<Finding>() : [Found(Largest(situation, organisation), breaking, matrix)],
                    .. undecided.Count == 0 ? Array.Empty<Finding>() : [Unknown(Largest(situation, organisation), undecided)],
                ],
                isVacuous: false);
        }
        catch (UnknownAnswerException unknown)
        {
            return Answer([Undecided(architecture.Organisations[0], $"everything still works when any one member leaves", unknown)], isVacuous: false);
        }
    }

    private static Organisation Largest(Situation situation, Organisation first) =>
        situation.Architecture.Organisations.MaxBy(organisation => situation.MembersOf(organisation.Index).Count) ?? first;

    // An organisation of a library is not where an author would look.
    private static Origin PlaceOf(Organisation organisation, IEnumerable<Consequence> consequences) =>
        consequences.Select(consequence => consequence.Subject.Declaration.Origin).Prepend(organisation.Declaration.Origin).FirstOrDefault(origin => origin.File == 0, organisation.Declaration.Origin);

    private Finding Found(Organisation organisation, List<Failure> breaking, FailureMatrix matrix)
    {
        var members = breaking.ConvertAll(failure => failure.Members[0]);
        return new Finding(Descriptor, organisation, Whose(members, matrix), PlaceOf(organisation, breaking.SelectMany(failure => failure.Broken)))
        {
            Witness =
            [
                WitnessPart.Many("members", Prose.Names(members)),
                .. matrix.Layers.Select(layer => WitnessPart.Many(LayerProse.Key(layer), breaking.SelectMany(failure => failure.In(layer)).Select(broken => broken.Subject.Name).Distinct())),
            ],
            Shown = Summary(breaking),
            Sources = Evidence.Of(breaking.SelectMany(failure => failure.Broken).Select(broken => broken.Subject)),
            Hint = $"`afternato withdraw` tells each of these in full, and with `--pairs` what breaks only when two leave together.",
        };
    }

    private static Sentence Whose(List<Member> members, FailureMatrix matrix) => members.Count == matrix.Situation.Architecture.Members.Length && members.Count > 1
        ? $"Whichever of the {members.Count} members leaves everything, something breaks."
        : Sentence.Of(members.Count, $"Something breaks when {members[0]} leaves everything.", $"Something breaks when any one of {Prose.List(members)} leaves everything.");

    private static Sentence Summary(List<Failure> breaking)
    {
        var summaries = Series.WithSemicolons(breaking.Take(Told).Select(failure => (Sentence)$"{failure.Members[0]}: {LayerProse.Summary(failure)}"));
        return breaking.Count > Told ? (Sentence)$"{summaries}; and {breaking.Count - Told} more." : $"{summaries}.";
    }

    private Finding Unknown(Organisation organisation, List<Failure> undecided)
    {
        var first = undecided[0].Undecided[0];
        var members = undecided.ConvertAll(failure => failure.Members[0]);
        var message = Sentence.Of(
            members.Count,
            $"What breaks when {members[0]} leaves everything is not fully known. {first.Message}",
            $"What breaks when any one of {Prose.List(members)} leaves everything is not fully known. {first.Message}");
        return new Finding(Descriptor, organisation, message, PlaceOf(organisation, undecided.SelectMany(failure => failure.Undecided)))
        {
            Verdict = Verdict.Unknown,
            Witness = [WitnessPart.Many("members", Prose.Names(members)), WitnessPart.Many("undecided", undecided.SelectMany(failure => failure.Undecided).Select(unknown => unknown.Subject.Name).Distinct())],
            Hint = $"Do not read this as a yes. Put right what is named here, or ask about one withdrawal: `afternato withdraw`.",
        };
    }
}
