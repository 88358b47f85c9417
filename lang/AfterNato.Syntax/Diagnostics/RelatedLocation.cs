namespace AfterNato.Syntax.Diagnostics;

/// <summary>A second place that a message needs to be understood, with what it has to do with it.</summary>
public sealed record RelatedLocation(Location Location, string Message);
