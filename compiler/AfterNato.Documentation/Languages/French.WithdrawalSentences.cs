namespace AfterNato.Documentation.Languages;

/// <content>What is said of what follows when somebody leaves.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] WithdrawalSentences =
    [
        ("{0} can succeed", "la procédure {0} peut aboutir"),
        ("{0} can still succeed", "la procédure {0} peut encore aboutir"),
        ("{0} can no longer succeed.", "La procédure {0} ne peut plus aboutir."),
        ("{0} can no longer succeed: {1}.", "La procédure {0} ne peut plus aboutir : {1}."),
        ("{0} can no longer succeed: {1}; and {2} more steps.", "La procédure {0} ne peut plus aboutir : {1} ; et {2} {2|autre étape|autres étapes}."),
        ("{0} can no longer succeed: it requires {1}, which cannot.", "La procédure {0} ne peut plus aboutir : elle suppose la procédure {1}, qui ne le peut pas."),
        ("at step {0} {1}", "à l’étape {0}, {1}"),
        ("{0} must act, which has left", "l’intervention {0:de} est nécessaire, et ce membre est parti"),
        ("{0} must act, an office of {1}, which has left", "le poste {0} doit intervenir ; il relève {1:de}, et ce membre est parti"),
        ("{0} must act, and nobody is left in office", "le poste {0} doit intervenir, et plus personne n’est en fonction"),
        ("{0} must act, an organ of {1}, which has left", "l’organe {0} doit intervenir ; il relève {1:de}, et ce membre est parti"),
        ("nobody can call {0} together any more", "plus personne ne peut convoquer l’organe {0}"),
        ("{0} must act, and cannot", "{0:le} doit intervenir et ne le peut pas"),
        ("nobody has a seat in {0} any more", "plus personne n’a de siège dans l’organe {0}"),
        ("the only seat left in {0} does not satisfy {1}", "le seul siège restant dans l’organe {0} ne satisfait pas à la règle {1}"),
        ("all {0} seats left in {1} together do not satisfy {2}", "même réunis, les {0} sièges restants dans l’organe {1} ne satisfont pas à la règle {2}"),
        ("Nobody has a seat in {0} any more, which {1} needs.", "Plus personne n’a de siège dans l’organe {0}, dont la procédure {1} a besoin."),
        ("Nobody has a seat in {0} any more, which {1} need.", "Plus personne n’a de siège dans l’organe {0}, dont les procédures {1} ont besoin."),
        ("The only seat left in {0} does not satisfy {1}, which {2} needs.", "Le seul siège restant dans l’organe {0} ne satisfait pas à la règle {1}, dont dépend la procédure {2}."),
        ("The only seat left in {0} does not satisfy {1}, which {2} need.", "Le seul siège restant dans l’organe {0} ne satisfait pas à la règle {1}, dont dépendent les procédures {2}."),
        (
            "All {0} seats left in {1} together do not satisfy {2}, which {3} needs.",
            "Même réunis, les {0} sièges restants dans l’organe {1} ne satisfont pas à la règle {2}, dont dépend la procédure {3}."),
        (
            "All {0} seats left in {1} together do not satisfy {2}, which {3} need.",
            "Même réunis, les {0} sièges restants dans l’organe {1} ne satisfont pas à la règle {2}, dont dépendent les procédures {3}."),

        // Of several, each can do so alone: «à elles seules» would mean all of them together.
        ("anybody else can then stop {0} alone", "un autre membre peut alors bloquer seul la procédure {0}"),
        ("{0} can now stop {1} alone.", "Peut désormais bloquer seul la procédure {1} : {0}."),
        ("{0} can no longer stop {1} alone.", "Ne peut plus bloquer seul la procédure {1} : {0}."),
        ("1 member is now enough to stop {0}, in place of {1}.", "Il suffit désormais d’un membre pour bloquer la procédure {0}, au lieu de {1}."),
        ("{0} members are now enough to stop {1}, in place of {2}.", "Il suffit désormais de {0} membres pour bloquer la procédure {1}, au lieu de {2}."),
        ("1 member is now needed to stop {0}, in place of {1}.", "Il faut désormais un membre pour bloquer la procédure {0}, au lieu de {1}."),
        ("{0} members are now needed to stop {1}, in place of {2}.", "Il faut désormais {0} membres pour bloquer la procédure {1}, au lieu de {2}."),

        ("Nobody commands {0} any more: {1} falls vacant, and {2}.", "Personne n’est plus à la tête du commandement {0} : le poste {1} devient vacant, et {2}."),
        ("the file names no deputy", "le fichier n’indique aucun adjoint"),
        ("its deputy leaves too or is not in office", "son adjoint part aussi ou n’est pas en fonction"),
        ("its deputies leave too or are not in office", "ses adjoints partent aussi ou ne sont pas en fonction"),
        (
            "Whether anybody still commands {0} is unknown: {1} falls vacant, and the file does not say who holds the office of its deputy.",
            "On ignore si quelqu’un est encore à la tête du commandement {0} : le poste {1} devient vacant, et le fichier ne dit pas qui occupe celui de l’adjoint."),
        (
            "{0} falls vacant, and who acts in its place is unknown: the file does not say who holds {1}.",
            "Le poste {0} devient vacant, et l’on ignore qui assure la suppléance : le fichier ne dit pas qui occupe le poste {1}."),
        ("{0} falls vacant; {1} acts in its place.", "Le poste {0} devient vacant ; la suppléance revient au poste {1}."),
        ("{0} falls vacant; {1} from {2} acts in its place.", "Le poste {0} devient vacant ; la suppléance revient au poste {1}, occupé par un ressortissant {2:de}."),
        ("{0} falls vacant, and nobody deputises.", "Le poste {0} devient vacant, et personne n’en assure la suppléance."),
        ("{0} falls vacant, and nobody deputises: it is a key post.", "Le poste {0} devient vacant, et personne n’en assure la suppléance : c’est un poste clé."),
        ("{0} loses its headquarters, on the territory of {1}.", "Le commandement {0} perd son quartier général, situé sur le territoire {1:de}."),
        ("{0} loses its headquarters at {1}, on the territory of {2}.", "Le commandement {0} perd son quartier général ({1}), situé sur le territoire {2:de}."),
        ("{0} loses its framework nation, {1}.", "Le commandement {0} perd sa nation-cadre, {1:le}."),
        ("{0} loses all its framework nations, {1}.", "Le commandement {0} perd toutes ses nations-cadres : {1:le}."),
        (
            "{0} falls under the staff that it needs: {1} of {2} are left, and it needs {3}.",
            "L’effectif du commandement {0} tombe au-dessous de l’effectif nécessaire : il reste {1} sur {2}, et il en faut {3}."),
        ("{0} loses {1} of {2} ({3}).", "Le commandement {0} perd {1} sur {2} ({3})."),

        ("Nobody commands {0} any more, under which {1} stands.", "Personne n’est plus à la tête du commandement {0}, dont relève la mission {1}."),
        ("{0} loses what {1} contributes.", "La mission {0} perd ce que {1|fournit|fournissent} {1:le}."),
        ("{0} loses what {1} contribute.", "La mission {0} perd ce que fournissent {1:le}."),
        ("{0} loses {1} of {2} ({3})", "la mission {0} perd {1} sur {2} ({3})"),
        ("{0}, and falls under its strength of {1}.", "{0}, et tombe au-dessous de l’effectif indiqué dans le fichier ({1})."),
        ("Nobody contributes to {0} any more.", "Plus personne ne contribue à la mission {0}."),

        ("{0} is still covered", "le besoin {0} est encore couvert"),
        ("{0} of {1} are left", "il reste {0} sur {1}"),
        ("{0} is no longer covered: {1}, {2} are needed and {3} are missing", "le besoin {0} n’est plus couvert : {1}, il en faut {2} et il en manque {3}"),
        ("{0} lacks still more: {1}, and {2} in place of {3} are missing", "le besoin {0} est encore moins couvert : {1}, et il en manque {2}, contre {3} auparavant"),
        ("{0} stays covered: {1}, and {2} are needed", "le besoin {0} reste couvert : {1}, et il en faut {2}"),
        ("From {0} on {1}.", "À partir du {0}, {1}."),

        ("{0} can still be divided", "la charge {0} peut encore être répartie"),
        ("{0} can no longer be divided: {1}.", "La charge {0} ne peut plus être répartie : {1}."),
        (
            "Of {0} the others bear {1}{2} more, {3} of all: {4} most, {5} in place of {6}.",
            "De la charge {0}, les autres supportent {1}{2} de plus, soit {3} du total ; la plus forte hausse est pour {4:le} : {5}, contre {6} auparavant."),
        (" a year", " par an"),
        (" a month", " par mois"),

        ("Nobody is left in {0}.", "Plus personne n’appartient {0:à}."),
        ("{0} alone is left in {1}.", "Il ne reste qu’un seul membre {1:de} : {0:le}."),
        ("everybody who is essential in {0} is left", "tous les acteurs indispensables dans le théâtre {0} restent"),
        ("{0} acts in {1} without {2}, which is essential there.", "{0:le} agit dans le théâtre {1} sans {2:le}, qui y {2|est indispensable|sont indispensables}."),
        ("{0} acts in {1} without {2}, which are essential there.", "{0:le} agit dans le théâtre {1} sans {2:le}, qui y sont indispensables."),
        ("the network still hangs together", "le réseau reste d’un seul tenant"),
        ("{0} can no longer act: {1}.", "{0:le} ne peut plus agir : {1}."),
        ("Nobody provides {0} any more: {1} did.", "Plus personne n’assure la fonction {0}, qu’{1|assurait|assuraient} {1:le}."),
        ("{0} alone still provides {1}.", "La fonction {1} n’est plus assurée que par {0:le}."),
        ("The network of coalitions falls apart: {0}.", "Le réseau de coalitions se scinde : {0}."),

        ("{0} no longer holds: {1}.", "L’exigence {0} n’est plus satisfaite : {1}."),
        ("Whether {0} still holds is unknown: {1}.", "On ignore si l’exigence {0} est encore satisfaite : {1}."),
        ("{0} can no longer succeed, and what cannot succeed, anybody can block", "{0} ne {0|peut|peuvent} plus aboutir, et ce qui ne peut aboutir, n’importe qui peut le bloquer"),

        ("How {0} is divided: {1}.", "La répartition de la charge {0} : {1}."),
        ("Whether {0} holds: {1}.", "Si l’exigence {0} est satisfaite : {1}."),
        ("Who commands {0}: the file does not say who holds its commanding post on this day.", "Qui commande {0} : le fichier ne dit pas qui en occupe le poste de commandement ce jour-là."),
        ("Who commands {0}: the file does not say who holds their commanding posts on this day.", "Qui commande {0} : le fichier ne dit pas qui en occupe les postes de commandement ce jour-là."),

        ("everything still works when any one member leaves", "tout fonctionne encore quel que soit le membre qui part"),
        ("Whichever of the {0} members leaves everything, something breaks.", "Quel que soit celui des {0} membres qui se retire de tout, quelque chose cesse de fonctionner."),
        ("Something breaks when {0} leaves everything.", "Quelque chose cesse de fonctionner si {0:le} se {0|retire|retirent} de tout."),
        ("Something breaks when any one of {0} leaves everything.", "Quelque chose cesse de fonctionner si l’un de ces membres, quel qu’il soit, se retire de tout : {0}."),
        ("What breaks when {0} leaves everything is not fully known. {1}", "Ce qui cesse de fonctionner si {0:le} se {0|retire|retirent} de tout n’est pas entièrement connu. {1}"),
        ("What breaks when any one of {0} leaves everything is not fully known. {1}", "Ce qui cesse de fonctionner si l’un de ces membres, quel qu’il soit, se retire de tout n’est pas entièrement connu : {0}. {1}"),
        ("{0}; and {1} more.", "{0} ; et {1} {1|autre|autres}."),
        (
            "`afternato withdraw` tells each of these in full, and with `--pairs` what breaks only when two leave together.",
            "`afternato withdraw` détaille chacun de ces cas et, avec `--pairs`, ce qui ne cesse de fonctionner que si deux membres partent ensemble."),
        (
            "Do not read this as a yes. Put right what is named here, or ask about one withdrawal: `afternato withdraw`.",
            "Ne pas y lire un oui. Corriger ce qui est nommé ici, ou n’interroger que sur un seul départ : `afternato withdraw`."),
        (
            "{0} withdrawals from {1} declarations are more than the {2} million states of declarations that are compared, which is the bound",
            "{0} départs appliqués à {1} déclarations excèdent la limite, qui est de {2} millions d’états de déclarations comparés"),
        ("Everybody would leave: no organisation has a member any more.", "Tous partiraient : plus aucune organisation n’aurait de membre."),

        ("headquarters", "quartiers généraux"),
        ("staff", "effectifs"),
        ("networks", "réseaux"),
        ("invariants", "exigences"),
    ];
}
