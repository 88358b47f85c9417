using System.Collections.Immutable;

using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Drawing;
using AfterNato.Documentation.Pictures.Graphs;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Sentences;

namespace AfterNato.Documentation.Pictures.Views;

/// <summary>Builds the graph of a procedure: its steps, where ways part, what happens when a step is rejected.</summary>
internal sealed class DecisionFlow
{
    private const string Start = "start";
    private const string End = "adopted";

    private readonly Procedure _procedure;
    private readonly Situation _situation;
    private readonly Language _language;
    private readonly ImmutableArray<GraphNode>.Builder _nodes = ImmutableArray.CreateBuilder<GraphNode>();
    private readonly ImmutableArray<GraphEdge>.Builder _edges = ImmutableArray.CreateBuilder<GraphEdge>();
    private readonly List<(Step Step, Obstruction Obstruction)> _steps = [];
    private readonly Obstruction _whole;

    public DecisionFlow(Procedure procedure, Situation situation, Language language)
    {
        (_procedure, _situation, _language) = (procedure, situation, language);
        _whole = Obstruction.Of(procedure, situation, language);
        var roles = procedure.Roles.IsEmpty ? ImmutableArray<NodeLine>.Empty : [new NodeLine(language.AboutRoles(language.Joined([.. procedure.Roles.Select(language.Role)])), Mark.None, Ink.Muted)];
        _nodes.Add(new GraphNode(Start, language.Title(procedure)) { Shape = NodeShape.Round, Tone = Tone.Soft, Lines = roles });
        var ends = Lead(procedure.Course, [new Exit(Start, null)]);
        var effects = Effects().Select(effect => new NodeLine(effect, Mark.None, Ink.Muted));
        _nodes.Add(new GraphNode(End, language.Adopted) { Shape = NodeShape.Round, Tone = Tone.AccentSoft, Lines = [.. effects] });
        Join(ends, End);
    }

    public Graph ToGraph() => new(_nodes.ToImmutable(), _edges.ToImmutable())
    {
        Notes = [_language.WholeDecision(_whole.Text, !_procedure.Roles.IsEmpty)],
        Legend = [.. _steps.Select(step => step.Obstruction.Mark).Distinct().Order().Select(mark => new LegendEntry(_language.Blocking(mark)) { Mark = mark })],
    };

    public IEnumerable<string> Sentences()
    {
        yield return _language.CountOfSteps(_steps.Count);
        yield return _language.WholeDecision(_whole.Text, !_procedure.Roles.IsEmpty);
        foreach (var (step, obstruction) in _steps.Take(12))
            yield return _language.StepBlocked(TitleOf(step), ActorOf(step), obstruction.Text);
        if (_steps.Count > 12)
            yield return _language.MoreSteps(_steps.Count - 12);
    }

    // The ways that lead out of a part, when these lead into it.
    private List<Exit> Lead(Stage stage, List<Exit> entries)
    {
        switch (stage)
        {
            case Step step:
                return LeadStep(step, entries);
            case AtLeast { Parts.Length: > 1 } some:
                var fork = FormattableString.Invariant($"fork{_nodes.Count}");
                _nodes.Add(new GraphNode(fork, _language.EnoughOf(some.Needed, some.Parts.Length)) { Shape = NodeShape.Fork, Tone = Tone.Soft });
                Join(entries, fork);
                return [.. some.Parts.SelectMany(part => Lead(part, [new Exit(fork, null)]))];
            default:
                return stage.Parts.Aggregate(entries, (ways, part) => Lead(part, ways));
        }
    }

    private List<Exit> LeadStep(Step step, List<Exit> entries)
    {
        var id = FormattableString.Invariant($"step{_steps.Count + 1}");
        var obstruction = Obstruction.Of(step, _situation, _language);
        _steps.Add((step, obstruction));
        _nodes.Add(new GraphNode(id, FormattableString.Invariant($"{_steps.Count}. {_language.Pair(ActorOf(step), TitleOf(step))}"))
        {
            Lines =
            [
                .. HowOf(step) is { } how ? new[] { new NodeLine(how, Mark.None, Ink.Muted) } : [],
                new NodeLine(Language.Capitalised(obstruction.Text), obstruction.Mark, obstruction.Mark is Mark.Stop or Mark.Crossed ? Ink.Alarm : Ink.Plain),
            ],
        });
        Join(entries, id);
        List<Exit> exits = [new Exit(id, null)];
        if (step.Otherwise is { } otherwise)
            exits.AddRange(Lead(otherwise, [new Exit(id, _language.IfRejected)]));
        return exits;
    }

    private void Join(List<Exit> exits, string to)
    {
        foreach (var exit in exits)
            _edges.Add(new GraphEdge(exit.From, to) { Label = exit.Label, IsDashed = exit.Label is not null, HasArrow = true });
    }

    private string TitleOf(Step step) => _language.Title(step.Element) is var title && title != step.Name ? title : Words(step.Name);

    private string ActorOf(Step step) => step.Actor switch
    {
        Actor.OfBody body => _language.Title(body.Body),
        Actor.OfMember member => _language.Title(member.Member),
        Actor.OfPost post => _language.Title(post.Post),
        Actor.OfRole role => _language.InRole(role.Role),
        _ => throw new InvalidOperationException("Nobody else takes a step."),
    };

    private string? HowOf(Step step)
    {
        var rule = RuleName.Of(step) is { } by ? _language.ByRule(_language.Title(by)) : null;
        var time = step.Within is { } within ? _language.Within(within) : null;
        return rule is null ? time : time is null ? rule : $"{rule}, {time}";
    }

    private IEnumerable<string> Effects()
    {
        if (!_procedure.Fills.IsEmpty)
            yield return _language.FillsPosts(_language.Some([.. _procedure.Fills.Select(_language.Title)], 3));
        if (!_procedure.Opens.IsEmpty)
            yield return _language.OpensMissions(_language.Some([.. _procedure.Opens.Select(_language.Title)], 3));
        if (!_procedure.Closes.IsEmpty)
            yield return _language.EndsMissions(_language.Some([.. _procedure.Closes.Select(_language.Title)], 3));
        if (!_procedure.AdmitsTo.IsEmpty)
            yield return _language.Admits(_language.Some([.. _procedure.AdmitsTo.Select(_language.Title)], 3));
        if (!_procedure.RemovesFrom.IsEmpty)
            yield return _language.Removes(_language.Some([.. _procedure.RemovesFrom.Select(_language.Title)], 3));
    }

    private static string Words(string name) => name.Replace('_', ' ');

    private sealed record Exit(string From, string? Label);
}
