using AfterNato.Checks.Questions;
using AfterNato.Documentation.Writing;
using AfterNato.Runtime;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Sentences;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Documentation.Parts;

/// <summary>A part of a page about an architecture, or a whole one.</summary>
public abstract class PagePart : PublicationPart
{
    /// <summary>The architecture, as its pages tell it.</summary>
    protected SiteContext Site => Publication as SiteContext ?? throw new InvalidOperationException("This part belongs on the pages of one architecture.");

    protected string Reference(Element to) => Reference(Site.Map.Of(to));

    protected string Reference(Location place) => Reference(Site.Map.Of(place));

    /// <summary>Why something cannot be told.</summary>
    protected static Sentence ReasonOf(Exception exception) => exception switch
    {
        QuestionException impossible => impossible.Reason,
        UnknownAnswerException unknown => unknown.Reason,
        _ => throw new ArgumentException("This is no answer.", nameof(exception), exception),
    };

    /// <summary>What a clause says of something: the words of the language, or the title of the figure that it gives.</summary>
    protected string Phrase(Element of, Clause clause) =>
        Kinds.Find(of.Declaration.Kind)?.Clauses.Any(entry => entry.Phrase == clause.Phrase) != true && Site.Dossier.Architecture.Elements.OfType<Fact>().FirstOrDefault(fact => fact.Name == clause.Phrase) is { } figure
            ? Language.Title(figure)
            : Language.Phrase(of.Declaration.Kind, clause.Phrase);

    /// <summary>The name by which others lead to something on this page.</summary>
    protected string Id(Element element) => Id(Site.Map.Of(element).Fragment ?? Page);
}
