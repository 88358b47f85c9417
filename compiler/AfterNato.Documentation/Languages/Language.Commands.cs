namespace AfterNato.Documentation.Languages;

/// <content>What is told of commands and posts.</content>
public abstract partial class Language
{
    public abstract string Under { get; }

    public abstract string Leads { get; }

    public abstract string Post { get; }

    public abstract string HeldBy { get; }

    public abstract string Deputies { get; }

    public abstract string SecondHats { get; }

    public abstract string Vacant { get; }

    public abstract string NotSaid { get; }
}
