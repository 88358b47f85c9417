namespace AfterNato.Documentation.Languages;

/// <summary>French, by the typographic rules of the Imprimerie nationale.</summary>
internal sealed partial class French : Language
{
    private const string ThinSpace = "\u202F";

    public override string Tag => "fr";

    public override string OwnName => "français";

    protected override string DecimalMark => ",";

    protected override string GroupMark => ThinSpace;

    protected override string BeforePercent => Space;

    protected override IReadOnlyList<string> Months { get; } =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    public override string Semicolon => $"{ThinSpace}; ";

    protected internal override string And => "et";

    public override string Date(DateOnly day) => $"{(day.Day == 1 ? "1er" : Digits(day.Day))}{Space}{Months[day.Month - 1]}{Space}{Digits(day.Year)}";
}
