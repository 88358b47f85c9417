using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Documentation.Languages;

/// <content>How values of a file are written.</content>
internal sealed partial class English
{
    protected override string Billion => "billion";

    protected override string Million => "million";

    public override string Truth(bool isTrue) => isTrue ? "yes" : "no";

    public override string Length(Duration length) =>
        $"{Exact(length.Amount)}{Space}{(length.Amount == Rational.One ? length.Unit[..^1] : length.Unit)}";

    protected override string Unit(string unit, Rational amount) => amount != Rational.One ? unit : unit switch
    {
        "people" => "person",
        "batteries" => "battery",
        "posts" or "brigades" or "battalions" or "sorties" or "ships" or "submarines" or "tanks" or "drones" or "missiles" or "shells" or "satellites" or "warheads" => unit[..^1],
        _ => unit,
    };
}
