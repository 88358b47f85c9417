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
        var parts = compared.Architectures.ToDictionary(architecture => architecture, architecture => Enum.GetValues<Layer>().Select(layer => CountedParts.Of(layer, architecture.Situation)).OfType<CountedParts>().ToList());
        var layers = Enum.GetValues<Layer>().Where(layer => parts.Values.Any(counted => counted.Exists(part => part.Layer == layer)));
        return new(Word,
        [
            compared.Ask("withdrawal/members", "members whose leaving breaks something", Direction.Less, architecture => Members(parts[architecture], Known(architecture))),
            compared.Ask("withdrawal/gravest", "whose breaks most, and what", Direction.None, architecture => Gravest(parts[architecture], Known(architecture)), isHeadline: true) with { IsTold = true },
            .. layers.Select(layer => compared.Ask(
                $"withdrawal/{LayerProse.Key(layer)}",
                $"most that one breaks of {LayerProse.Key(layer)}",
                Direction.Less,
                architecture => Most(layer, parts[architecture].Find(part => part.Layer == layer), Known(architecture)))),
        ])
        {
            Notes =
            [
                "A kind of decision is broken where no procedure that serves it can succeed any more; of all else each thing counts once. Counts are held against each other where both files have as many of the kind.",
                "Members are those who belong to an organisation or a body, act in a procedure or share a burden. Who gives something from outside is tried too and told apart; others of whom a file speaks are not.",
            ],
        };

        FailureMatrix Known(ComparedArchitecture architecture) => matrices[architecture].Match(matrix => matrix, why => throw new UnknownAnswerException(why));
    }

    // Of a file that describes other parts, or more of them, fewer members who break something would be no merit.
    private static ComparedCell Members(List<CountedParts> parts, FailureMatrix matrix)
    {
        var breaking = matrix.Failures.Where(failure => parts.Exists(part => part.BrokenBy(failure) > 0)).ToList();
        var open = matrix.Failures.Except(breaking).Where(failure => failure.Undecided.Any(IsCounted)).ToList();
        if (open.Count > 0)
            return Undecided(open, failure => failure.Undecided.First(IsCounted)) with { Remarks = [FormattableString.Invariant($"for certain {breaking.Count}")] };
        var inside = breaking.FindAll(failure => Leavers.IsInside(matrix.Situation, failure.Members[0]));
        var outside = breaking.Except(inside).ToList();
        var members = matrix.Situation.Architecture.Members.Count(member => Leavers.IsInside(matrix.Situation, member));
        var text = $"{Told(inside, $"{inside.Count} of {members}")}{(outside.Count == 0 ? "" : $"; {Told(outside, $"{outside.Count} from outside")}")}";
        var part = CellPart.OfNames(Names(breaking)) with { Text = text, Sense = string.Join("; ", parts.Select(counted => counted.Sense)) };
        return ComparedCell.Of(part) with { Sources = Sources(breaking) };

        bool IsCounted(Consequence unknown) => parts.Exists(counted => counted.Layer == unknown.Layer);
    }

    private static ComparedCell Gravest(List<CountedParts> parts, FailureMatrix matrix)
    {
        var breaking = matrix.Failures.Select(failure => (Failure: failure, Broken: parts.Sum(part => part.BrokenBy(failure)))).Where(failure => failure.Broken > 0).ToList();
        if (breaking.Count == 0)
            return matrix.Failures.Where(failure => !failure.Undecided.IsEmpty).ToList() is { Count: > 0 } open ? Undecided(open, failure => failure.Undecided[0]) : ComparedCell.Of(CellPart.OfNumber(0, "nobody's"));
        var most = breaking.FindAll(failure => failure.Broken == breaking.Max(other => other.Broken)).ConvertAll(failure => failure.Failure);
        var text = most.Count == 1 ? $"{most[0].Members[0].Name}: {Prose.Joined([.. parts.Where(part => part.BrokenBy(most[0]) > 0).Select(part => Told(part, most[0]))])}"
            : FormattableString.Invariant($"{CellPart.OfNames(Names(most)).Text}: {breaking.Max(failure => failure.Broken)} each");
        return ComparedCell.Of(CellPart.OfNumber(breaking.Max(failure => failure.Broken), text) with { Names = [.. Names(most)] }) with { Sources = Sources(most) };
    }

    private static string Told(List<Failure> failures, FormattableString count) =>
        $"{FormattableString.Invariant(count)}{(failures.Count is > 0 and <= 5 ? $": {string.Join(", ", Names(failures))}" : "")}";

    private static string Told(CountedParts part, Failure failure) => FormattableString.Invariant($"{part.BrokenBy(failure)} of {part.All} {part.Noun}");

    private static ComparedCell Most(Layer layer, CountedParts? part, FailureMatrix matrix)
    {
        if (part is null)
            return new ComparedCell.NotComparable(layer == Layer.Decisions ? "no procedure says what it `serves`" : $"the file describes nothing of {LayerProse.Key(layer)}");
        var breaking = matrix.Failures.Where(failure => part.BrokenBy(failure) > 0).ToList();
        var most = breaking.Count == 0 ? 0 : breaking.Max(part.BrokenBy);
        var worst = breaking.FindAll(failure => part.BrokenBy(failure) == most);
        if (matrix.Failures.Where(failure => failure.Undecided.Any(unknown => unknown.Layer == layer)).ToList() is { Count: > 0 } open)
            return Undecided(open, failure => failure.Undecided.First(unknown => unknown.Layer == layer)) with { Remarks = [FormattableString.Invariant($"for certain {most} of {part.All} {part.Noun}")] };
        var of = FormattableString.Invariant($"of {part.All} {part.Noun}");
        var text = most == 0 ? $"none {of}" : FormattableString.Invariant($"{most} {of}, by {CellPart.OfNames(Names(worst)).Text}{(breaking.Count == worst.Count ? "" : $"; fewer by {breaking.Count - worst.Count} more")}");
        return ComparedCell.Of(CellPart.OfNumber(most, text) with { Names = [.. Names(worst)], Sense = part.Sense }) with { Sources = Sources(worst, layer), Remarks = [.. Besides(part, matrix)] };
    }

    // What fails and is not counted is not hidden.
    private static IEnumerable<string> Besides(CountedParts part, FailureMatrix matrix)
    {
        if (part.Layer != Layer.Decisions)
            yield break;
        var besides = matrix.Failures.Select(failure => (failure.Members[0].Name, Count: CountedParts.Besides(failure))).Where(failure => failure.Count > 0).ToList();
        if (besides.Count == 0)
            yield break;
        var most = besides.Max(failure => failure.Count);
        yield return FormattableString.Invariant($"not counted: procedures that serve none of these, or for which there is another; most of them, {most}, fail without {CellPart.OfNames(besides.Where(failure => failure.Count == most).Select(failure => failure.Name).Order(StringComparer.Ordinal), matrix.Tried).Text}");
    }

    private static ComparedCell Undecided(IReadOnlyList<Failure> open, Func<Failure, Consequence> which) =>
        new ComparedCell.Unknown($"of {open[0].Members[0].Name} it cannot be told: {which(open[0]).Message.ToString().TrimEnd('.')}");

    private static IEnumerable<string> Names(IEnumerable<Failure> failures) => failures.Select(failure => failure.Members[0].Name).Order(StringComparer.Ordinal);

    private static ImmutableArray<Citation> Sources(IEnumerable<Failure> failures, Layer? layer = null) =>
        Evidence.Of(failures.SelectMany(failure => failure.Broken).Where(broken => layer is null || broken.Layer == layer).SelectMany(broken => broken.Sources));
}
