using System.Collections.Immutable;

using AfterNato.Checks.Power;
using AfterNato.Checks.Questions;
using AfterNato.Checks.Withdrawals;
using AfterNato.Documentation.Addresses;
using AfterNato.Documentation.Findings;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures;
using AfterNato.Runtime;
using AfterNato.Runtime.Model;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Text;

namespace AfterNato.Documentation.Writing;

/// <summary>One architecture, as its pages tell it.</summary>
/// <param name="Dossier">What is told.</param>
/// <param name="Language">In which language.</param>
/// <param name="Linking">How pages lead to each other.</param>
/// <param name="Format">What it is written as.</param>
/// <param name="Folder">The folder of its pages, with a slash behind it; empty where it has the site for itself.</param>
public sealed record SiteContext(Dossier Dossier, Language Language, Linking Linking, SiteFormat Format, string Folder = "") : Publication(Language, Linking, Format)
{
    private ILookup<string, ToldFinding>? _bySubject;

    public SiteMap Map => field ??= new SiteMap(Dossier, Folder);

    public override string Title => Language.Title(Dossier.Architecture);

    public override Address Home => Map.In(Address.Front);

    public override IEnumerable<Dossier> Dossiers => [Dossier];

    public override IEnumerable<(Address Address, string Name)> Navigation =>
    [
        .. Folder.Length == 0 ? [] : new[] { (Address.Front, Language.Comparison) },
        (Home, Language.Overview),
        (Map.In(Address.Findings), Language.AllFindings),
        .. Dossier.Expectations.IsEmpty ? [] : new[] { (Map.In(Address.Expectations), Language.Expectations) },
        (Map.In(Address.Sources), Language.Sources),
        (Map.In(Address.Figures), Language.Figures),
        (Map.In(Address.Glossary), Language.Glossary),
    ];

    /// <summary>Everything of a kind with a page, by its title.</summary>
    public ImmutableArray<(string Kind, ImmutableArray<Element> Elements)> Kinds => field.IsDefault
        ? field = [.. Map.Paged.GroupBy(element => element.Declaration.Kind).Select(kind => (kind.Key, kind.OrderBy(Language.Title, AlphabeticalOrder.Instance).ToImmutableArray()))]
        : field;

    /// <summary>The day, for one question: questions share the bounds of what is asked on one, and no answer may depend on what other pages ask.</summary>
    public Situation Apart() => Dossier.Situation.Apart();

    /// <summary>A picture of something, or of the whole architecture; null where there is nothing to show, or it cannot be told. The page says the same in words.</summary>
    public DrawnView? Draw(string view, Element? subject = null)
    {
        var drawing = PictureCatalogue.Find(view) ?? throw new InvalidOperationException($"There is no view {view}.");
        try
        {
            return drawing.Draw(new PictureRequest(Apart(), subject?.Name, Language) { Compare = name => Dossier.Comparisons.GetValueOrDefault(name)?.Value }) is { } picture ? new DrawnView(view, picture) : null;
        }
        catch (Exception exception) when (exception is QuestionException or UnknownAnswerException)
        {
            return null;
        }
    }

    /// <summary>What members can stop alone.</summary>
    public VetoSurvey Vetoes => field ??= new VetoSurvey(Dossier.Situation);

    /// <summary>What follows when a member leaves.</summary>
    public WithdrawalSurvey Withdrawals => field ??= new WithdrawalSurvey(Dossier.Situation);

    /// <summary>The findings about something.</summary>
    public IEnumerable<ToldFinding> About(Element element) => (_bySubject ??= Dossier.Findings.Where(finding => finding.Subject is not null).ToLookup(finding => finding.Subject ?? ""))[element.Name];

    /// <summary>What a finding is about, where its name says so; null where it is about the whole, or several things have the name.</summary>
    public Element? SubjectOf(ToldFinding finding) =>
        finding.Subject is { Length: > 0 } name && Dossier.Architecture.Elements.Where(element => element.Name == name && element.Declaration.Parent < 0).Take(2).ToArray() is [var only] ? only : null;

    /// <summary>The place in the files from which something of the model comes.</summary>
    public Location Place(Origin origin) => new(Dossier.Files[origin.File].Text, new(origin.Start, origin.Length));

    /// <summary>The name by which documents speak of a file.</summary>
    public string NameOf(SourceFile file) => Dossier.Files.First(documented => documented.Text == file).Name;
}
