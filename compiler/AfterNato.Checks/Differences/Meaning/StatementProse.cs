using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Checks.Differences.Meaning;

/// <summary>Says in the words of the file what is different.</summary>
internal static class StatementProse
{
    /// <summary>How many items of a list a sentence names.</summary>
    private const int ItemsNamed = 40;

    /// <summary>Something that says one thing before and another after.</summary>
    public static Change Of(MeaningNode subject, Statement before, Statement after) =>
        new(subject.Kind, subject.Name, after.Phrase, before.Text, after.Text, Capital(InPlace(subject, before, after)));

    /// <summary>Something that says one clause, perhaps with several items, on one side only.</summary>
    public static Change Of(MeaningNode subject, IReadOnlyList<Statement> statements, bool isGone)
    {
        var text = (statements[0] with { Value = Prose.Joined([.. statements.Select(statement => statement.Value)]) }).Text;
        var named = statements[0] with { Value = Named([.. statements.Select(statement => statement.Value)]) };
        return new(subject.Kind, subject.Name, named.Phrase, isGone ? text : null, isGone ? null : text, Capital(isGone ? NoLonger(subject, named, statements.Count > 1) : Now(subject, named, statements.Count > 1)))
        {
            Said = $"{named.Phrase} {named.Text}".Trim(),
        };
    }

    /// <summary>The items of a list, of a long one the first.</summary>
    public static string Named(ImmutableArray<string> items) =>
        items.Length > ItemsNamed + 1 ? Prose.Joined([.. items.Take(ItemsNamed), FormattableString.Invariant($"{items.Length - ItemsNamed} others")]) : Prose.Joined(items);

    /// <summary>A step that is new or gone.</summary>
    public static Change OfStep(MeaningNode step, bool isGone)
    {
        var said = string.Join(", ", step.Statements.Where(statement => statement.Topic == Topic.Meaning).Select(statement => $"{statement.Phrase} {statement.Text}"));
        return new(step.Kind, step.Name, "", isGone ? said : null, isGone ? null : said, $"Step `{step.Name}` is {(isGone ? "gone" : "new")}: {said}.") { Said = $"step {step.Name}: {said}" };
    }

    public static string OfTitle(MeaningNode node, string? before, string? after) => (before, after) switch
    {
        ({ } old, { } now) => $"The {node.Kind} `{node.Name}` is called «{now}» in place of «{old}».",
        (null, { } now) => $"The {node.Kind} `{node.Name}` is called «{now}».",
        _ => $"The {node.Kind} `{node.Name}` is no longer called «{before}».",
    };

    public static string OfTranslation(MeaningNode node, LanguageEntry language, string? before, string? after) => (before, after) switch
    {
        ({ } old, { } now) => $"In {language.Name}, the {node.Kind} `{node.Name}` is called «{now}» in place of «{old}».",
        (null, { } now) => $"In {language.Name}, the {node.Kind} `{node.Name}` is called «{now}».",
        _ => $"In {language.Name}, the {node.Kind} `{node.Name}` has no title of its own any more.",
    };

    private static string InPlace(MeaningNode subject, Statement before, Statement after) => (subject.Kind, after.Phrase) switch
    {
        ("step", "using") when Actor(subject) is { } actor => $"{actor} decides `{subject.Name}` by {after.Text} in place of {before.Text}.",
        (_, StatementReader.Course) => $"{subject.Shown} goes: {after.Text}; in place of: {before.Text}.",
        (_, OrderReader.Order) => $"{subject.Shown} says in this order: {after.Text}; before: {before.Text}.",
        ("step", "by") => $"{subject.Shown} is taken by {after.Text} in place of {before.Text}.",
        (_, "cite") => $"{subject.Shown} cites {after.Text} in place of {before.Text}.",
        ("rule", "") => $"{subject.Shown} asks for {after.Text} in place of {before.Text}.",
        (_, "") => $"{subject.Shown} is {after.Text} in place of {before.Text}.",
        (MeaningNode.Architecture, _) => $"It is looked at as of {after.Text} in place of {before.Text}.",
        _ when after.Text.Length == 0 || before.Text.Length == 0 => $"{subject.Shown} says `{after.Phrase}` {after.Text} in place of `{before.Phrase}` {before.Text}.",
        _ when (after.IsListed && before.IsListed) || after.Following.Length > 0 || before.Following.Length > 0 => $"{subject.Shown}: `{after.Phrase}` {after.Text}; before: {before.Text}.",
        _ => $"`{after.Phrase}` of {subject.Shown} is {after.Text} in place of {before.Text}.",
    };

    private static string Now(MeaningNode subject, Statement now, bool areSeveral) => (subject.Kind, now.Phrase) switch
    {
        ("organisation", "members") => $"{now.Value} {(areSeveral ? "belong" : "belongs")} to {subject.Shown}{Following(now)}.",
        ("group", "") => $"{now.Value} {(areSeveral ? "belong" : "belongs")} to {subject.Shown}{Following(now)}.",
        (_, "cite") => $"{subject.Shown} cites {now.Text}.",
        ("step", "using") => $"{subject.Shown} is decided by {now.Text}.",
        (_, OrderReader.Order) => $"{subject.Shown} says in this order: {now.Text}.",
        (_, "") => $"{subject.Shown} is {now.Text}.",
        _ when now.Fact is not null => $"`{now.Phrase}` of {subject.Shown} is {now.Text}.",
        _ when now.Text.Length == 0 => $"{subject.Shown} says `{now.Phrase}`.",
        _ => $"{subject.Shown} says `{now.Phrase}` {now.Text}.",
    };

    private static string NoLonger(MeaningNode subject, Statement gone, bool areSeveral) => (subject.Kind, gone.Phrase) switch
    {
        ("organisation", "members") => $"{gone.Value} no longer {(areSeveral ? "belong" : "belongs")} to {subject.Shown}{Following(gone)}.",
        ("group", "") => $"{gone.Value} no longer {(areSeveral ? "belong" : "belongs")} to {subject.Shown}{Following(gone)}.",
        (_, "cite") => $"{subject.Shown} no longer cites {gone.Text}.",
        (_, OrderReader.Order) => $"{subject.Shown} no longer says in this order: {gone.Text}.",
        (_, "") => $"{subject.Shown} is no longer {gone.Text}.",
        _ when gone.Fact is not null => $"`{gone.Phrase}` of {subject.Shown} is no longer given: {gone.Text}.",
        _ when gone.Text.Length == 0 => $"{subject.Shown} no longer says `{gone.Phrase}`.",
        _ => $"{subject.Shown} no longer says `{gone.Phrase}` {gone.Text}.",
    };

    private static string Capital(string sentence) => $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}";

    private static string Following(Statement statement) => statement.Following.Length == 0 ? "" : $" {statement.Following}";

    private static string? Actor(MeaningNode step) => step.Statements.Find(statement => statement.Phrase == "by") is { Whole: var whole } && whole.Named.FirstOrDefault(node => node.Kind is "body") is { } body ? body.Shown : null;
}
