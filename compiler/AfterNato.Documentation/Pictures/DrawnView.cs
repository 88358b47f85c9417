namespace AfterNato.Documentation.Pictures;

/// <summary>A picture on a page.</summary>
/// <param name="View">The name of the view that drew it.</param>
/// <param name="Picture">What is seen.</param>
public sealed record DrawnView(string View, Picture Picture);
