namespace AfterNato.Documentation.Languages;

/// <content>What is told of missions.</content>
public abstract partial class Language
{
    public abstract string Conduct { get; }

    /// <summary>Whether a mission runs on a day.</summary>
    public abstract string RunsOn(DateOnly day);

    public abstract string RunBy { get; }

    public abstract string LedBy { get; }

    public abstract string DecidedIn { get; }

    public abstract string MandateExpires { get; }

    public abstract string Strength { get; }

    public abstract string Contribution { get; }
}
