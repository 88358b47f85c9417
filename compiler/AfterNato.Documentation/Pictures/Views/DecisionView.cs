using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Graphs;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Model;

namespace AfterNato.Documentation.Pictures.Views;

/// <summary>The course of a procedure, and who can block it at each step.</summary>
internal sealed class DecisionView : PictureView
{
    public override string Name => "decision";

    public override string Summary(Language language) => language.DecisionSummary;

    public override string? SubjectKind(Language language) => language.AProcedure;

    public override IEnumerable<Element> Subjects(Situation situation) => situation.Architecture.Procedures;

    public override Picture Draw(PictureRequest request)
    {
        var (situation, language) = (request.Situation, request.Language);
        var procedure = NeededSubject<Procedure>(request);
        var flow = new DecisionFlow(procedure, situation, language);
        return new GraphPicture(language.DecisionTitle(language.Title(procedure)), request.Day, [.. flow.Sentences()], language, flow.ToGraph(), new LayeredLayout());
    }
}
