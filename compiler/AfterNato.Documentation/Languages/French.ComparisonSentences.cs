namespace AfterNato.Documentation.Languages;

/// <content>What is said of comparisons: what to know before, in what architectures differ, and whether one is at least as good as another.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] ComparisonSentences =
    [
        // Words that stand between answers.
        ("{0} or {1}", "{0:le} ou {1:le}"),
        ("{0}, then {1}", "{0}, puis {1}"),
        ("–", "–"),
        ("unknown", "indéterminé"),
        ("not declared", "non déclaré"),
        ("no answer", "pas de réponse"),

        // What to know before.
        (
            "They are looked at on different days: {0}. What differs may differ because of the day; `--as-of` puts all of them on one.",
            "Elles ne sont pas considérées au même jour : {0}. Ce qui diffère peut tenir au jour ; `--as-of` les place toutes au même."),
        ("{0} on {1}", "{0} au {1}"),
        (
            "No procedure of {0} says what it `serves`, so that its decisions are not held against those of others.",
            "Aucune procédure de {0} ne dit ce qu’elle décide (`serves`) : ces décisions ne sont donc pas comparées à celles des autres."),
        ("{0} is called {1}: it is taken for one and the same member.", "{0} porte plusieurs noms, {1} : on y voit un seul et même membre."),
        (
            "No two of them have a member in common: whoever is compared here, they are others.",
            "Elles n’ont deux à deux aucun membre en commun : ceux que l’on compare ici ne sont jamais les mêmes."),
        ("the figures are in {0}, and nothing is converted or added here", "les chiffres sont exprimés en unités différentes ({0}) ; rien n’est converti ni additionné ici"),
        ("plain numbers", "nombres sans unité"),
        ("days", "jours"),
        ("months", "mois"),
        ("{0} per {1}", "{0} par {1}"),

        // In what they differ.
        (
            "Of {0} question, all answer {1} alike and {2} differently",
            "Sur {0} question, {1} {1|reçoit|reçoivent} partout la même réponse et {2} {2|reçoit|reçoivent} des réponses différentes"),
        (
            "Of {0} questions, all answer {1} alike and {2} differently",
            "Sur {0} questions, {1} {1|reçoit|reçoivent} partout la même réponse et {2} {2|reçoit|reçoivent} des réponses différentes"),
        ("{0}; {1}.", "{0} ; {1}."),
        ("{0} In which they differ stands in the tables.", "{0} Les différences figurent dans les tableaux."),
        (
            "{0} Those of weight are told here, {1} of {2}; the others stand in the tables.",
            "{0} Les différences qui comptent le plus, {1} sur {2}, sont exposées ici ; les autres figurent dans les tableaux."),
        ("the other one", "la question restante"),
        ("the other {0}", "les {0} questions restantes"),
        ("to {0} neither gives an answer", "pour {0}, aucune des deux ne donne de réponse"),
        ("to {0} none gives an answer", "pour {0}, aucune ne donne de réponse"),
        ("to {0} not both give an answer", "pour {0}, il manque la réponse de l’une au moins"),
        ("to {0} not all give an answer", "pour {0}, il manque la réponse de l’une au moins"),
        ("They differ in {0}: {1}.", "Elles diffèrent sur {0} : {1}."),
        ("{0} in all", "{0} dans toutes"),
        ("{0} answer everything alike.", "{0} donnent partout les mêmes réponses."),
        ("{0} and {1} differ in nothing but {2}.", "{0} et {1} ne diffèrent que sur : {2}."),

        // Whether one is at least as good as another.
        ("None of these questions has an answer that is better beyond dispute.", "Aucune de ces questions n’a de réponse indiscutablement meilleure qu’une autre."),
        (
            "{0} is at least as good as {1} in every question that both answer and that has a better answer. It is better in {2}",
            "{0} vaut au moins {1} pour chaque question à laquelle les deux répondent et qui a une meilleure réponse. Elle vaut mieux sur {2}"),
        ("{0}, and as good in {1}.", "{0}, et autant sur {1}."),
        (
            "They cannot be ranked: not both say enough, or not in the same sense, about {0}.",
            "On ne peut les classer : l’une au moins n’en dit pas assez, ou les deux ne parlent pas dans le même sens, sur : {0}."),
        (
            "No two of them can be ranked: not both say enough, or not in the same sense, about {0}.",
            "On ne peut en classer deux, quelles qu’elles soient : l’une au moins n’en dit pas assez, ou les deux ne parlent pas dans le même sens, sur : {0}."),
        (
            "{0} cannot be ranked: not both say enough, or not in the same sense, about {1}.",
            "On ne peut classer {0} : l’une au moins n’en dit pas assez, ou les deux ne parlent pas dans le même sens, sur : {1}."),
        ("{0} against {1}", "{0} face à {1}"),
        ("Of any two, {0}.", "De deux quelconques d’entre elles, {0}."),
        ("Of any other two, {0}.", "De deux autres quelconques, {0}."),
        ("both are as good in every question that has a better answer", "l’une vaut l’autre pour chaque question qui a une meilleure réponse"),
        ("neither is at least as good as the other in everything", "aucune ne vaut au moins l’autre sur tous les points"),
        (
            "neither is at least as good as the other in everything, or both are as good in everything",
            "ou bien aucune ne vaut au moins l’autre sur tous les points, ou bien elles se valent sur tous"),
        ("Nothing is asked of {0} or {1} that has a better answer.", "Aucune question posée à {0} ou à {1} n’a de meilleure réponse."),
        ("{0} and {1} are as good in every question that has a better answer.", "{0} et {1} se valent pour chaque question qui a une meilleure réponse."),
        ("Neither is at least as good as the other in everything: {0}.", "Aucune ne vaut au moins l’autre sur tous les points : {0}."),
        ("{0} is better in {1}", "{0} vaut mieux sur {1}"),
        ("neither is as good as the other in {0}", "aucune ne vaut l’autre sur {0}"),
    ];
}
