using AfterNato.Checks.Power;

namespace AfterNato.Compiler.Reports;

/// <summary>What asking for the power in a decision has to say.</summary>
public abstract record PowerAnswer
{
    private PowerAnswer()
    {
    }

    /// <summary>The answer.</summary>
    public sealed record Given(PowerReport Power) : PowerAnswer;

    /// <summary>No answer.</summary>
    /// <param name="Report">What is wrong with the sources, or keeps the scenario from happening.</param>
    public sealed record Refused(Report Report) : PowerAnswer;
}
