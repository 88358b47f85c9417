namespace AfterNato.Documentation.Languages;

/// <content>What findings about networks of coalitions mean.</content>
internal sealed partial class French
{
    private static IEnumerable<CheckText> NetworkChecks =>
    [
        new(
            "EssentialOutside",
            "Acteur indispensable tenu à l’écart",
            "Un membre sans lequel on ne peut agir dans ce théâtre n’appartient à aucune des organisations qui y agissent.",
            "Si chacun appartient à l’une d’elles, mais qu’aucune ne les réunit tous, le constat le précise."),
        new(
            "UnservedFunction",
            "Fonction que personne n’assure",
            "Au jour considéré, aucune organisation en état d’agir n’assure cette fonction."),
        new(
            "SingleProvider",
            "Fonction assurée par une seule organisation",
            "Une seule organisation est en état d’assurer cette fonction : si elle fait défaut, se bloque ou se défait, plus personne ne l’assure."),
        new(
            "CutMember",
            "Membre charnière du réseau",
            "Si ce membre quittait toutes les coalitions, certaines de celles qu’il relie ne le seraient plus."),
        new(
            "Fragmentation",
            "Degré de division du réseau",
            "Des chiffres sur l’ensemble du réseau de coalitions : combien elles sont et comment elles sont reliées.",
            "Ils ne sont en eux-mêmes ni bons ni mauvais ; ils servent à comparer."),
    ];
}
