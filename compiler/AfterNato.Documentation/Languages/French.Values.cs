using AfterNato.Runtime.Time;

namespace AfterNato.Documentation.Languages;

/// <content>How values of a file are written.</content>
internal sealed partial class French
{
    protected override string Billion => "Md";

    protected override string Million => "M";

    public override string Truth(bool isTrue) => isTrue ? "oui" : "non";

    public override string Length(Duration length)
    {
        var isMany = length.Amount >= 2;
        var unit = length.Unit switch
        {
            "hours" => isMany ? "heures" : "heure",
            "days" => isMany ? "jours" : "jour",
            "weeks" => isMany ? "semaines" : "semaine",
            "months" => "mois",
            _ => isMany ? "ans" : "an",
        };
        return $"{Exact(length.Amount)}{Space}{unit}";
    }

    protected override string Unit(string unit, bool isOne) => unit switch
    {
        "people" => isOne ? "personne" : "personnes",
        "posts" => isOne ? "poste" : "postes",
        "aircraft" => isOne ? "aéronef" : "aéronefs",
        _ => unit,
    };
}
