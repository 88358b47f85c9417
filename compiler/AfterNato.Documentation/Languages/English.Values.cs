using AfterNato.Runtime.Time;

namespace AfterNato.Documentation.Languages;

/// <content>How values of a file are written.</content>
internal sealed partial class English
{
    protected override string Billion => "billion";

    protected override string Million => "million";

    public override string Truth(bool isTrue) => isTrue ? "yes" : "no";

    public override string Length(Duration length) =>
        $"{Exact(length.Amount)}{Space}{(length.Amount == Runtime.Numbers.Rational.One ? length.Unit[..^1] : length.Unit)}";

    protected override string Unit(string unit, bool isOne) => unit;
}
