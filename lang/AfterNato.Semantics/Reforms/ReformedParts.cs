using System.Collections.Immutable;

using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Reforms;

/// <summary>
/// Works the `change` blocks of one file into a declaration. What comes out is the same in whatever order they stand: each phrase is replaced
/// once at most, and blocks that add to one phrase are ordered by their texts. Within a block the file's order stays, as in a declaration.
/// </summary>
internal sealed class ReformedParts(DeclarationParts parts, IReadOnlyList<Change> changes, DiagnosticBag diagnostics)
{
    private static readonly string[] Courses = ["step", "either", "or", "at least"];

    public DeclarationParts Apply()
    {
        var altering = changes.SelectMany(change => change.Clauses.Select(clause => (Change: change, Clause: clause))).ToList();
        var byPhrase = altering.ToLookup(entry => entry.Clause.Phrase);
        var clauses = ImmutableArray.CreateBuilder<ClausePart>();
        foreach (var part in parts.Clauses)
        {
            if (Altered(part, byPhrase[part.Phrase].Select(entry => entry.Clause)) is { } kept)
                clauses.Add(kept);
        }

        var contradicting = byPhrase.SelectMany(phrase => Contradictions(phrase.Key, [.. phrase])).ToHashSet();
        var added = altering.Where(entry => entry.Clause.Syntax.Entry.Alters != Alteration.Remove && !contradicting.Contains(entry.Clause));
        clauses.AddRange(added.OrderBy(entry => TextOf(entry.Change), StringComparer.Ordinal).Select(entry => entry.Clause));
        var titled = Titled();
        ImmutableArray<DeclarationSyntax> described = [.. changes.Where(change => !DocumentationComment.Before(change.Syntax.FirstToken).IsEmpty).OrderBy(TextOf, StringComparer.Ordinal).Select(change => change.Syntax)];
        return parts with
        {
            // What was said of the declaration need no longer be true of what the change makes of it.
            Described = described.IsEmpty ? parts.Described : described,
            Title = titled?.Syntax.Title ?? parts.Title,
            Translations = Translations(isNew: titled is not null),
            Clauses = clauses.ToImmutable(),
            Children = Children(),
        };
    }

    private static ClausePart? Altered(ClausePart part, IEnumerable<ClausePart> alterations)
    {
        foreach (var alteration in alterations)
        {
            switch (alteration.Syntax)
            {
                case { IsFact: true } or { Entry.Alters: Alteration.Replace } or { Entry: { Alters: Alteration.Remove, Form: ValueForm.Flag } }:
                    return null;
                case { Entry.Alters: Alteration.Remove, Value: ListExpressionSyntax list }:
                    var taken = list.Items.OfType<NameExpressionSyntax>().Where(name => !name.IsMissing);
                    part = part with { Without = [.. part.Without, .. taken.Select(name => new TakenName(alteration.Tree, alteration.Syntax, name))] };
                    break;
            }
        }

        return part;
    }

    // Of two changes that replace one clause the order would decide, and order never matters.
    private List<ClausePart> Contradictions(string phrase, List<(Change Change, ClausePart Clause)> entries)
    {
        var removal = entries.FirstOrDefault(entry => entry.Clause.Syntax.Entry.Alters == Alteration.Remove).Clause;
        if (removal is not null && !parts.Clauses.Any(part => part.Phrase == phrase))
            diagnostics.Report(ReformDiagnostics.NothingToRemove(removal.Location, parts.Syntax.Anchor.Text, phrase));

        var replacing = entries.FindIndex(entry => entry.Clause.Syntax.IsFact || entry.Clause.Syntax.Entry is { Alters: Alteration.Replace } or { Alters: Alteration.Remove, Form: ValueForm.Flag });
        if (replacing < 0)
            return [];
        var (change, first) = entries[replacing];

        // A clause that repeats may be written anew in several lines of one block.
        var others = entries
            .Where(entry => entry.Clause != first && (entry.Change != change || entry.Clause.Syntax.Entry.Alters != first.Syntax.Entry.Alters))
            .Select(entry => entry.Clause)
            .ToList();
        if (others.Count > 0)
            diagnostics.Report(ReformDiagnostics.TwoChanges(others[0].Location, phrase, parts.Syntax.Anchor.Text, first.Location));
        return others;
    }

    private ImmutableArray<ChildPart> Children()
    {
        var children = changes.Select(change => DeclarationParts.ChildrenOf(change.Tree, change.Syntax)).Where(part => !part.IsEmpty).ToList();
        var courses = children.Where(part => part.Any(child => Courses.Contains(child.Syntax.Kind?.Word))).ToList();
        if (courses.Count > 1)
        {
            var (first, second) = (courses[0][0], courses[1][0]);
            diagnostics.Report(ReformDiagnostics.TwoChanges(
                new(second.Tree.File, second.Syntax.Anchor.Span), "step", parts.Syntax.Anchor.Text, new(first.Tree.File, first.Syntax.Anchor.Span)));
        }

        if (courses.Count == 1)
            TellWhatFallsAway(courses[0]);

        // The steps of a procedure only have a meaning together: who changes one writes the new course.
        return courses.Count > 0 ? courses[0] : [.. parts.Children, .. children.SelectMany(part => part)];
    }

    private void TellWhatFallsAway(ImmutableArray<ChildPart> course)
    {
        var kept = course.SelectMany(part => StepsOf(part.Syntax)).ToHashSet(StringComparer.Ordinal);
        var gone = parts.Children.SelectMany(part => StepsOf(part.Syntax)).Where(step => !kept.Contains(step)).Distinct().ToList();
        if (gone.Count == 0)
            return;
        var (first, inherited) = (course.First(part => Courses.Contains(part.Syntax.Kind?.Word)), parts.Children[0]);
        diagnostics.Report(ReformDiagnostics.StepsFallAway(
            new(first.Tree.File, first.Syntax.Anchor.Span), parts.Syntax.Anchor.Text, gone, new(inherited.Tree.File, inherited.Syntax.Anchor.Span)));
    }

    private static IEnumerable<string> StepsOf(DeclarationSyntax part)
    {
        var inside = part.Items.OfType<DeclarationSyntax>().SelectMany(StepsOf);
        return part is { Kind.Word: "step", Name: { IsMissing: false } name } ? inside.Prepend(name.Text) : inside;
    }

    /// <summary>The change that writes a new title, if one does.</summary>
    private Change? Titled()
    {
        var titled = changes.Where(change => change.Syntax.Title is not null).ToList();
        if (titled.Count > 1)
            diagnostics.Report(ReformDiagnostics.TwoChanges(TitleOf(titled[1]), "title", parts.Syntax.Anchor.Text, TitleOf(titled[0])));
        return titled.FirstOrDefault();
    }

    // A translation of the old title says nothing about what has a new one.
    private ImmutableArray<TranslationSyntax> Translations(bool isNew)
    {
        var written = changes.SelectMany(change => change.Syntax.Translations.DistinctBy(LanguageOf).Select(translation => (Change: change, Translation: translation))).ToLookup(entry => LanguageOf(entry.Translation));
        foreach (var language in written.Where(language => language.Count() > 1))
        {
            var (first, second) = (language.First(), language.ElementAt(1));
            diagnostics.Report(ReformDiagnostics.TwoChanges(PlaceOf(second.Change, second.Translation), $"title {language.Key}", parts.Syntax.Anchor.Text, PlaceOf(first.Change, first.Translation)));
        }

        var kept = isNew ? [] : parts.Translations.Where(translation => !written.Contains(LanguageOf(translation)));
        return [.. kept, .. written.Select(language => language.First().Translation)];
    }

    private static string LanguageOf(TranslationSyntax translation) => translation.Language.Text;

    private static Location TitleOf(Change change) => new(change.Tree.File, (change.Syntax.Title ?? change.Syntax.Anchor).Span);

    private static Location PlaceOf(Change change, TranslationSyntax translation) => new(change.Tree.File, translation.Span);

    private static string TextOf(Change change) => change.Tree.File.Text.Substring(change.Syntax.Span.Start, change.Syntax.Span.Length);
}
