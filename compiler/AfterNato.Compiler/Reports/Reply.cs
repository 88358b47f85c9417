namespace AfterNato.Compiler.Reports;

/// <summary>What asking an architecture something has to say.</summary>
/// <typeparam name="T">What it answers.</typeparam>
public abstract record Reply<T>
    where T : class
{
    private Reply()
    {
    }

    /// <summary>The answer.</summary>
    public sealed record Given(T Content) : Reply<T>;

    /// <summary>No answer.</summary>
    /// <param name="Report">What is wrong with the sources, or keeps the scenario from happening.</param>
    public sealed record Refused(Report Report) : Reply<T>;
}
