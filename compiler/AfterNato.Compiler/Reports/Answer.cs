namespace AfterNato.Compiler.Reports;

/// <summary>What asking an architecture something has to say.</summary>
/// <typeparam name="T">What it answers.</typeparam>
/// <param name="Refusal">What is wrong with the sources or keeps the scenario from happening; null when the question was answered.</param>
/// <param name="Content">The answer; null when there is a refusal.</param>
public sealed record Answer<T>(Report? Refusal, T? Content)
    where T : class;
