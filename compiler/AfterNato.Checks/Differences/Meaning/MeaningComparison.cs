using System.Collections.Immutable;

using AfterNato.Runtime.Model;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Checks.Differences.Meaning;

/// <summary>Tells what two architectures say differently, from which thing of the one is which of the other.</summary>
internal sealed class MeaningComparison(Correspondence found, ComparedVersion old, ComparedVersion @new)
{
    private const string Documentation = "documentation";

    private readonly HashSet<MeaningNode> _onlyExpected = [.. ExpectedOnly.Of(found.Old, old.Borrowed), .. ExpectedOnly.Of(found.New, @new.Borrowed)];

    public MeaningDifference Compare()
    {
        var elements = Differences(Topic.Meaning);
        ImmutableArray<Change> onlyExpected = [.. found.New.Nodes.Concat(found.Old.Nodes).Where(IsOnlyExpected).Where(node => node.Kind != MeaningNode.Source).Select(OnlyExpected)];
        if (elements.Count > 0)
            elements = WithSeats(elements);
        return new MeaningDifference(
            [.. elements],
            [.. found.Pairs.Where(pair => pair.Old.Name != pair.New.Name).Select(pair => new Renaming(pair.Old.Kind, pair.Old.Name, pair.New.Name))],
            [.. found.Pairs.SelectMany(Wording), .. onlyExpected],
            [.. Differences(Topic.Knowledge)])
        {
            Notes = [.. Notes()],
            HasOnlyExpected = !onlyExpected.IsEmpty,
        };
    }

    // What a file expects changes no meaning, and so it changes none that something of a library is there because of it.
    private bool IsOnlyExpected(MeaningNode node) => node.Group == node && !found.IsJoined(node) && _onlyExpected.Contains(node);

    private Change OnlyExpected(MeaningNode node) => new(node.Kind, node.Name, "", null, null, found.IsOld(node)
        ? $"Of the {node.Kind} {node.Shown}, which stands in a library, only what the old version expects spoke; the new one does not speak of it."
        : $"Of the {node.Kind} {node.Shown}, which stands in a library, only what the new version expects speaks; the old one does not speak of it.");

    private IEnumerable<string> Notes()
    {
        if (found.IsCutOff)
            yield return "More things than are compared say the same under other names; some of them may be told as gone and new although they were only renamed.";
        if (found.Old.Nodes.Count > 1 && found.New.Nodes.Count > 1 && found.Pairs.All(pair => pair.Old == found.Old.Root))
            yield return "The two share nothing, neither by name nor by what they say: everything is told as gone or new.";
        var (before, after) = (old.Situation.Date, @new.Situation.Date);
        if (before != after)
            yield return FormattableString.Invariant($"The old one is looked at on {before:yyyy-MM-dd}, the new one on {after:yyyy-MM-dd}; `--as-of` looks at both on one day.");
    }

    private List<ElementDifference> Differences(Topic topic)
    {
        var byGroup = new List<(MeaningNode Group, MeaningNode Node)>();
        foreach (var node in found.New.Nodes)
            byGroup.Add((node.Group, node));
        foreach (var node in found.Old.Nodes.Where(node => !found.IsJoined(node)))
            byGroup.Add((found.Counterpart(node.Group) ?? node.Group, node));
        return
        [
            .. byGroup.Where(pair => topic != Topic.Meaning || !IsOnlyExpected(pair.Group))
                .GroupBy(pair => pair.Group, pair => pair.Node)
                .Select(group => Difference(group.Key, group, topic))
                .OfType<ElementDifference>(),
        ];
    }

    private ElementDifference? Difference(MeaningNode group, IEnumerable<MeaningNode> nodes, Topic topic)
    {
        var standing = found.IsJoined(group) ? DifferenceStanding.Changed : found.IsOld(group) ? DifferenceStanding.Removed : DifferenceStanding.Added;
        var changes = nodes.SelectMany(node => Changes(node, topic)).ToImmutableArray();
        var isItself = standing != DifferenceStanding.Changed && (group.Kind == MeaningNode.Source) == (topic == Topic.Knowledge);

        // How something that is new is known is part of its being new.
        if (standing != DifferenceStanding.Changed && !isItself)
            return null;
        return changes.IsEmpty && !isItself ? null : new(standing, group.Kind, group.Name, group.Title ?? group.Name, changes)
        {
            IsBorrowed = standing != DifferenceStanding.Changed && group.Element is { Index: var index } && (found.IsOld(group) ? old : @new).Borrowed.Contains(index),
        };
    }

    private IEnumerable<Change> Changes(MeaningNode node, Topic topic)
    {
        if (!found.IsJoined(node))
            return Whole(node, topic);
        var before = found.Counterpart(node) ?? node;
        var pairs = Pairing.Of(Of(before, topic), Of(node, topic), found).ToList();
        return
        [
            .. pairs.Select(pair => pair is ({ } old, { } now) ? StatementProse.Of(node, old, now) : null).OfType<Change>(),
            .. Lists(node, pairs.Where(pair => pair.After is null).Select(pair => pair.Before).OfType<Statement>(), isGone: true),
            .. Lists(node, pairs.Where(pair => pair.Before is null).Select(pair => pair.After).OfType<Statement>(), isGone: false),
        ];
    }

    // What is said of several in the same words is one sentence.
    private static IEnumerable<Change> Lists(MeaningNode node, IEnumerable<Statement> statements, bool isGone) =>
        statements.GroupBy(statement => (statement.Phrase, statement.Fact, statement.Following)).Select(list => StatementProse.Of(node, [.. list], isGone));

    // Of a step that is new, one sentence says by whom and by which rule; roles and options are told where the procedure says them.
    private IEnumerable<Change> Whole(MeaningNode node, Topic topic)
    {
        var isOld = found.IsOld(node);
        if (node.Group != node)
            return topic == Topic.Meaning && node.Kind == "step" ? [StatementProse.OfStep(node, isOld)] : [];
        return Lists(node, Of(node, topic).Where(statement => !statement.IsImplied), isOld);
    }

    private static IEnumerable<Statement> Of(MeaningNode node, Topic topic) => node.Statements.Where(statement => statement.Topic == topic);

    private IEnumerable<Change> Wording((MeaningNode Old, MeaningNode New) pair)
    {
        var (before, after) = pair;
        if (before.Title != after.Title && !(before.Name != after.Name && (before.Title ?? before.Name) == (after.Title ?? after.Name)))
            yield return new(after.Kind, after.Name, "title", before.Title, after.Title, StatementProse.OfTitle(after, before.Title, after.Title));
        if (before.Element?.Documentation != after.Element?.Documentation)
            yield return new(after.Kind, after.Name, Documentation, before.Element?.Documentation, after.Element?.Documentation, $"The comment on {after.Shown} says something else.");
        foreach (var (language, was, now) in Changed(before.TitleTranslations, after.TitleTranslations))
            yield return new(after.Kind, after.Name, $"title {language.Code}", was, now, StatementProse.OfTranslation(after, language, was, now));
        foreach (var (language, was, now) in Changed(CommentsOn(before), CommentsOn(after)))
            yield return new(after.Kind, after.Name, $"{Documentation} {language.Code}", was, now, $"The comment on {after.Shown} says something else in {language.Name}.");
        if (!Notes(before).SequenceEqual(Notes(after)))
            yield return new(after.Kind, after.Name, "note", null, null, $"The notes on {after.Shown} say something else.");
    }

    private static ImmutableArray<Translation> CommentsOn(MeaningNode node) => node.Element?.Declaration.DocumentationTranslations ?? [];

    private static IEnumerable<(LanguageEntry Language, string? Was, string? Now)> Changed(ImmutableArray<Translation> before, ImmutableArray<Translation> after) =>
        from language in Languages.All
        let was = before.FirstOrDefault(translation => translation.Language == language.Code)?.Text
        let now = after.FirstOrDefault(translation => translation.Language == language.Code)?.Text
        where was != now
        select (language, was, now);

    private IEnumerable<int> Notes(MeaningNode node) => Of(node, Topic.Wording).Select(statement => found.Of(statement.Whole)).Order();

    // Who has a seat may follow from who belongs to an organisation, and is what readers look for.
    private List<ElementDifference> WithSeats(List<ElementDifference> elements)
    {
        foreach (var (before, after) in found.Pairs)
        {
            var changes = SeatComparison.Of(before, after, found, old.Situation, @new.Situation);
            if (changes.IsEmpty)
                continue;
            var at = elements.FindIndex(element => element.Kind == after.Kind && element.Name == after.Name);
            var others = at < 0 ? [] : elements[at].Changes.Where(change => change.Clause != SeatComparison.Clause || !changes.Any(seat => seat.Before == change.Before && seat.After == change.After));
            var difference = new ElementDifference(DifferenceStanding.Changed, after.Kind, after.Name, after.Title ?? after.Name, [.. others, .. changes]);
            if (at < 0)
                elements.Add(difference);
            else
                elements[at] = difference;
        }

        return elements;
    }
}
