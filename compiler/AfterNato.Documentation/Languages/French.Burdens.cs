namespace AfterNato.Documentation.Languages;

/// <content>What is told of burdens and capabilities.</content>
internal sealed partial class French
{
    public override string WhoBearsWhat => "Qui supporte quoi";

    public override string PartOfProduct => "Part du PIB, selon sa propre clé";

    public override string Together => "Ensemble";

    public override string FromDay => "À partir du";

    public override string Needed => "Besoin";

    public override string Pledged => "Engagé";

    public override string Missing => "Manque";

    public override string WouldOpenAGap => "Dont la perte créerait un manque";
}
