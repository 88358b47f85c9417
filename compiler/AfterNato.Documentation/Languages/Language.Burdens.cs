namespace AfterNato.Documentation.Languages;

/// <content>What is told of burdens and capabilities.</content>
public abstract partial class Language
{
    public abstract string WhoBearsWhat { get; }

    public abstract string PartOfProduct { get; }

    public abstract string Together { get; }

    public abstract string FromDay { get; }

    public abstract string Needed { get; }

    public abstract string Pledged { get; }

    public abstract string Missing { get; }

    public abstract string WouldOpenAGap { get; }
}
