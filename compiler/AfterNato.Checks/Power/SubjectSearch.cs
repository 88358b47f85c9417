using System.Collections.Immutable;

using AfterNato.Checks.Questions;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Power;

/// <summary>Finds the decision that a question about power speaks of.</summary>
internal sealed class SubjectSearch(Situation situation, PowerQuestion question)
{
    private Architecture Model => situation.Architecture;

    /// <exception cref="QuestionException">There is no such decision, not enough or too much is said about it, or nothing can be told of it.</exception>
    public PowerSubject Find()
    {
        try
        {
            return FindNamed();
        }
        catch (UnknownAnswerException exception)
        {
            throw QuestionException.Because($"Nothing can be told of {new Code(SafeText.Shown(question.Subject))}: {exception.Reason}.");
        }
    }

    private PowerSubject FindNamed()
    {
        if (Model.Procedures.FirstOrDefault(procedure => procedure.Name == question.Subject) is { } procedure)
            return OfProcedure(procedure);
        if (Model.Bodies.FirstOrDefault(body => body.Name == question.Subject) is { } body)
            return OfBody(body);
        foreach (var (name, of, step) in Steps())
        {
            if (name == question.Subject)
                return OfStep(name, of, step);
        }

        throw Unknown();
    }

    private PowerSubject OfProcedure(Procedure procedure)
    {
        DemandNoRule("a procedure votes by the rules of its steps");
        var about = RolesIn(procedure);
        PlayedGame game = question.BySeats ? new GameOfSeats(procedure.SeatGameAt(situation, about)) : new GameOfMembers(procedure.GameAt(situation, about));
        return new PowerSubject(procedure.Name, procedure, null, game) { Steps = [.. procedure.Steps], About = about, OpenRoles = Open(procedure, about) };
    }

    private PowerSubject OfStep(string name, Procedure procedure, Step step)
    {
        DemandNoRule("a step says by which rule it votes");
        var about = RolesIn(procedure);
        var only = !question.BySeats && step.Actor is Actor.OfBody { Body: { DomesticOf: null, InterchangeableSeats: not null } parliament } ? parliament : null;
        PlayedGame game = question.BySeats || only is not null ? new GameOfSeats(step.SeatGameAt(situation, about)) : new GameOfMembers(step.GameAt(situation, about));
        return new PowerSubject(name, step.Element, step.Rule?.Name, game) { Steps = [step], OnlyBySeats = only, About = about, OpenRoles = Open(procedure, about) };
    }

    private PowerSubject OfBody(Body body)
    {
        if (question.About.Length > 0)
            throw new QuestionException($"`{body.Name}` is a body; roles belong to procedures. Name a procedure or a step as the subject to say whom it is about.");
        if (body is { DomesticOf: { } member, InterchangeableSeats: null })
            throw new QuestionException($"`{body.Name}` is an organ of {member.Title}, and the file does not say how many seats it has: whatever it decides is the consent of {member.Title} alone.");
        var rule = RuleOf(body);
        var only = !question.BySeats && body.InterchangeableSeats is not null ? body : null;
        PlayedGame game = question.BySeats || only is not null ? new GameOfSeats(body.SeatGameAt(situation, rule)) : new GameOfMembers(body.GameAt(situation, rule));
        return new PowerSubject(body.Name, body, rule.Name, game) { OnlyBySeats = only };
    }

    private VoteRule RuleOf(Body body)
    {
        var own = Rules(AllSteps().Where(step => step.Actor is Actor.OfBody acting && acting.Body == body));
        var all = Rules(AllSteps());
        if (question.Rule is { } wanted)
        {
            var written = string.Concat(wanted.Where(c => !char.IsWhiteSpace(c)));
            return all.FirstOrDefault(rule => rule.Name == written) ?? throw new QuestionException(
                $"No step of the file votes by the rule `{SafeText.Shown(wanted)}`. {Suggestion.HintFor(written, all.Select(rule => rule.Name), all.IsEmpty ? "No step votes by any." : $"Steps vote by {Findings.Prose.Quoted(all.Select(rule => rule.Name))}.")}");
        }

        return own switch
        {
            [var only] => only,
            [] => throw new QuestionException($"No step says by which rule `{body.Name}` votes. {(all.IsEmpty ? "No step of the file votes by any rule." : $"Say one that some step uses, by `--rule`: {Findings.Prose.Quoted(all.Select(rule => rule.Name))}.")}"),
            _ => throw new QuestionException($"`{body.Name}` votes by several rules. Say which, by `--rule`: {Findings.Prose.Quoted(own.Select(rule => rule.Name))}."),
        };
    }

    private Roles RolesIn(Procedure procedure)
    {
        var roles = new List<(string, MemberSet)>();
        foreach (var (role, member) in question.About)
        {
            if (!procedure.Roles.Contains(role))
            {
                throw new QuestionException($"`{procedure.Name}` has no role `{SafeText.Shown(role)}`. "
                    + Suggestion.HintFor(role, procedure.Roles, procedure.Roles.IsEmpty ? "It is about nobody." : $"It is about {Findings.Prose.Quoted(procedure.Roles)}."));
            }

            if (roles.Exists(filled => filled.Item1 == role))
                throw new QuestionException($"The role `{role}` is given to two members.");
            roles.Add((role, MemberSet.Of(MemberNames.Find(situation, member).Number)));
        }

        return Roles.Of([.. roles]);
    }

    private ImmutableArray<string> Open(Procedure procedure, Roles about)
    {
        // Where there are too many ways of filling the roles to try, each of them is taken to matter.
        var mattering = Answer<ImmutableArray<string>>.To(() => [.. RoleSettings.WithActors(procedure, situation)[0].Filled]).Match(roles => roles, _ => procedure.Roles);
        return [.. mattering.Except(about.Filled)];
    }

    private void DemandNoRule(string reason)
    {
        if (question.Rule is not null)
            throw new QuestionException($"A rule is chosen for a body, and `{SafeText.Shown(question.Subject)}` is none: {reason}.");
    }

    private QuestionException Unknown()
    {
        var shown = SafeText.Shown(question.Subject);
        if (Model.Elements.FirstOrDefault(element => element.Name == question.Subject && element is not Procedure and not Body) is { } other)
            return new($"`{shown}` ({other.Declaration.Kind}) is no procedure, body or step. {There()}");
        IEnumerable<string> names = [.. Model.Procedures.Select(procedure => procedure.Name), .. Model.Bodies.Select(body => body.Name), .. Steps().Select(step => step.Name)];
        if (Model.Procedures.FirstOrDefault(procedure => question.Subject.StartsWith($"{procedure.Name}.", StringComparison.Ordinal)) is { } known)
        {
            var steps = known.Steps.Select(step => $"{known.Name}.{step.Name}").ToList();
            return new($"`{known.Name}` has no step `{SafeText.Shown(question.Subject[(known.Name.Length + 1)..])}`. {Suggestion.HintFor(question.Subject, steps, $"Its steps: {string.Join(", ", steps)}.")}");
        }

        return new($"There is no procedure, body or step `{shown}`. {Suggestion.HintFor(question.Subject, names, There())}");
    }

    private string There() => Model.Procedures.IsEmpty && Model.Bodies.IsEmpty
        ? "The file declares no procedure and no body."
        : $"The procedures: {Listed(Model.Procedures)}. The bodies: {Listed(Model.Bodies)}. A step is written `procedure.step`.";

    private static string Listed(IReadOnlyCollection<Element> elements) => elements.Count == 0 ? "none" : string.Join(", ", elements.Select(element => element.Name));

    private static ImmutableArray<VoteRule> Rules(IEnumerable<Step> steps) => [.. steps.Select(step => step.Rule).OfType<VoteRule>().DistinctBy(rule => rule.Name)];

    private IEnumerable<Step> AllSteps() => Model.Procedures.SelectMany(procedure => procedure.Steps);

    private IEnumerable<(string Name, Procedure Of, Step Step)> Steps() =>
        from procedure in Model.Procedures
        from step in procedure.Steps
        select ($"{procedure.Name}.{step.Name}", procedure, step);
}
