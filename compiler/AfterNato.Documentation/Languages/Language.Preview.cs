namespace AfterNato.Documentation.Languages;

/// <content>What a preview says that is renewed whenever a file is saved.</content>
public abstract partial class Language
{
    /// <summary>What announces the findings about what a page is about.</summary>
    public abstract string AboutThisPage { get; }

    /// <summary>What announces all other findings.</summary>
    public abstract string AboutTheRest { get; }

    /// <summary>The title of an address at which there is no page.</summary>
    public abstract string NoSuchPage { get; }

    /// <summary>What such an address says.</summary>
    public abstract string NoSuchPageText { get; }

    /// <summary>What a reader is told whose page there is no more.</summary>
    public abstract string PageIsGone { get; }

    /// <summary>The title while no version of the file has compiled.</summary>
    public abstract string NothingToShowYet { get; }

    /// <summary>What that page says.</summary>
    public abstract string NothingToShowYetText { get; }

    /// <summary>The title of a page that cannot be written.</summary>
    public abstract string PageCannotBeWritten { get; }

    /// <summary>What keeps the file from being checked.</summary>
    public abstract string NothingWasChecked(int errors);

    /// <summary>What the page behind the errors is.</summary>
    public abstract string LastGoodVersion { get; }

    /// <summary>What is said when nobody renews the page any more.</summary>
    public abstract string PreviewHasEnded { get; }

    /// <summary>What leads to another place that contributes.</summary>
    public abstract string See { get; }
}
