using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Checks.Withdrawals;
using AfterNato.Runtime;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;

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
            compared.Ask("withdrawal/members", $"members whose leaving breaks something", Direction.Less, architecture => Members(parts[architecture], Known(architecture))),
            compared.Ask("withdrawal/gravest", $"whose breaks most, and what", Direction.None, architecture => Gravest(parts[architecture], Known(architecture)), isHeadline: true) with { IsTold = true },
            .. layers.Select(layer => compared.Ask(
                $"withdrawal/{LayerProse.Key(layer)}",
                $"most that one breaks of {LayerProse.Word(layer)}",
                Direction.Less,
                architecture => Most(layer, parts[architecture].Find(part => part.Layer == layer), Known(architecture)))),
        ])
        {
            Notes =
            [
                $"A kind of decision is broken where no procedure that serves it can succeed any more; of all else each thing counts once. Counts are held against each other where both files have as many of the kind.",
                $"Members are those who belong to an organisation or a body, act in a procedure or share a burden. Who gives something from outside is tried too and told apart; others of whom a file speaks are not.",
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
            return Undecided(open, failure => failure.Undecided.First(IsCounted)) with { Remarks = [$"for certain {breaking.Count}"] };
        var inside = breaking.FindAll(failure => Leavers.IsInside(matrix.Situation, failure.Members[0]));
        var outside = breaking.Except(inside).ToList();
        var members = matrix.Situation.Architecture.Members.Count(member => Leavers.IsInside(matrix.Situation, member));
        var told = Told(inside, $"{inside.Count} of {members}");
        var part = CellPart.OfNames(Leaving(breaking)) with
        {
            Text = outside.Count == 0 ? told : $"{told}; {Told(outside, $"{outside.Count} from outside")}",
            Sense = Series.Apart(parts.Select(counted => counted.Sense)),
        };
        return ComparedCell.Of(part) with { Sources = Sources(breaking) };

        bool IsCounted(Consequence unknown) => parts.Exists(counted => counted.Layer == unknown.Layer);
    }

    private static ComparedCell Gravest(List<CountedParts> parts, FailureMatrix matrix)
    {
        var breaking = matrix.Failures.Select(failure => (Failure: failure, Broken: parts.Sum(part => part.BrokenBy(failure)))).Where(failure => failure.Broken > 0).ToList();
        if (breaking.Count == 0)
            return matrix.Failures.Where(failure => !failure.Undecided.IsEmpty).ToList() is { Count: > 0 } open ? Undecided(open, failure => failure.Undecided[0]) : ComparedCell.Of(CellPart.OfNumber(0, $"nobody's"));
        var most = breaking.FindAll(failure => failure.Broken == breaking.Max(other => other.Broken)).ConvertAll(failure => failure.Failure);
        var who = CellPart.OfNames(Leaving(most));
        Sentence text = most.Count == 1
            ? (Sentence)$"{new ShortName(most[0].Members[0])}: {Listing.Of(parts.Where(part => part.BrokenBy(most[0]) > 0).Select(part => Told(part, part.BrokenBy(most[0]))))}"
            : $"{who.Text}: {breaking.Max(failure => failure.Broken)} each";
        return ComparedCell.Of(CellPart.OfNumber(breaking.Max(failure => failure.Broken), text) with { Names = who.Names }) with { Sources = Sources(most) };
    }

    private static Sentence Told(List<Failure> failures, Sentence count) => failures.Count is > 0 and <= 5 ? (Sentence)$"{count}: {ShortNames.Of(Leaving(failures))}" : count;

    private static Sentence Told(CountedParts part, int broken) => $"{broken} of {part.All} {part.Noun}";

    private static ComparedCell Most(Layer layer, CountedParts? part, FailureMatrix matrix)
    {
        if (part is null)
            return new ComparedCell.NotComparable(layer == Layer.Decisions ? (Sentence)$"no procedure says what it `serves`" : $"the file describes nothing of {LayerProse.Word(layer)}");
        var breaking = matrix.Failures.Where(failure => part.BrokenBy(failure) > 0).ToList();
        var most = breaking.Count == 0 ? 0 : breaking.Max(part.BrokenBy);
        var worst = breaking.FindAll(failure => part.BrokenBy(failure) == most);
        if (matrix.Failures.Where(failure => failure.Undecided.Any(unknown => unknown.Layer == layer)).ToList() is { Count: > 0 } open)
            return Undecided(open, failure => failure.Undecided.First(unknown => unknown.Layer == layer)) with { Remarks = [$"for certain {Told(part, most)}"] };
        var who = CellPart.OfNames(Leaving(worst));
        Sentence text = most == 0 ? (Sentence)$"none of {part.All} {part.Noun}"
            : breaking.Count == worst.Count ? (Sentence)$"{Told(part, most)}, by {who.Text}"
            : $"{Told(part, most)}, by {who.Text}; fewer by {breaking.Count - worst.Count} more";
        return ComparedCell.Of(CellPart.OfNumber(most, text) with { Names = who.Names, Sense = part.Sense }) with { Sources = Sources(worst, layer), Remarks = [.. Besides(part, matrix)] };
    }

    // What fails and is not counted is not hidden.
    private static IEnumerable<Sentence> Besides(CountedParts part, FailureMatrix matrix)
    {
        if (part.Layer != Layer.Decisions)
            yield break;
        var besides = matrix.Failures.Select(failure => (Failure: failure, Count: CountedParts.Besides(failure))).Where(failure => failure.Count > 0).ToList();
        if (besides.Count == 0)
            yield break;
        var most = besides.Max(failure => failure.Count);
        var who = CellPart.OfNames(Leaving(besides.Where(failure => failure.Count == most).Select(failure => failure.Failure)), matrix.Tried);
        yield return $"not counted: procedures that serve none of these, or for which there is another; most of them, {most}, fail without {who.Text}";
    }

    private static ComparedCell Undecided(IReadOnlyList<Failure> open, Func<Failure, Consequence> which) =>
        new ComparedCell.Unknown($"of {new ShortName(open[0].Members[0])} it cannot be told: {new WithoutStop(which(open[0]).Message)}");

    private static IEnumerable<Member> Leaving(IEnumerable<Failure> failures) => failures.Select(failure => failure.Members[0]).OrderBy(member => member.Name, StringComparer.Ordinal);

    private static ImmutableArray<Citation> Sources(IEnumerable<Failure> failures, Layer? layer = null) =>
        Evidence.Of(failures.SelectMany(failure => failure.Broken).Where(broken => layer is null || broken.Layer == layer).SelectMany(broken => broken.Sources));
}
