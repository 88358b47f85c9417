namespace AfterNato.Semantics.Reforms;

/// <summary>An invariant that says nothing at a stage of a reform, because something that it speaks of is not there.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Absent">What is not there.</param>
public sealed record UnaskedInvariant(string Name, string Absent);
