namespace AfterNato.Documentation.Languages;

/// <content>What is said of networks of coalitions.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] NetworkSentences =
    [
        ("everybody essential to {0} has a seat where it is decided to act there", "tous les acteurs indispensables dans le théâtre {0} ont un siège là où l’on décide d’y agir"),
        (
            "No organisation acts in {0} on this day, so that {1}, essential there, has no seat.",
            "Aucune organisation n’agit dans le théâtre {0} ce jour-là, de sorte {1:que}, qui y {1|est indispensable|sont indispensables}, n’{1|a|ont} aucun siège."),
        (
            "No organisation acts in {0} on this day, so that {1}, essential there, have no seat.",
            "Aucune organisation n’agit dans le théâtre {0} ce jour-là, de sorte {1:que}, qui y sont indispensables, n’ont aucun siège."),
        ("{0}, essential to {1}, has no seat in {2}.", "{0:le}, qui {0|est indispensable|sont indispensables} dans le théâtre {1}, n’{0|a|ont} pas de siège au sein {2:de}."),
        ("{0}, essential to {1}, have no seat in {2}.", "{0:le}, qui sont indispensables dans le théâtre {1}, n’ont pas de siège au sein {2:de}."),
        (
            "{0}, essential to {1}, has no seat in any of the {2} organisations that act there.",
            "{0:le}, qui {0|est indispensable|sont indispensables} dans le théâtre {1}, n’{0|a|ont} de siège dans aucune des {2} organisations qui y agissent."),
        (
            "{0}, essential to {1}, have no seat in any of the {2} organisations that act there.",
            "{0:le}, qui sont indispensables dans le théâtre {1}, n’ont de siège dans aucune des {2} organisations qui y agissent."),
        (
            "Everybody essential to {0} has a seat somewhere, but none of the {1} organisations that act there seats them all.",
            "Tous les acteurs indispensables dans le théâtre {0} ont un siège quelque part, mais aucune des {1} organisations qui y agissent ne les réunit tous."),
        ("Nobody is essential to {0} on this day, so that there is nobody to have a seat.", "Personne n’est indispensable dans le théâtre {0} ce jour-là : il n’y a donc personne qui doive y avoir un siège."),
        ("Do not read this as a yes. Check the set and its dates.", "Ne pas y lire un oui. Vérifier l’ensemble et ses dates."),
        ("{0} acts there", "{0:le} y agit"),
        ("{0} is without {1}.", "{1:le} n’{1|appartient|appartiennent} pas {0:à}."),
        ("{0} seats them.", "{0:le} leur donne un siège."),
        ("{0} is a partner, without a seat.", "{0:le} {0|est partenaire|sont partenaires}, sans siège."),
        ("{0} are partners, without a seat.", "{0:le} sont partenaires, sans siège."),
        ("Say who acts there: `acts in` in an organisation, or `left to` in the theatre.", "Indiquer qui y agit : `acts in` dans une organisation, ou `left to` dans le théâtre."),
        (
            "Let them join, give them a seat when this theatre is decided on, or let another organisation act there too.",
            "Les faire adhérer, leur donner un siège quand ce théâtre est en cause, ou y faire agir aussi une autre organisation."),

        ("anybody provides {0}", "une organisation assure la fonction {0}"),
        ("Nobody provides {0} on this day: {1}.", "Personne n’assure la fonction {0} ce jour-là : {1}."),
        ("no organisation is there for it", "aucune organisation n’en a la charge"),
        ("{0} is there for it and cannot act", "{0:le} en a la charge et ne peut agir"),
        ("{0} has no members", "{0:le} n’a aucun membre"),
        ("{0} has only one member, {1}", "{0:le} n’a qu’un seul membre, {1:le}"),
        ("{0} has none of its framework nations among its members", "{0:le} ne compte aucune de ses nations-cadres parmi ses membres"),
        ("Let an organisation provide it: {0} in the organisation, or `provided by` in the function.", "La faire assurer par une organisation : {0} dans l’organisation, ou `provided by` dans la fonction."),

        ("several organisations provide {0}", "plusieurs organisations assurent la fonction {0}"),
        ("Only {0} provides {1}.", "La fonction {1} n’est assurée que par {0:le}."),
        ("It ends when {0}, its framework nation, leaves.", "Cette organisation prend fin si {0:le}, sa nation-cadre, {0|part|partent}."),
        ("this organisation provides it alone", "cette organisation est seule à l’assurer"),
        ("Let a second organisation provide it, best one that rests on other members.", "La faire assurer par une seconde organisation, de préférence une qui repose sur d’autres membres."),

        ("the network hangs together without any one member", "le réseau reste d’un seul tenant quel que soit le membre qui part"),
        ("If {0} leaves, {1} no longer shares a member with the rest of the network.", "Si {0:le} {0|part|partent}, {1:le} n’a plus aucun membre en commun avec le reste du réseau."),
        ("If {0} leaves, {1} no longer share a member with the rest of the network.", "Si {0:le} {0|part|partent}, {1:le} n’ont plus aucun membre en commun avec le reste du réseau."),
        ("The same is true of {0} more: {1}.", "Il en va de même pour {0} {0|autre membre|autres membres} : {1}."),
        ("Without {0}: {1}.", "Sans {0:le} : {1}."),
        ("{0} is in another part", "{0:le} se trouve dans une autre partie"),
        ("Let another member take part on both sides.", "Faire participer un autre membre des deux côtés."),

        ("the network of coalitions is divided", "le réseau de coalitions est divisé"),
        (
            "{0} coalitions with {1} members in all {2}; {3}. On average a member belongs to {4} of them, and a function is provided by {5}.",
            "{0} coalitions, qui comptent {1} {1|membre|membres} en tout, {2} ; {3}. En moyenne, un membre appartient à {4} d’entre elles, et une fonction est assurée par {5} d’entre elles."),
        ("hang together", "forment un seul ensemble"),
        ("fall into {0} groups that share no member", "se répartissent en {0} groupes sans membre commun"),
        ("{0} of {1} pair shares a member", "{0} paire sur {1} a un membre en commun"),
        ("{0} of {1} pairs share a member", "{0} {0|paire|paires} sur {1} {0|a|ont} un membre en commun"),
    ];
}
