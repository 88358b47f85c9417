using AfterNato.Cli.Output.Pages;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Search;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Output.Search;

/// <summary>Prints what a search came to: what was tried, the front as a table, and each rule on it with what it gains and what it costs.</summary>
internal sealed class TextSearch(TextWriter output, Colour colour)
{
    /// <summary>How many rows the table of the front has before it says how many more there are.</summary>
    private const int MostRows = 100;

    /// <summary>How many rules are told in full.</summary>
    private const int MostRules = 20;

    /// <summary>How many values of a parameter are listed before they are only counted.</summary>
    private const int MostValues = 6;

    public void Write(SearchOutcome outcome)
    {
        WriteQuestion(outcome.Search);
        output.WriteLine();
        WriteTable(outcome);
        output.WriteLine();
        WriteCounts(outcome);
        foreach (var alike in outcome.Front.Take(MostRules))
            WriteRule(outcome, [.. alike]);
        if (outcome.Front.Length > MostRules)
            output.WriteLine($"\n{Number(outcome.Front.Length - MostRules)} more rules on the front are in `--format json` and `--format csv`.");
    }

    private void WriteQuestion(RuleSearch search)
    {
        var (family, step) = (search.Family, search.Family.Step);
        output.WriteLine($"{colour.Bold($"Which rule would do better in `{step.Procedure.Name}`?")} {SafeText.OneLine(step.Situation.Architecture.Title)}, as of {step.Situation.Date:yyyy-MM-dd}.");
        WriteField("step", FormattableString.Invariant($"{step.Step.Name}: {step.Body.Title}, {step.Seats.Count} {(step.Seats.Count == 1 ? "votes" : "vote")}, by {step.Step.Rule}"));
        var filled = step.About.Filled.Select(role => $"{role} {string.Join(", ", step.Situation.Members(step.About[role]).Select(member => member.Title))}").ToList();
        if (filled.Count > 0)
            WriteField("about", string.Join("; ", filled));
        else if (step.Procedure.Steps.Any(other => other.Recused is not null))
            WriteField("about", $"nobody in the role of {string.Join(", ", step.Procedure.Roles)}, so nobody is left out for it; `--about ROLE=MEMBER` says who");
        List<(string Name, string[] Values)> parameters = [.. family.HasQuotas ? Quotas(family) : [], .. family.Numbers?.Tried.Select(number => (number.Name, number.Values.ToArray())) ?? []];
        parameters.Add(("recused", [.. family.Recusals.Select(recused => recused is null ? "as in the file" : recused.Written.Length == 0 ? "none" : $"({recused.Written})")]));
        WriteField("varied", string.Join("; ", parameters.Where(parameter => parameter.Values.Length > 1).Select(parameter => $"{parameter.Name} {Values(parameter.Values)}")));
        WriteField("kept", string.Join("; ", parameters.Where(parameter => parameter.Values.Length == 1).Select(parameter => $"{parameter.Name} {Values(parameter.Values)}")));
        WriteField("goal", string.Join(", ", search.Goal));
        WriteField("consent", $"{search.Consent.ToPercent(1)} each{(search.Sizes is { } sizes ? $"; small and large by {sizes.Name}" : "")}");
        WriteField("candidates", $"{Number(family.Count)}, the rule as it is and unanimity among them");
    }

    private static IEnumerable<(string Name, string[] Values)> Quotas(RuleFamily family) =>
    [
        ("quota", [.. family.Quotas.Select(quota => quota.ToString())]),
        ("weight", [.. family.Measures.Select(measure => measure.Name)]),
        ("members", [.. family.Members.Select(members => members?.ToString() ?? "none")]),
        ("dissent", [.. family.Dissents.Select(dissent => Number(dissent))]),
    ];

    private void WriteTable(SearchOutcome outcome)
    {
        var search = outcome.Search;
        List<int> rows = [RuleFamily.AsItIs, .. outcome.Front.Select(alike => alike[0]).Where(candidate => candidate != RuleFamily.AsItIs).Take(MostRows)];
        List<string[]> table = [["", "rule", .. search.Figures.Select(figure => figure.Name)]];
        table.AddRange(rows.Select(candidate => (string[])
        [
            Number(candidate), CandidateText.Title(search, candidate), .. search.Figures.Select((figure, i) => FigureText.Shown(figure, outcome.Values[candidate][i])),
        ]));
        Columns.Write(output, table, indent: 2);
    }

    private void WriteCounts(SearchOutcome outcome)
    {
        var candidates = outcome.Front.Sum(alike => alike.Length);
        var alike = candidates == outcome.Front.Length ? "" : $" ({Number(candidates)} candidates, some alike in every figure)";
        output.WriteLine($"On the front: {Number(outcome.Front.Length)}{alike}. Dominated, another being as good in every figure of the goal and better in one: {Number(outcome.Dominated)}. Unknown: {Number(outcome.Unknown.Length)}.");
        output.WriteLine(Standing(outcome));
        foreach (var unknown in outcome.Unknown.GroupBy(candidate => outcome.Values[candidate].OfType<FigureValue.Unknown>().First().Reason).Take(MostValues))
            output.WriteLine($"Unknown: {Values([.. unknown.Select(candidate => CandidateText.Title(outcome.Search, candidate))], "; ")}, because {SafeText.OneLine(unknown.Key)}.");
    }

    private static string Standing(SearchOutcome outcome)
    {
        if (outcome.Unknown.Contains(RuleFamily.AsItIs))
            return "What the rule of the file comes to is unknown, so nothing can be compared with it.";
        return outcome.Dominators[RuleFamily.AsItIs] is { } better
            ? $"The rule of the file is dominated: {Number(better)} ({CandidateText.Title(outcome.Search, better)}) is as good in every figure of the goal and better in one."
            : $"The rule of the file is on the front: {(IsBetterSomewhere(outcome) ? "whatever is better in one figure costs something in another" : "nothing that could be compared with it is better in any figure of the goal")}.";
    }

    private static bool IsBetterSomewhere(SearchOutcome outcome) => outcome.Front.Any(alike => CandidateText.Compared(outcome, alike[0], better: true).Any());

    private void WriteRule(SearchOutcome outcome, int[] alike)
    {
        var (search, candidate) = (outcome.Search, alike[0]);
        if (search.Family[candidate] is not { } rule)
            return;
        output.WriteLine();
        output.WriteLine(colour.Bold($"{Number(candidate)}. {CandidateText.Title(search, candidate)}"));
        WriteField("gains", Changes(outcome, candidate, better: true));
        WriteField("costs", Changes(outcome, candidate, better: false));
        if (alike.Length > 1)
            WriteField("alike in every figure", Values([.. alike[1..].Select(other => CandidateText.Title(search, other))], "; "));
        if (IsImproper(outcome, candidate))
            WriteField("beware", "two coalitions without a member in common both win, so that two opposite decisions can be taken; ask for more than half");
        output.WriteLine($"  {colour.Dim("in place of the rule:")}");
        foreach (var line in rule.Declaration?.Split('\n') ?? [])
            output.WriteLine($"    {line}");
        output.WriteLine($"    {rule.ClauseFor(search.Family.Step)}");
    }

    private static bool IsImproper(SearchOutcome outcome, int candidate)
    {
        var proper = outcome.Search.Figures.IndexOf(DecisionFigure.Proper);
        return proper >= 0 && outcome.Values[candidate][proper] is FigureValue.Exact { Number: var truth } && truth == Rational.Zero;
    }

    private static string Changes(SearchOutcome outcome, int candidate, bool better)
    {
        var changes = CandidateText.Compared(outcome, candidate, better)
            .Select(change => $"{change.Figure} {FigureText.Shown(change.Figure, change.Is)} instead of {FigureText.Shown(change.Figure, change.Was)}").ToList();
        return changes.Count == 0 ? "nothing in the goal" : string.Join(", ", changes);
    }

    private void WriteField(string name, string text)
    {
        if (text.Length > 0)
            output.WriteLine($"  {colour.Dim(name + ":")} {SafeText.OneLine(text)}");
    }

    private static string Values(string[] values, string comma = ", ") => values.Length <= MostValues
        ? string.Join(comma, values)
        : FormattableString.Invariant($"{values[0]}{comma}{values[1]}{comma}… {values[^1]} ({values.Length})");

    private static string Number(int count) => FormattableString.Invariant($"{count}");
}
