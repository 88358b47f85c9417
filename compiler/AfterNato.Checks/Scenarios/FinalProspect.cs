using AfterNato.Runtime.Scenarios;

namespace AfterNato.Checks.Scenarios;

/// <summary>What has become of a procedure at the end of a scenario, and since which day it is so; null when it was so from the beginning.</summary>
public sealed record FinalProspect(Prospect Prospect, DateOnly? Since);
