namespace AfterNato.Documentation.Languages;

/// <content>What is told of burdens and capabilities.</content>
internal sealed partial class English
{
    public override string WhoBearsWhat => "Who bears what";

    public override string PartOfProduct => "Part of GDP, by its own key";

    public override string Together => "Together";

    public override string FromDay => "From";

    public override string Needed => "Needed";

    public override string Pledged => "Pledged";

    public override string Missing => "Missing";

    public override string WouldOpenAGap => "Whose loss would open a gap";
}
