using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Search;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Search;

/// <summary>Reads what a search is asked, on an architecture.</summary>
public static class SearchReader
{
    private const string Quota = "quota";
    private const string Weight = "weight";
    private const string MembersToo = "members";
    private const string Dissent = "dissent";
    private const string Recused = "recused";

    private static readonly ImmutableArray<string> Parameters = [Quota, Weight, MembersToo, Dissent, Recused];

    /// <summary>The search that a question asks for.</summary>
    /// <exception cref="InvalidSearchException">It names something that is not there, or makes no sense.</exception>
    /// <exception cref="UnknownAnswerException">It is not known what another step of the procedure needs.</exception>
    public static RuleSearch Read(SearchQuestion question, Situation situation)
    {
        var model = situation.Architecture;
        var procedure = Named(model.Procedures, question.Procedure, "procedure");
        var about = RolesOf(question, procedure, situation);
        var step = VotedStep.Of(procedure, StepOf(question, procedure, situation), situation, about);
        var rule = step.Step.Rule;
        var values = ValuesOf(question, rule);
        var numbers = NumbersOf(values, rule);

        var family = new RuleFamily(
            step,
            values.TryGetValue(Weight, out var weights) ? Distinct(ValueList.Words(Weight, weights).Select(word => MeasureOf(word, step))) : [SeatMeasure.Heads(step)],
            ValueList.Shares(Quota, values.GetValueOrDefault(Quota, "100%")),
            ValueList.SharesOrNone(MembersToo, values.GetValueOrDefault(MembersToo, "none")),
            ValueList.Counts(Dissent, values.GetValueOrDefault(Dissent, "0")),
            values.TryGetValue(Recused, out var recusals) ? [.. ValueList.Words(Recused, recusals).Distinct().Select(word => (Recusal?)RecusalOf(word, step))] : [null],
            numbers,
            hasQuotas: numbers is null || new[] { Quota, Weight, MembersToo, Dissent }.Any(values.ContainsKey));

        var goal = GoalOf(question.Goal);
        ImmutableArray<DecisionFigure> also = question.Also.Length == 0 ? [] : [.. ValueList.Words("--also", question.Also).Select(FigureOf)];
        var mustCompare = goal.Select(aim => aim.Figure).Concat(also).Any(figure => figure.ComparesMembers);
        return new RuleSearch(family, goal, ValueList.Probability(question.Consent), SizesOf(question.By, step, mustCompare), also);
    }

    private static Step StepOf(SearchQuestion question, Procedure procedure, Situation situation)
    {
        var voted = VotedStep.Of(procedure, situation);
        var names = string.Join(", ", voted.Select(step => $"`{step.Name}`"));
        if (question.Step is { } name)
        {
            if (voted.FirstOrDefault(step => step.Name == name) is { } found)
                return found;
            throw new InvalidSearchException(procedure.Steps.Any(step => step.Name == name)
                ? $"In step `{SafeText.Shown(name)}` no body of members votes, so there is no rule to vary."
                : $"`{procedure.Name}` has no step `{SafeText.Shown(name)}`. {Suggestion.HintFor(name, voted.Select(step => step.Name), $"The members vote in {names}.")}");
        }

        return voted.Length switch
        {
            0 => throw new InvalidSearchException($"In no step of `{procedure.Name}` a body of members votes, so there is no rule to vary."),
            1 => voted[0],
            _ => throw new InvalidSearchException($"The members vote in several steps of `{procedure.Name}`: {names}. Say with `--step` whose rule is varied."),
        };
    }

    private static Dictionary<string, string> ValuesOf(SearchQuestion question, VoteRule? rule)
    {
        ImmutableArray<string> parameters = [.. Parameters, .. rule?.Numbers.Select(number => number.Name).Except(Parameters) ?? []];
        if (question.Vary.IsEmpty)
            throw new InvalidSearchException($"Nothing is varied. Say with `--vary` what: `--vary quota=50%..85%`; the parameters are {string.Join(", ", parameters)}.");
        var values = new Dictionary<string, string>();
        foreach (var text in question.Vary)
        {
            var end = text.IndexOf('=', StringComparison.Ordinal);
            if (end < 0)
                throw new InvalidSearchException($"`{SafeText.Shown(text)}` says no values: write `quota=50%..85%`.");
            var parameter = text[..end].Trim();
            if (!parameters.Contains(parameter) && rule?.Numbers.Any(number => parameter == Qualified(rule, number)) != true)
                throw new InvalidSearchException($"There is no parameter `{SafeText.Shown(parameter)}`. {Suggestion.HintFor(parameter, parameters, $"The parameters: {string.Join(", ", parameters)}.")}");
            if (!values.TryAdd(parameter, text[(end + 1)..]))
                throw new InvalidSearchException($"`{parameter}` is varied twice; write all its values in one list: `{parameter}=…,…`.");
        }

        return values;
    }

    /// <summary>The rule of the step with other numbers; null where none of them is varied.</summary>
    private static RuleNumbers? NumbersOf(Dictionary<string, string> values, VoteRule? rule)
    {
        if (rule is null)
            return null;
        var varied = rule.Numbers.Select(number => (Number: number, Name: VariedAs(values, rule, number))).ToList();
        return varied.All(one => one.Name is null)
            ? null
            : new RuleNumbers(rule, [.. varied.Select(one => one.Name is { } name ? ValueList.Numbers(name, values[name], one.Number.IsShare) : [one.Number.Value])]);
    }

    private static string? VariedAs(Dictionary<string, string> values, VoteRule rule, RuleNumber number)
    {
        var qualified = Qualified(rule, number);
        var isPlain = !Parameters.Contains(number.Name) && values.ContainsKey(number.Name);
        if (isPlain && values.ContainsKey(qualified))
            throw new InvalidSearchException($"`{number.Name}` is varied twice, as `{qualified}` too; write all its values in one list: `{number.Name}=…,…`.");
        return isPlain ? number.Name : values.ContainsKey(qualified) ? qualified : null;
    }

    // A rule may call its number what the search calls something else.
    private static string Qualified(VoteRule rule, RuleNumber number) => $"{rule.Name.Split('(')[0]}.{number.Name}";

    private static ImmutableArray<Aim> GoalOf(string text)
    {
        if (text.Trim().Length == 0)
            throw new InvalidSearchException($"The goal names no figure. {Figures}");
        return [.. ValueList.Words("--goal", text).Select(AimOf)];
    }

    private static Aim AimOf(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var figure = FigureOf(words[0]);
        return words[1..] switch
        {
            [] => new(figure, figure.IsMoreUsuallyBetter),
            ["max"] => new(figure, true),
            ["min"] => new(figure, false),
            _ => throw new InvalidSearchException($"`{SafeText.Shown(text)}` is no part of a goal: write `{figure} max` or `{figure} min`."),
        };
    }

    private static DecisionFigure FigureOf(string name) => DecisionFigure.All.FirstOrDefault(figure => figure.Name == name)
        ?? throw new InvalidSearchException($"There is no figure `{SafeText.Shown(name)}`. {Suggestion.HintFor(name, DecisionFigure.All.Select(figure => figure.Name), Figures)}");

    private static string Figures => $"The figures: {string.Join(", ", DecisionFigure.All.Select(figure => figure.Name))}.";

    private static SeatMeasure MeasureOf(string word, VotedStep step) => word switch
    {
        "one" or "members" => SeatMeasure.Heads(step),
        "votes" => SeatMeasure.Votes(step),
        _ => SeatMeasure.Of(FactOf(word, step, ["one", "votes"]), step),
    };

    private static Fact FactOf(string name, VotedStep step, IEnumerable<string> also)
    {
        var facts = step.Situation.Architecture.Elements.OfType<Fact>().ToList();
        return facts.FirstOrDefault(fact => fact.Name == name)
            ?? throw new InvalidSearchException($"There is no fact `{SafeText.Shown(name)}`. {Suggestion.HintFor(name, [.. facts.Select(fact => fact.Name), .. also], facts.Count == 0 ? "The file gives none." : $"The facts: {string.Join(", ", facts.Select(fact => fact.Name))}.")}");
    }

    private static SeatMeasure? SizesOf(string? name, VotedStep step, bool mustCompare)
    {
        const string Usual = "population";
        if (name is not null)
            return SeatMeasure.OfAssembly(FactOf(name, step, []), step);
        if (step.Situation.Architecture.Elements.OfType<Fact>().FirstOrDefault(fact => fact.Name == Usual) is not { } population)
            return null;
        try
        {
            return SeatMeasure.OfAssembly(population, step);
        }
        catch (InvalidSearchException) when (!mustCompare)
        {
            return null;
        }
    }

    private static Recusal RecusalOf(string text, VotedStep step)
    {
        if (text == "none")
            return Recusal.None;
        ImmutableArray<string> names = [.. text.Split('+').Select(name => name.Trim())];
        var members = names.Aggregate(MemberSet.Empty, (members, name) => members | WhoIs(name, step));
        return (members & step.AllSeats).IsEmpty
            ? throw new InvalidSearchException($"Nobody of {string.Join(", ", names)} has a seat in {step.Body.Title}, so nobody is recused.")
            : new Recusal(string.Join(", ", names), members);
    }

    private static MemberSet WhoIs(string name, VotedStep step)
    {
        var situation = step.Situation;
        if (step.Procedure.Roles.Contains(name))
        {
            return step.About[name] is { IsEmpty: false } member
                ? member
                : throw new InvalidSearchException($"Who is recused depends on who is the {name}: say it with `--about {name}=MEMBER`.");
        }

        var named = situation.Architecture.Elements.Where(element => element is Member or Group or Organisation).ToList();
        return named.FirstOrDefault(element => element.Name == name) is { } found
            ? situation.MembersOf(found.Index)
            : throw new InvalidSearchException($"`{SafeText.Shown(name)}` is neither a role of `{step.Procedure.Name}` nor a member, group or organisation. {Suggestion.HintFor(name, [.. step.Procedure.Roles, .. named.Select(element => element.Name)], "Write `none` for nobody.")}");
    }

    private static Roles RolesOf(SearchQuestion question, Procedure procedure, Situation situation)
    {
        var about = new List<(string Role, MemberSet Member)>();
        foreach (var text in question.About)
        {
            var end = text.IndexOf('=', StringComparison.Ordinal);
            if (end < 0)
                throw new InvalidSearchException($"`{SafeText.Shown(text)}` does not say who: write `--about ROLE=MEMBER`.");
            var (role, name) = (text[..end].Trim(), text[(end + 1)..].Trim());
            if (!procedure.Roles.Contains(role))
            {
                throw new InvalidSearchException(procedure.Roles.IsEmpty
                    ? $"`{procedure.Name}` is about nobody, so nobody is in a role."
                    : $"`{procedure.Name}` has no role `{SafeText.Shown(role)}`. {Suggestion.HintFor(role, procedure.Roles, $"Its roles: {string.Join(", ", procedure.Roles)}.")}");
            }

            if (about.Any(filled => filled.Role == role))
                throw new InvalidSearchException($"`{role}` is filled twice.");
            about.Add((role, MemberSet.Of(Named(situation.Architecture.Members, name, "member").Number)));
        }

        return Roles.Of([.. about]);
    }

    private static T Named<T>(ImmutableArray<T> elements, string name, string kind)
        where T : Element =>
        elements.FirstOrDefault(element => element.Name == name)
        ?? throw new InvalidSearchException($"There is no {kind} `{SafeText.Shown(name)}`. {Suggestion.HintFor(name, elements.Select(element => element.Name), elements.IsEmpty ? "The file declares none." : $"The {kind}s: {Listed(elements)}.")}");

    private static string Listed<T>(ImmutableArray<T> elements)
        where T : Element
    {
        const int Shown = 20;
        var names = string.Join(", ", elements.Take(Shown).Select(element => element.Name));
        return elements.Length > Shown ? $"{names}, …" : names;
    }

    // Two words may mean the same measure.
    private static ImmutableArray<SeatMeasure> Distinct(IEnumerable<SeatMeasure> measures) => [.. measures.DistinctBy(measure => measure.Name)];
}
