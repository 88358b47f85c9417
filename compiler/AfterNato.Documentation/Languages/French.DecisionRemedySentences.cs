namespace AfterNato.Documentation.Languages;

/// <content>Which changes of a file would open a decision again.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] DecisionRemedySentences =
    [
        // Other rules.
        ("{0}, with {1}", "{0}, avec {1}"),
        ("{0}, which says {1}", "{0}, qui dit {1}"),
        ("in {0}, {1}", "{0|à l’étape|aux étapes} {0}, {1}"),
        (" The steps come from a pattern: write them out to change them.", " Les étapes viennent d’un modèle : les écrire dans la procédure pour pouvoir les modifier."),

        // So that nobody can stop it alone.
        (
            "So that nobody can stop {0} alone, at least its rule would have to change: {1}.{2}",
            "Pour que nul ne puisse bloquer à lui seul {0}, il faudrait au moins changer sa règle : {1}.{2}"),
        (
            "So that nobody can stop {0} alone, at least their rules would have to change: {1}.{2}",
            "Pour que nul ne puisse bloquer à lui seul {0}, il faudrait au moins changer leurs règles : {1}.{2}"),
        (
            "So that nobody can stop {0} alone, at least its rule would have to be followed by an `otherwise` in which the same body decides: {1}.{2}",
            "Pour que nul ne puisse bloquer à lui seul {0}, il faudrait au moins faire suivre sa règle d’un `otherwise` où décide le même organe : {1}.{2}"),
        (
            "So that nobody can stop {0} alone, at least their rules would have to be followed by an `otherwise` in which the same body decides: {1}.{2}",
            "Pour que nul ne puisse bloquer à lui seul {0}, il faudrait au moins faire suivre leurs règles d’un `otherwise` où décide le même organe : {1}.{2}"),
        (
            "Or {0} would stay, and an `otherwise` would follow in which that rule decides.",
            "Ou bien la règle {0} resterait, suivie d’un `otherwise` où l’on déciderait selon cette nouvelle règle."),
        (
            "Or they would stay, and in each step an `otherwise` would follow in which that rule decides.",
            "Ou bien elles resteraient, et chaque étape serait suivie d’un `otherwise` où l’on déciderait selon cette nouvelle règle."),
        (
            "Or they would stay, and in each step an `otherwise` would follow in which the new rule of the step decides.",
            "Ou bien elles resteraient, et chaque étape serait suivie d’un `otherwise` où l’on déciderait selon la nouvelle règle de l’étape."),

        // So that those whom it concerns cannot stop it.
        (
            "The {0} could not stop it alone if it had no vote {1}: {2}.{3}{4}",
            "Sans voix {1}, {0:le} ne {0|pourrait|pourraient} bloquer la décision à {0|lui seul|elle seule|eux seuls|elles seules} : {2}.{3}{4}"),
        (
            "The {0} could not stop it alone if nobody could stop {1} alone: {2}.{3}",
            "Si nul ne pouvait bloquer à lui seul {1}, {0:le} ne {0|pourrait|pourraient} bloquer la décision à {0|lui seul|elle seule|eux seuls|elles seules} : {2}.{3}"),
        ("Or if nobody could stop {0} alone: {1}.", "Ou bien si nul ne pouvait bloquer à lui seul {0} : {1}."),
        (" What is left is the consent that the procedure asks of the {0} itself.", " Resterait le consentement que la procédure demande en propre {0:à}."),

        // So that those who are left can decide.
        (
            "As a part of the votes it would be as much as today, and less when there are fewer: {0} in the place of {1}.",
            "Exprimée en part des voix, l’exigence serait la même qu’aujourd’hui, et moindre quand il y en a moins : {0} à la place de {1}."),
        (
            "As a part of the seats it would be as much as today, and less when there are fewer: {0} in the place of {1}.",
            "Exprimée en part des sièges, l’exigence serait la même qu’aujourd’hui, et moindre quand il y en a moins : {0} à la place de {1}."),
        ("As a number, the largest that those left can reach would be that of {0}.", "Exprimée en nombre, la plus forte exigence à la portée de ceux qui restent serait celle de {0}."),
        ("As a number, the largest that those left can reach would be {0}: {1}.", "Exprimée en nombre, la plus forte exigence à la portée de ceux qui restent serait {0} : {1}."),
        (
            "As a number, the largest that those left can reach would be {0}: {1}; each of them could then stop it alone.",
            "Exprimée en nombre, la plus forte exigence à la portée de ceux qui restent serait {0} : {1} ; chacun d’eux pourrait alors bloquer à lui seul la décision."),
    ];
}
