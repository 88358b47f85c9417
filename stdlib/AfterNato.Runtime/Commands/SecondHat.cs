using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Commands;

/// <summary>A second office of whoever holds a post.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Under">To whom the holder answers in it: a member, an organisation or a command; null when the file does not say.</param>
/// <param name="Origin">Where the file says so.</param>
public sealed record SecondHat(string Title, Element? Under, Origin Origin);
