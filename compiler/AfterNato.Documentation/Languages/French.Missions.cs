namespace AfterNato.Documentation.Languages;

/// <content>What is told of missions.</content>
internal sealed partial class French
{
    public override string Conduct => "Conduite";

    public override string RunsOn(DateOnly day) => $"En cours au {Date(day)}";

    public override string RunBy => "Menée par";

    public override string LedBy => "Commandée par";

    public override string DecidedIn => "Mandat";

    public override string MandateExpires => "Le mandat expire";

    public override string Strength => "Effectif";

    public override string Contribution => "Contribution";
}
