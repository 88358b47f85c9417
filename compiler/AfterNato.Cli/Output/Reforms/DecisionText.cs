using AfterNato.Checks.Reforms;
using AfterNato.Runtime.Reforms;

namespace AfterNato.Cli.Output.Reforms;

/// <summary>About whom the steps of a reform are decided, and who of those can stop them, for people.</summary>
internal static class DecisionText
{
    /// <summary>«Cormark as target».</summary>
    public static string About(TransitionStep? step) =>
        step is null ? "" : $"{string.Join(", ", step.About.Select(member => member.Title))}{(step.Role is null ? "" : $" as {step.Role}")}";

    /// <summary>Those who can stop a step that is aimed at them; nobody stops what cannot be taken.</summary>
    public static string Stoppers(AimedStep aimed, bool canBeTaken)
    {
        if (!canBeTaken)
            return "–";
        if (aimed.Unknown is not null)
            return "unknown";
        return aimed.Stoppable.IsEmpty ? "none of them" : string.Join(", ", aimed.Stoppable.Select(Stoppers));
    }

    /// <summary>How they can.</summary>
    public static IEnumerable<string> Notes(AimedStep aimed, bool canBeTaken)
    {
        if (!canBeTaken)
            yield break;
        var step = FormattableString.Invariant($"step {aimed.Step.Place + 1}");
        if (aimed.Unknown is { } reason)
            yield return $"Whether those at whom {step} is aimed can stop it is unknown: {reason.ToString().TrimEnd('.')}.";
        foreach (var stoppable in aimed.Stoppable)
        {
            var who = string.Join(", ", stoppable.Members.Select(member => member.Title));
            var where = stoppable.Stopped.IsEmpty ? "in" : $"at {string.Join(", ", stoppable.Stopped.Select(stopped => $"`{stopped.Name}`"))} of";
            yield return $"{char.ToUpperInvariant(step[0])}{step[1..]} needs the consent of {who}, at whom it is aimed: by refusing {where} `{stoppable.Procedure.Name}`, {(stoppable.IsTogether ? "they stop the step together" : stoppable.Members.Length == 1 ? "it stops the step alone" : "each of them stops the step alone")}.";
        }
    }

    private static string Stoppers(StoppableStep stoppable) =>
        $"{string.Join(", ", stoppable.Members.Select(member => member.Title))}{(stoppable.IsTogether ? " together" : "")}";
}
