using AfterNato.Checks.Questions;
using AfterNato.Documentation.Languages;
using AfterNato.Runtime;
using AfterNato.Runtime.Model;

namespace AfterNato.Documentation.Pictures;

/// <summary>One way of looking at an architecture: a function from the architecture on a day, what is looked at and a language to a picture.</summary>
public abstract class PictureView
{
    private protected PictureView()
    {
    }

    /// <summary>Its name, as `--view` takes it.</summary>
    public abstract string Name { get; }

    /// <summary>What it shows, in a few words.</summary>
    public abstract string Summary(Language language);

    /// <summary>What a subject is: «a procedure»; null where it takes none.</summary>
    public virtual string? SubjectKind(Language language) => null;

    /// <summary>What of the architecture may be its subject, in the order of the file; nothing where it takes none.</summary>
    public virtual IEnumerable<Element> Subjects(Situation situation) => [];

    /// <summary>Draws it.</summary>
    /// <exception cref="QuestionException">There is nothing to show, or the subject is none for this view; the message says so in the language of the request.</exception>
    public abstract Picture Draw(PictureRequest request);

    private protected Element? SubjectOf(PictureRequest request)
    {
        if (request.Subject is not { } name)
            return null;
        var subjects = Subjects(request.Situation).ToList();
        return subjects.Find(subject => subject.Name == name) ?? throw new QuestionException(SubjectKind(request.Language) is { } kind
            ? request.Language.NoSuchSubject(name, Name, kind, [.. subjects.Select(subject => subject.Name)])
            : request.Language.TakesNoSubject(Name));
    }

    /// <summary>The subject, or the only thing that can be one.</summary>
    private protected T NeededSubject<T>(PictureRequest request)
        where T : Element
    {
        if (SubjectOf(request) is T named)
            return named;
        return Subjects(request.Situation).Take(2).ToList() switch
        {
            [T only] => only,
            [] => throw new QuestionException(request.Language.NothingToShow(Name, SubjectKind(request.Language) ?? "")),
            _ => throw new QuestionException(request.Language.NeedsSubject(Name, SubjectKind(request.Language) ?? "", [.. Subjects(request.Situation).Select(subject => subject.Name)])),
        };
    }
}
