namespace AfterNato.Documentation.Languages;

/// <content>Why an answer is unknown, as half a sentence.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] UnknownSentences =
    [
        // What the file does not say.
        ("the file gives no {0} for {1}", "le fichier ne donne aucune valeur de {0} pour {1:le}"),
        ("nobody who shares it has any {0}, so that it gives no proportion", "parmi ceux qui y prennent part, la valeur de {0} est partout nulle et ne donne aucune proportion"),
        ("more than one unit is called {0}", "plusieurs unités portent le nom {0}"),
        ("no rate between {0} and {1} is in force on {2}", "aucun taux entre {0} et {1} n’est en vigueur au {2}"),
        ("the file does not say who holds {0} on {1}", "le fichier ne dit pas qui occupe le poste {0} au {1}"),
        ("{0}, and {1} cannot meet while nobody does", "{0}, et l’organe {1} ne peut se réunir tant que personne ne l’occupe"),
        ("nobody has a seat", "personne n’a de siège"),
        ("the seats together have no {0}", "pour l’ensemble des sièges, le total de {0} est nul"),
        ("the seats of {0} belong to nobody, and {1} asks whose they are", "les sièges de l’organe {0} n’appartiennent à personne, et la règle {1} demande à qui ils sont"),
        ("it says nothing", "aucune condition n’est énoncée"),
        ("the stages of a reform are only known where its file is compiled", "les stades d’une réforme ne sont connus que là où son fichier est compilé"),
        ("nothing says who is large and who is small", "rien ne dit qui est grand et qui est petit"),

        // What a condition asks.
        ("it divides by zero", "le calcul divise par zéro"),
        ("it would divide by zero", "il faudrait diviser par zéro"),
        ("it would round to steps that are not above zero", "il faudrait arrondir selon un pas nul ou négatif"),
        ("{0} divides by zero when nobody votes against", "la règle {0} divise par zéro quand personne ne vote contre"),
        ("{0} divides by zero when nobody votes for", "la règle {0} divise par zéro quand personne ne vote pour"),
        ("{0} divides by zero when the votes fall in a certain way", "la règle {0} divise par zéro quand les voix se répartissent d’une certaine façon"),
        ("it asks about nobody", "la question ne porte sur personne"),
        ("it asks about one and there are several", "la question porte sur un seul membre, et il y en a plusieurs"),
        ("greatest", "la plus grande valeur"),
        ("least", "la plus petite valeur"),
        ("latest", "la date la plus tardive"),
        ("earliest", "la date la plus ancienne"),
        ("it asks for the {0} over nobody", "la question demande {0} d’un ensemble vide"),
        ("it asks for the one with the {0} among nobody", "la question cherche, dans un ensemble vide, le membre qui a {0}"),
        ("{0} share the {1}", "{0:le} ont tous {1}"),
        ("{0} and {1} cannot be added, since months differ in length", "on ne peut additionner {0} et {1}, car les mois n’ont pas tous la même durée"),
        ("{0} and {1} cannot be compared, since months differ in length", "on ne peut comparer {0} et {1}, car les mois n’ont pas tous la même durée"),
        ("{0} and {1} cannot be divided by each other, since months differ in length", "on ne peut diviser l’une par l’autre les durées {0} et {1}, car les mois n’ont pas tous la même longueur"),
        ("a date moves by whole days and months alone, and not by {0}", "une date ne se décale que de jours et de mois entiers, et non de {0}"),
        ("{0} and {1} lead out of the calendar", "{0} et {1} mènent hors du calendrier"),
        ("{0} is not known to the day", "la date ({0}) n’est pas connue au jour près"),
        ("{0} and {1} are not both known to the day", "les deux dates ({0} et {1}) ne sont pas toutes deux connues au jour près"),
        ("{0} cannot be divided, since {1}", "la charge {0} ne peut être répartie, car {1}"),

        // Why a burden cannot be divided.
        ("{0} must bear at least {1} and may bear at most {2}, {3} less", "{0:le} {0|doit|doivent} supporter au moins {1} et {0|peut|peuvent} supporter au plus {2}, soit {3} de moins"),
        ("its floors make {0} bear {1} together, {2} more than the total of {3}", "ses planchers imposent {1} en tout à {0}, soit {2} de plus que le total de {3}"),
        ("its {0} let {1} bear at most {2} together, {3} less than the total of {4}", "avec {0}, {1} {1|peut|peuvent} supporter en tout {2} au plus, soit {3} de moins que le total de {4}"),
        ("caps", "ses plafonds"),
        ("keys of zero", "ses clés nulles"),
        ("caps and keys of zero", "ses plafonds et ses clés nulles"),

        // What a rule does not let one tell.
        (
            "more consent can defeat the decision, so that nobody's refusal or consent means one thing",
            "un consentement de plus peut faire échouer la décision : ni un refus ni un consentement n’a d’effet univoque"),
        (
            "under {0} one more vote for can defeat the decision, so that a refusal may help it",
            "sous la règle {0}, une voix pour de plus peut faire échouer la décision, de sorte qu’un refus peut la servir"),
        ("no refusal of members can stop it", "aucun refus de membres ne peut la bloquer"),
        ("nobody ever makes a difference to the decision, so that there are no swings to have a part of", "personne n’est jamais décisif, et il n’y a donc pas de pouvoir à partager"),
        ("what becomes of the rule when members leave is not written in it as quotas", "la règle n’est pas faite de quotas qui diraient ce qu’elle devient quand des membres partent"),

        // Bounds of the work.
        (
            "{0} has more than {1} seats, which is the bound for rules under which a vote for might defeat the decision",
            "l’organe {0} compte plus de {1} sièges, limite pour les règles sous lesquelles une voix pour pourrait faire échouer la décision"),
        ("more than {0} seats have a say, which is the bound for making each of them a player of its own", "plus de {0} sièges ont voix à la décision, limite pour compter chacun d’eux séparément"),
        ("the search among the ballots reached its bound of 100 000", "la recherche parmi les votes possibles a atteint sa limite de 100 000"),
        (
            "its probability is the sum over more coalitions than twenty different players have, which is the bound",
            "sa probabilité est une somme sur plus de coalitions que n’en forment vingt participants différents, ce qui est la limite"),
        ("its roles can be filled in more than {0} ways, which is the bound", "ses rôles peuvent être remplis de plus de {0} manières, ce qui est la limite"),
        (
            "the network without each of its {0} members has more than the {1} million memberships that are looked at, which is the bound",
            "le réseau, privé tour à tour de chacun de ses {0} membres, compte plus de {1} {1|million|millions} d’appartenances, ce qui est la limite"),
        (
            "the search for the fewest members that must leave reached its bound; {0} are enough",
            "la recherche du plus petit nombre de départs nécessaires a atteint sa limite ; {0} {0|suffit|suffisent}"),
        (
            "the scenarios of this file together go through more than two million states of declarations, which is the bound",
            "les scénarios de ce fichier parcourent ensemble plus de deux millions d’états de déclarations, ce qui est la limite"),
        (
            "the games in which it asks for power have more than a million pairs of players together, which is the bound",
            "les décisions dont la question demande le pouvoir réunissent plus d’un million de paires de participants, ce qui est la limite"),
        (
            "the searches for smallest coalitions reached their common bound of a million coalitions",
            "les recherches des plus petites coalitions ont atteint leur limite commune d’un million de coalitions"),
        ("it would go through more than a million cases, which is the bound", "il faudrait parcourir plus d’un million de cas, ce qui est la limite"),
        (
            "the members differ in more than {0} ways, which is the bound for a rule that is not made of thresholds",
            "les membres diffèrent de plus de {0} manières, limite pour une règle qui n’est pas faite de seuils"),
        ("its decision diagram has more than {0} nodes, which is the bound", "son diagramme de décision a plus de {0} nœuds, ce qui est la limite"),
        (
            "counting by its decision diagram would keep more than {0} words of counts, which is the bound",
            "compter d’après son diagramme de décision demanderait plus de {0} mots de mémoire, ce qui est la limite"),
        ("the search for the Nakamura number reached its bound of {0} looks at a player", "la recherche du nombre de Nakamura a atteint sa limite de {0} examens d’un participant"),
        ("the search for a smallest coalition reached its bound of 200 000 coalitions", "la recherche d’une plus petite coalition a atteint sa limite de 200 000 coalitions"),
        (
            "the search for the smallest coalitions that show it reached its bound of a million coalitions",
            "la recherche des plus petites coalitions qui le montrent a atteint sa limite d’un million de coalitions"),
        (
            "only a rule that is one quota can be estimated with tables; random samples can estimate any rule",
            "seule une règle à un seul quota peut être estimée par des tables ; des échantillons aléatoires peuvent estimer toute règle"),
        (
            "the quota of {0} is above {1}, which is the bound for tables; random samples can estimate it",
            "le quota de {0} dépasse {1}, limite pour les tables ; des échantillons aléatoires peuvent l’estimer"),
        ("the estimate would take more than {0} steps, which is the bound", "l’estimation demanderait plus de {0} opérations, ce qui est la limite"),
    ];
}
