using AfterNato.Runtime.Numbers;

namespace AfterNato.Documentation.Languages;

/// <content>What is told of decisions.</content>
internal sealed partial class French
{
    public override string Steps => "Étapes";

    public override string Step => "Étape";

    public override string TakenBy => "Qui décide";

    public override string DecidedBy => "Règle";

    public override string CanStopItAlone => "Qui peut bloquer seul";

    public override string Power => "Répartition du pouvoir de vote";

    public override string VetoPlayers => "Membres dotés d’un droit de veto";

    public override string BlockingNumber => "Plus petite coalition bloquante";

    public override string Unknown => "indéterminé";

    public override string Nobody => "personne";

    public override string MemberHead => "Membre";

    public override string Members(int count) => count == 1 ? $"un{Space}membre" : $"{Number(count)}{Space}membres";

    public override string BlockingNumberIs(int? number) => number switch
    {
        null => "nul ne peut bloquer",
        0 => $"aucune n’est nécessaire{Colon}l’adoption est impossible",
        { } count => Members(count),
    };

    public override string ChanceOfAdoption(Rational consent) => $"Probabilité d’adoption si chacun consent avec une probabilité de {Percent(consent, 0)}, indépendamment des autres";

    public override string AllAlike(int players, Rational share) => $"Les {Number(players)} membres ont le même pouvoir{Colon}{Percent(share, 2)} chacun selon les deux indices.";

    public override string Decides => "Intervient dans";

    public override string Seats(int count) => count == 1 ? $"Un{Space}siège" : $"{Number(count)}{Space}sièges";
}
