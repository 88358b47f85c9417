using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Documentation.Languages;

/// <content>What a preview says that is renewed whenever a file is saved.</content>
internal sealed partial class English
{
    public override string AboutThisPage => "About this page";

    public override string AboutTheRest => "About everything else";

    public override string NoSuchPage => "No such page";

    public override string NoSuchPageText => "There is no page at this address. What it was about may have been renamed or removed.";

    public override string PageIsGone => "The page that was open is gone: the file no longer declares what it was about.";

    public override string NothingToShowYet => "Nothing to show yet";

    public override string NothingToShowYetText => "The file has errors. The site appears here as soon as it has none.";

    public override string PageCannotBeWritten => "This page cannot be written";

    public override string NothingWasChecked(int errors) => $"{Findings(Severity.Error, errors)}; nothing was checked.";

    public override string LastGoodVersion => "The page shows the last version without errors.";

    public override string PreviewHasEnded => "The preview has ended: changes no longer appear on this page.";

    public override string See => "See";
}
