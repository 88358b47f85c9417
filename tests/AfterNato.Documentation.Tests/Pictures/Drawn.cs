using AfterNato.Checks.Questions;
using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures;
using AfterNato.Runtime;
using AfterNato.Syntax.Text;

namespace AfterNato.Documentation.Tests.Pictures;

/// <summary>Pictures of an architecture, from its text.</summary>
internal sealed class Drawn
{
    private readonly SourceSet _sources;
    private readonly Lazy<Situation> _situation;

    private Drawn(SourceSet sources)
    {
        _sources = sources;
        _situation = new(() => new ArchitectureCompiler(useCache: true).Load(ArchitectureCompiler.Bind(sources)).Architecture.Now);
    }

    public Situation Situation => _situation.Value;

    public static Drawn OfText(string text) => new(SourceSet.OfText(new SourceFile("small.arch", text)));

    public static Drawn OfFile(string path) => new(SourceSet.OfPath(path));

    public static Language In(string tag) => Language.All.Single(language => language.Tag == tag);

    public Picture View(string view, string? subject = null, string language = "en")
    {
        var found = PictureCatalogue.Find(view) ?? throw new ArgumentException($"There is no view {view}.", nameof(view));
        return new ArchitectureCompiler(useCache: true).Draw(_sources, found, subject, In(language)) switch
        {
            Reply<Picture>.Given given => given.Content,
            Reply<Picture>.Refused refused => throw new InvalidOperationException(refused.Report.Findings[0].Message.ToString()),
            _ => throw new InvalidOperationException("A question is answered or refused."),
        };
    }

    /// <summary>Every picture that there is to draw of it.</summary>
    /// <param name="language">The language.</param>
    /// <param name="most">How many subjects of each view are drawn.</param>
    /// <param name="except">The views that are left out.</param>
    public IEnumerable<(string Name, Picture Picture)> All(string language, int most = 6, params string[] except)
    {
        foreach (var view in PictureCatalogue.All.Where(view => !except.Contains(view.Name)))
        {
            foreach (var subject in view.Subjects(Situation).Take(most).Select(subject => (string?)subject.Name).Prepend(null))
            {
                Picture? picture = null;
                try
                {
                    picture = view.Draw(new PictureRequest(Situation, subject, In(language)));
                }
                catch (QuestionException)
                {
                    // There is nothing to show, or a subject must be named.
                }

                if (picture is not null)
                    yield return ($"{view.Name} {subject}", picture);
            }
        }
    }
}
