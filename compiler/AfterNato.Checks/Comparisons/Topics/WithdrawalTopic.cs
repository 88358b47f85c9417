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
            compared.Ask("withdrawal/members", "members whose leaving breaks something", Direction.Less, architecture => Members(architecture.Situation, Known(architecture)), isHeadline: true),
            compared.Ask("withdrawal/gravest", "whose breaks most, and what", Direction.None, architecture => Gravest(Known(architecture))),
            .. layers.Select(layer => compared.Ask($"withdrawal/{LayerProse.Key(layer)}", $"most that one breaks of {LayerProse.Key(layer)}", Direction.Less, architecture => Most(layer, architecture.Situation, Known(architecture)))),
        ])
        {
            Notes =
            [
                "What a file does not describe cannot break in it, and what it describes in more detail can break more often: a smaller number means less dependence only as far as both files describe the same.",
                "Everybody of whom a file speaks is tried, also those who take no part.",
            ],
        };

        FailureMatrix Known(ComparedArchitecture architecture) => matrices[architecture].Match(matrix => matrix, why => throw new UnknownAnswerException(why));
    }

    // Of a file that describes other parts, fewer members who break something would be no merit.
    private static ComparedCell Members(Situation situation, FailureMatrix matrix)
    {
        var breaking = matrix.Failures.Where(failure => !failure.Broken.IsEmpty).ToList();
        if (matrix.Failures.Except(breaking).ToList() is { Count: > 0 } open)
            return Undecided(open, failure => failure.Undecided[0]) with { Remarks = [FormattableString.Invariant($"for certain {breaking.Count} of {matrix.Tried}")] };
        var text = FormattableString.Invariant($"{breaking.Count} of {matrix.Tried}{(breaking.Count is > 0 and <= 5 ? $": {string.Join(", ", Names(breaking))}" : "")}");
        var part = CellPart.OfNames(Names(breaking)) with { Text = text, Sense = $"of {string.Join(", ", Enum.GetValues<Layer>().Where(layer => Describes(situation, layer)).Select(LayerProse.Key))}" };
        return ComparedCell.Of(part) with { Sources = Sources(breaking) };
    }

    private static ComparedCell Gravest(FailureMatrix matrix)
    {
        var breaking = matrix.Failures.Where(failure => !failure.Broken.IsEmpty).ToList();
        if (breaking.Count == 0)
            return matrix.Failures.IsEmpty ? ComparedCell.Of(CellPart.OfNumber(0, "nobody's")) : Undecided(matrix.Failures, failure => failure.Undecided[0]);
        var most = breaking.Where(failure => failure.Broken.Length == breaking[0].Broken.Length).ToList();
        var what = FormattableString.Invariant($"{breaking[0].Broken.Length} {(breaking[0].Broken.Length == 1 ? "thing" : "things")}");
        var text = most.Count == 1 ? $"{most[0].Members[0].Name}: {what}, {LayerProse.Summary(most[0])}" : $"{CellPart.OfNames(Names(most)).Text}: {what} each";
        return ComparedCell.Of(CellPart.OfNumber(breaking[0].Broken.Length, text) with { Names = [.. Names(most)] }) with { Sources = Sources(most) };
    }

    private static ComparedCell Most(Layer layer, Situation situation, FailureMatrix matrix)
    {
        if (!Describes(situation, layer))
            return new ComparedCell.NotComparable($"the file describes nothing of {LayerProse.Key(layer)}");
        var breaking = matrix.Failures.Where(failure => failure.In(layer).Any()).ToList();
        var most = breaking.Count == 0 ? 0 : breaking.Max(failure => failure.In(layer).Count());
        var worst = breaking.FindAll(failure => failure.In(layer).Count() == most);
        if (matrix.Failures.Where(failure => failure.Undecided.Any(unknown => unknown.Layer == layer)).ToList() is { Count: > 0 } open)
            return Undecided(open, failure => failure.Undecided.First(unknown => unknown.Layer == layer)) with { Remarks = [FormattableString.Invariant($"for certain {most}")] };
        var text = most == 0 ? "nothing" : FormattableString.Invariant($"{most}, by {CellPart.OfNames(Names(worst)).Text}{(breaking.Count == worst.Count ? "" : $"; fewer by {breaking.Count - worst.Count} more")}");
        return ComparedCell.Of(CellPart.OfNumber(most, text) with { Names = [.. Names(worst)] }) with { Sources = Sources(worst, layer) };
    }

    private static ComparedCell Undecided(IReadOnlyList<Failure> open, Func<Failure, Consequence> which) =>
        new ComparedCell.Unknown($"of {open[0].Members[0].Name} it cannot be told: {which(open[0]).Message.TrimEnd('.')}");

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

            // No merit and no fault of an architecture: how much its file says must hold is up to its author.
            Layer.Invariants => false,
            _ => !model.Organisations.IsEmpty,
        };
    }
}
