using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Languages;

/// <content>What pictures of seats, power and burdens say.</content>
internal sealed partial class French
{
    internal override string ABody => "un organe";

    internal override string OnlyAllBlock(int number) => $"seuls les {Number(number)} membres ensemble peuvent bloquer";

    internal override string SeatsSummary => "qui siège dans un organe et qui peut y bloquer seul selon ses règles";

    internal override string NoSeats(string body) => $"Il n’y a rien à montrer{Colon}personne ne siège ce jour-là dans cet organe ({body}).";

    internal override string ByThisRule(string rule, string obstruction) => $"règle {Quoted(rule)}{Colon}{obstruction}";

    internal override string SeatMark(Mark mark) => mark switch { Mark.Stop => "peut bloquer seul, quelle que soit la règle", Mark.Triangle => "peut bloquer seul selon certaines règles", Mark.Ring => "indéterminé", _ => "ne peut bloquer seul" };

    internal override string NoRuleOfBody => $"Aucune étape du fichier ne dit selon quelle règle cet organe décide{NarrowSemicolon} personne n’est donc signalé.";

    internal override string WeighedBy(string fact) => $"Le nombre est le poids du vote{Colon}{fact}.";

    internal override string SeatsTitle(string body) => $"Sièges{Colon}{body}";

    internal override string CountOfSeats(string body, int seats) => $"{body}{Colon}{Count(seats, "siège", "sièges")}.";

    internal override string PowerSummary => $"pouvoir de vote dans une procédure{Colon}Banzhaf, Shapley-Shubik et parts de la population";

    internal override string NobodyDecides(string procedure) => $"Il n’y a rien à montrer{Colon}aucun membre n’a voix dans {Quoted(procedure)}.";

    internal override string PopulationUnknown => $"La population n’est pas connue pour tous{NarrowSemicolon} aucune part n’en est donc montrée.";

    internal override string PowerUnknown => "Le pouvoir de vote n’a pas pu être calculé.";

    internal override string Banzhaf => "Indice de Banzhaf";

    internal override string ShapleyShubik => "Indice de Shapley-Shubik";

    internal override string PartOfPopulation => "Part de la population";

    internal override string PowerTitle(string procedure) => $"{procedure}{Colon}pouvoir de vote";

    internal override string AllEquallyPowerful(int players, string power) => players == 1 ? "Un seul membre détient tout le pouvoir." : $"Les {Number(players)} membres ont le même pouvoir{Colon}{power} chacun, selon Banzhaf comme selon Shapley-Shubik.";

    internal override string PowerOf(string player, string banzhaf, string shapley, string? people) => $"{player}{Colon}Banzhaf {banzhaf}, Shapley-Shubik {shapley}{(people is null ? "" : $", population {people}")}.";

    internal override string OthersTogether(int number) => $"{Number(number)} autres ensemble";

    internal override string RowsLeftOut(int number) => $"La dernière ligne additionne les {Number(number)} dont les chiffres sont les plus faibles.";

    internal override string ConsentSummary => "la probabilité d’adoption à mesure que la probabilité du consentement de chaque membre baisse de 100 % à 50 %";

    internal override string ConsentUnknown(string which) => $"La probabilité n’a pas pu être calculée pour{Colon}{which}.";

    internal override string AdoptedAt(string consent, string chance) => $"{chance} pour {consent}";

    internal override string ConsentOfEach => "Probabilité du consentement de chaque membre";

    internal override string ProbabilityOfAdoption => "Probabilité d’adoption";

    internal override string ConsentCaveat => $"Chaque membre consent avec la même probabilité, indépendamment des autres{NarrowSemicolon} les points sont exacts, les lignes ne servent qu’à guider l’œil.";

    internal override string CurvesLeftOut(int number) => $"{Count(number, "procédure a une autre courbe, qui n’est pas montrée", "procédures ont d’autres courbes, qui ne sont pas montrées")}{NarrowSemicolon} précisez-en une pour la voir.";

    internal override string AdoptionOf(string decisions, string chances) => $"Probabilité d’adoption selon celle de chaque consentement ({decisions}){Colon}{chances}.";

    internal override string ConsentTitle(string? subject) => subject is null ? "L’adoption en fonction du consentement" : $"{subject}{Colon}l’adoption en fonction du consentement";

    internal override string ABurden => "une charge";

    internal override string BurdenSummary => "qui supporte quelle part d’une charge, selon plusieurs clés de répartition";

    internal override string NotDivided(string title) => $"Clé {Quoted(title)}{Colon}la charge ne peut être répartie, ou l’on ignore comment.";

    internal override string TotalOf(string amount, string? per) => $"Total{Colon}{amount}{(per is null ? "" : $" {per}")}.";

    internal override string Per(string time) => time == "year" ? "par an" : time == "month" ? "par mois" : $"par {time}";

    internal override string KeysLeftOut(int number) => $"{Count(number, "autre clé n’est pas montrée", "autres clés ne sont pas montrées")} ici{NarrowSemicolon} {Quoted("afternato burden")} les donne toutes.";

    internal override string MostBorne(string key, string members) => $"Clé {Quoted(key)}, parts les plus lourdes{Colon}{members}.";

    internal override string BurdenTitle(string burden) => $"Qui paie{Colon}{burden}";

    internal override string EqualParts => "Parts égales";

    internal override string NoPart => "aucune";

    internal override string NobodyAloneBlocks => "nul ne peut bloquer seul, plusieurs ensemble le peuvent";

    internal override string RolesAreOpen => $"Les rôles d’une procédure sont laissés ouverts{Colon}le membre concerné est interrogé comme tout autre.";

    internal override string OthersAgree => "Les sièges et les postes qui n’agissent pour aucun membre sont réputés consentir.";

    internal override string OthersMayBlock(string certain) => $"{certain}{NarrowSemicolon} pour les autres, on l’ignore";
}
