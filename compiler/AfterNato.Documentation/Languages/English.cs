namespace AfterNato.Documentation.Languages;

/// <summary>English, as it is written in Europe: day before month.</summary>
internal sealed partial class English : Language
{
    public override string Tag => "en";

    public override string OwnName => "English";

    protected override string DecimalMark => ".";

    protected override string GroupMark => ",";

    protected override string BeforePercent => Space;

    protected override IReadOnlyList<string> Months { get; } =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public override string Semicolon => "; ";

    protected internal override string And => "and";

    public override string Date(DateOnly day) => $"{Digits(day.Day)}{Space}{Months[day.Month - 1]}{Space}{Digits(day.Year)}";
}
