using System.Collections.Immutable;

using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Model;

/// <summary>Something that an architecture declares.</summary>
public abstract class Element
{
    private protected Element(Architecture architecture, int index)
    {
        Architecture = architecture;
        Index = index;
    }

    /// <summary>The architecture that declares it.</summary>
    public Architecture Architecture { get; }

    /// <summary>Its number among the declarations of the architecture.</summary>
    public int Index { get; }

    /// <summary>The declaration as the file has it.</summary>
    public Declaration Declaration => Architecture.Data.Declarations[Index];

    /// <summary>The name by which the file refers to it.</summary>
    public string Name => Declaration.Name;

    /// <summary>Its title for readers, or its name where it has none.</summary>
    public string Title => Declaration.Title ?? Declaration.Name;

    /// <summary>What the file says about it, in Markdown; null when it says nothing.</summary>
    public string? Documentation => Declaration.Documentation;

    /// <summary>Its title in a language, by its code (ISO 639-1); where the file gives none in this language, the title for readers of any.</summary>
    public string TitleIn(string language) => Declaration.TitleTranslations.FirstOrDefault(title => title.Language == language)?.Text ?? Title;

    /// <summary>What the file says about it in a language, by its code (ISO 639-1); what it says at all where it says nothing in this language.</summary>
    public string? DocumentationIn(string language) =>
        Declaration.DocumentationTranslations.FirstOrDefault(documentation => documentation.Language == language)?.Text ?? Documentation;

    /// <summary>Every citation that the declaration or one of its clauses makes.</summary>
    public IEnumerable<Citation> Citations => Declaration.Clauses.SelectMany(CitationsOf);

    /// <summary>The citations of one clause, those of what follows on included.</summary>
    public IEnumerable<Citation> CitationsOf(Clause clause)
    {
        if (clause is { Phrase: "cite", Value: Value.References sources })
        {
            foreach (var source in sources.Indexes)
                yield return new Citation((Source)Architecture.Elements[source], clause.Qualifier("unverified") is not null);
        }

        foreach (var citation in clause.Qualifiers.SelectMany(CitationsOf))
            yield return citation;
    }

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    /// <summary>Those who have left what this belongs to, and whose part in it has ended.</summary>
    private protected MemberSet Left => Architecture.Departed?.LeavingOf(this) ?? MemberSet.Empty;

    private protected bool Has(string phrase) => Declaration.Clause(phrase) is not null;

    private protected string? TextOf(string phrase) => Declaration.Clause(phrase)?.Value switch
    {
        Value.Text text => text.Content,
        Value.Words words => words.Phrase,
        _ => null,
    };

    private protected PartialDate? DateOf(string phrase) => (Declaration.Clause(phrase)?.Value as Value.Date)?.Content;

    private protected Duration? DurationOf(string phrase) => (Declaration.Clause(phrase)?.Value as Value.Length)?.Content;

    private protected Quantity? QuantityOf(string phrase) => (Declaration.Clause(phrase)?.Value as Value.Figure)?.Quantity;

    private protected Element? ReferenceOf(string phrase) => ReferencesIn(Declaration.Clause(phrase)).FirstOrDefault();

    private protected ImmutableArray<T> ReferencesOf<T>(string phrase)
        where T : Element => [.. Declaration.All(phrase).SelectMany(ReferencesIn).OfType<T>()];

    private protected IEnumerable<Element> ReferencesIn(Clause? clause)
    {
        if (clause?.Value is not Value.References references)
            yield break;
        foreach (var index in references.Indexes)
            yield return Architecture.Elements[index];
    }

    /// <summary>From when to when a clause is in force.</summary>
    public static Period PeriodOf(Clause clause) =>
        new((clause.Qualifier("since")?.Value as Value.Date)?.Content, (clause.Qualifier("until")?.Value as Value.Date)?.Content);
}
