using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Findings;

/// <summary>Another clause that contributes to a finding, with what it has to do with it.</summary>
public sealed record RelatedPlace(Origin Origin, Sentence Message);
