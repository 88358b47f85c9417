using AfterNato.Runtime.Numbers;
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

    // Less than two of anything is one to French.
    protected override string Unit(string unit, Rational amount)
    {
        var (one, several) = unit switch
        {
            "people" => ("personne", "personnes"),
            "posts" => ("poste", "postes"),
            "brigades" => ("brigade", "brigades"),
            "battalions" => ("bataillon", "bataillons"),
            "aircraft" => ("aéronef", "aéronefs"),
            "sorties" => ("sortie", "sorties"),
            "ships" => ("bâtiment", "bâtiments"),
            "submarines" => ("sous-marin", "sous-marins"),
            "tanks" => ("char", "chars"),
            "armoured_vehicles" => ("véhicule blindé", "véhicules blindés"),
            "artillery_pieces" => ("pièce d’artillerie", "pièces d’artillerie"),
            "batteries" => ("batterie", "batteries"),
            "drones" => ("drone", "drones"),
            "missiles" => ("missile", "missiles"),
            "shells" => ("obus", "obus"),
            "satellites" => ("satellite", "satellites"),
            "warheads" => ("ogive", "ogives"),
            "headquarters" => ("quartier général", "quartiers généraux"),
            _ => (unit, unit),
        };
        return amount < 2 ? one : several;
    }
}
