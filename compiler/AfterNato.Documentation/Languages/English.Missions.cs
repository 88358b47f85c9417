namespace AfterNato.Documentation.Languages;

/// <content>What is told of missions.</content>
internal sealed partial class English
{
    public override string Conduct => "Conduct";

    public override string RunsOn(DateOnly day) => $"Runs on {Date(day)}";

    public override string RunBy => "Run by";

    public override string LedBy => "Led by";

    public override string DecidedIn => "Mandate";

    public override string MandateExpires => "Mandate expires";

    public override string Strength => "Strength";

    public override string Contribution => "Contribution";
}
