namespace AfterNato.Runtime.Search;

/// <summary>A rule by which the step could decide in place of its own, and who would have no seat.</summary>
/// <param name="Recused">Who has no seat; null for whom the file leaves out.</param>
public abstract record RuleCandidate(Recusal? Recused)
{
    /// <summary>What the rule is called where a step uses it, with its numbers.</summary>
    public abstract string Name { get; }

    /// <summary>The rule as a declaration to paste into the file; null where the file has it.</summary>
    public abstract string? Declaration { get; }

    /// <summary>The rule in a few words, and who is recused.</summary>
    public string Title => Recused is null ? Words : Recused.Written.Length == 0 ? $"{Words}; nobody recused" : $"{Words}; without {Recused.Written}";

    /// <summary>The rule in a few words.</summary>
    protected abstract string Words { get; }

    /// <summary>What to write in the step in place of its own words: who decides, where others than before are recused, and by which rule.</summary>
    /// <param name="step">The step that it is for.</param>
    public string ClauseFor(VotedStep step)
    {
        var recused = Recused is null ? "" : Recused.Written.Length == 0 ? $"by {step.Body.Name}   " : $"by {step.Body.Name} except {Recused.Written}   ";
        return $"{recused}using {Name}";
    }
}
