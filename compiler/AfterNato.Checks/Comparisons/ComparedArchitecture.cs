using AfterNato.Runtime;

namespace AfterNato.Checks.Comparisons;

/// <summary>One of several architectures that are asked the same. In sentences it stands as its label; documents write its title.</summary>
/// <param name="Label">What nobody else in the comparison is called.</param>
/// <param name="File">The file as the user named it.</param>
/// <param name="Situation">The architecture on the day at which it is looked at.</param>
public sealed record ComparedArchitecture(string Label, string File, Situation Situation) : ISpoken
{
    /// <summary>Whether another one in the comparison has the same title, so that only the label tells them apart.</summary>
    public bool SharesItsTitle { get; init; }

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
