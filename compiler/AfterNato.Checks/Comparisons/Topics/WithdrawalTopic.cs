using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Checks.Withdrawals;
using AfterNato.Runtime;
using AfterNato.Runtime.Facts;

namespace AfterNato.Checks.Comparisons.Topics;

/// <summary>
/// What breaks when any one member leaves everything, part by part of the architecture. What a file does not describe cannot break in it, so that a part is compared only
/// between those that describe it.
/// </summary>
internal sealed class WithdrawalTopic : Topic
{
    public override string Word => "withdrawal";

    public override ComparedSection Answer(Compared compared)
    {
        var matrices = compared.Architectures.ToDictionary(architecture => architecture, architecture => Power.Answer<FailureMatrix>.To(() => FailureMatrix.OfMembers(architecture.Situation)));
        var layers = Enum.GetValues<Layer>().Where(layer => compared.Architectures.Any(architecture => Describes(architecture.Situation, layer)));
        return new(Word,
        [
            compared.Ask("withdrawal/members", "members whose leaving breaks something", Direction.None, architecture => Members(Known(architecture)), isHeadline: true),
            compared.Ask("withdrawal/gravest", "whose breaks most, and what", Direction.None, architecture => Gravest(Known(architecture))),
            .. layers.Select(layer => compared.Ask($"withdrawal/{LayerProse.Key(layer)}", $"breaks something of {LayerProse.Key(layer)}", Direction.Less, architecture => In(layer, architecture.Situation, Known(architecture)))),
        ])
        {
            Notes = ["What a file does not describe cannot break in it: fewer members in a row mean less dependence only as far as both files describe the same."],
        };

        FailureMatrix Known(ComparedArchitecture architecture) => matrices[architecture].Match(matrix => matrix, why => throw new UnknownAnswerException(why));
    }

    private static ComparedCell Members(FailureMatrix matrix) => Told(matrix, [.. matrix.Failures.Where(failure => !failure.Broken.IsEmpty)], matrix.Failures.Where(failure => !failure.Undecided.IsEmpty), null);

    private static ComparedCell Gravest(FailureMatrix matrix)
    {
        var breaking = matrix.Failures.Where(failure => !failure.Broken.IsEmpty).ToList();
        if (breaking.Count == 0)
            return matrix.Failures.IsEmpty ? ComparedCell.Of(CellPart.OfNumber(0, "nobody's")) : Undecided(matrix.Failures);
        var most = breaking.Where(failure => failure.Broken.Length == breaking[0].Broken.Length).ToList();
        var what = FormattableString.Invariant($"{breaking[0].Broken.Length} {(breaking[0].Broken.Length == 1 ? "thing" : "things")}");
        var text = most.Count == 1 ? $"{most[0].Members[0].Name}: {what}, {LayerProse.Summary(most[0])}" : $"{CellPart.OfNames(Names(most)).Text}: {what} each";
        return ComparedCell.Of(CellPart.OfNumber(breaking[0].Broken.Length, text) with { Names = [.. Names(most)] }) with { Sources = Sources(most) };
    }

    private static ComparedCell In(Layer layer, Situation situation, FailureMatrix matrix) => Describes(situation, layer)
        ? Told(matrix, [.. matrix.Failures.Where(failure => failure.In(layer).Any())], matrix.Failures.Where(failure => failure.Undecided.Any(unknown => unknown.Layer == layer)), layer)
        : new ComparedCell.NotComparable($"the file describes nothing of {LayerProse.Key(layer)}");

    private static ComparedCell Told(FailureMatrix matrix, ImmutableArray<Failure> breaking, IEnumerable<Failure> undecided, Layer? layer)
    {
        // Whose leaving breaks one thing for certain is counted, whatever else is unknown of it.
        var open = undecided.Except(breaking).ToList();
        if (open.Count > 0)
            return Undecided(open) with { Remarks = [FormattableString.Invariant($"for certain {breaking.Length} of {matrix.Tried}")] };
        var part = CellPart.OfNames(Names(breaking));
        return ComparedCell.Of(part with { Text = breaking.IsEmpty ? FormattableString.Invariant($"0 of {matrix.Tried}") : FormattableString.Invariant($"{breaking.Length} of {matrix.Tried}{(breaking.Length <= 5 ? $": {string.Join(", ", Names(breaking))}" : "")}") }) with
        {
            Sources = Sources(breaking, layer),
        };
    }

    private static ComparedCell Undecided(IEnumerable<Failure> undecided)
    {
        var first = undecided.First();
        return new ComparedCell.Unknown($"of {first.Members[0].Name} it cannot be told: {first.Undecided[0].Message.TrimEnd('.')}");
    }

    private static IEnumerable<string> Names(IEnumerable<Failure> failures) => failures.Select(failure => failure.Members[0].Name).Order(StringComparer.Ordinal);

    private static ImmutableArray<Citation> Sources(IEnumerable<Failure> failures, Layer? layer = null) =>
        Evidence.Of(failures.SelectMany(failure => failure.Broken).Where(broken => layer is null || broken.Layer == layer).SelectMany(broken => broken.Sources));

    private static bool Describes(Situation situation, Layer layer)
    {
        var (model, date) = (situation.Architecture, situation.Date);
        return layer switch
        {
            Layer.Decisions => !model.Procedures.IsEmpty,
            Layer.Commands => !model.Commands.IsEmpty || model.Posts.Any(post => post.DomesticOf is null),
            Layer.Headquarters => model.Commands.Any(command => command.Host is not null),
            Layer.Staff => model.Commands.Any(command => !command.StaffAt(date).IsEmpty),
            Layer.Missions => model.Missions.Any(mission => mission.IsRunningAt(date)),
            Layer.Capabilities => !model.Requirements.IsEmpty,
            Layer.Burdens => !model.Burdens.IsEmpty,
            _ => !model.Organisations.IsEmpty,
        };
    }
}
