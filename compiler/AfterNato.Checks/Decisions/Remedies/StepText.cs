using System.Text.RegularExpressions;

using AfterNato.Checks.Findings;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Decisions.Remedies;

/// <summary>Changes of the text of steps. Where a step comes from a pattern, its text stands for others too, and there is none.</summary>
internal static partial class StepText
{
    /// <summary>Another rule for a step.</summary>
    public static IEnumerable<RemedyEdit?> WithRule(Procedure procedure, Step step, string use, string? declaration)
    {
        yield return IsWritten(procedure, step) && step.Element.Declaration.Clause("using") is { } clause ? RemedyEdit.Replace(clause.Origin, $"using {use}") : null;
        if (declaration is not null)
            yield return RemedyEdit.Declare(declaration);
    }

    /// <summary>A rule with other numbers, by the name by which the step calls it: that may be one that a library was given.</summary>
    public static string Use(Step step, VoteRule rule)
    {
        var called = (step.Element.Declaration.Clause("using")?.Value as Value.Computed)?.Source ?? rule.Name;
        return called.Split('(')[0] + rule.Name[rule.Name.IndexOf('(', StringComparison.Ordinal)..];
    }

    /// <summary>Somebody more who is left out.</summary>
    public static RemedyEdit? Without(Procedure procedure, Step step, string role)
    {
        if (!IsWritten(procedure, step) || step.Element.Declaration.Clause("by") is not { } clause)
            return null;
        if (clause.Qualifier("except") is not { } except)
            return RemedyEdit.Replace(Behind(clause), $" except {role}");
        return LeftOut(step) is null ? null : RemedyEdit.Replace(Behind(except), $", {role}");
    }

    /// <summary>A vote of the same by another rule where the step is rejected.</summary>
    public static IEnumerable<RemedyEdit?> WithFallback(Procedure procedure, Step step, string use, string? declaration)
    {
        var name = $"{step.Name}_again";
        var isPossible = IsWritten(procedure, step) && step.Actor is Actor.OfBody && (step.Recused is null || LeftOut(step) is not null) && !procedure.Steps.Any(other => other.Name == name);
        yield return isPossible ? RemedyEdit.Behind(step.Element.Declaration, $"\n    otherwise {{ step {name} {{ by {Voters(step)}   using {use} }} }}\n  ") : null;
        if (declaration is not null)
            yield return RemedyEdit.Declare(declaration);
    }

    /// <summary>«Council except ally»: who votes, and who is left out by now.</summary>
    public static string Voters(Step step)
    {
        var body = (step.Actor as Actor.OfBody)?.Body.Name;
        return LeftOut(step) is { } names ? $"{body} except {names}" : $"{body}";
    }

    /// <summary>What an author has to know where steps come from elsewhere.</summary>
    public static Sentence Note(Procedure procedure, List<Step> steps) =>
        steps.TrueForAll(step => IsWritten(procedure, step)) ? Sentence.Empty : $" The steps come from a pattern: write them out to change them.";

    /// <summary>Whether the text of a step is its own and not that of a pattern, whose places are all told of where it is followed.</summary>
    private static bool IsWritten(Procedure procedure, Step step) =>
        procedure.Declaration.Clause("follows") is not { } follows || follows.Origin != step.Element.Declaration.Origin;

    // Names with commas between them go on with one more; other sets do not.
    private static string? LeftOut(Step step)
    {
        var text = (step.Element.Declaration.Clause("by")?.Qualifier("except")?.Value as Value.Computed)?.Source;
        return text is not null && Names().Match(text) is { Success: true } names ? names.Groups["names"].Value : null;
    }

    private static Origin Behind(Clause clause) => clause.Origin with { Start = clause.Origin.Start + clause.Origin.Length, Length = 0 };

    [GeneratedRegex(@"(?:^|except )(?<names>\w+(?:, ?\w+)*)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Names();
}
