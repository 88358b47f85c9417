namespace AfterNato.Documentation.Languages;

/// <content>What is said of scenarios.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] ScenarioSentences =
    [
        // What happens.
        ("{0} joins {1}", "{0:le} {0|rejoint|rejoignent} {1:le}"),
        ("{0} leaves {1}", "{0:le} {0|quitte|quittent} {1:le}"),
        ("{0} is held by {1}", "{1:le} {1|occupe|occupent} le poste {0}"),
        ("{0} falls vacant", "le poste {0} devient vacant"),
        ("{0} begins", "la mission {0} commence"),
        ("{0} ends", "la mission {0} prend fin"),
        ("{0} is dissolved", "le commandement {0} est dissous"),
        ("{0} of {1} becomes {2}", "pour {1:le}, {0} prend la valeur {2}"),
        ("{0} takes {1} out of {2}", "{0:le} {0|retire|retirent} {1} au commandement {2}"),
        ("{0} adds {1} to {2}", "{0:le} {0|ajoute|ajoutent} {1} au commandement {2}"),
        (
            "{0} no longer fills {1} in {2} as tours end, evenly over {3}",
            "{0:le} ne {0|pourvoit|pourvoient} plus {1} au sein du commandement {2} à mesure que les affectations prennent fin, à un rythme régulier, en {3}"),

        // Why it cannot happen.
        ("{0} belongs to {1} already", "{0:le} {0|appartient|appartiennent} déjà {1:à}"),
        ("{0} does not belong to {1} then", "{0:le} {0|n’appartient|n’appartiennent} pas {1:à} à cette date"),
        ("{0} no longer exists then: its command has been dissolved", "le poste {0} n’existe plus à cette date : son commandement a été dissous"),
        ("{0} is an office of {1}", "le poste {0} est une fonction nationale {1:de}"),
        ("{0} is vacant already", "le poste {0} est déjà vacant"),
        ("{0} is running already", "la mission {0} est déjà en cours"),
        ("{0} is not running then", "la mission {0} n’est pas en cours à cette date"),
        ("{0} has been dissolved already", "le commandement {0} a déjà été dissous"),
        ("{0} no longer exists then: it has been dissolved", "le commandement {0} n’existe plus à cette date : il a été dissous"),
        ("the file does not say what staff {0} has", "le fichier ne dit pas quel est l’effectif du commandement {0}"),
        ("the staff of {0} is counted in {1}", "l’effectif du commandement {0} est compté dans l’unité « {1} »"),
        ("{0} has {1} in {2} then, of which {3} are not to be filled again anyhow", "{0:le} {0|a|ont} alors {1} au sein du commandement {2}, dont {3} à ne plus pourvoir de toute façon"),
        ("{0} has nobody in {1} then", "{0:le} {0|n’a|n’ont} alors personne au sein du commandement {1}"),
        ("{0} has only {1} in {2} then", "{0:le} {0|n’a|n’ont} alors que {1} au sein du commandement {2}"),
        ("every change of {0} can happen", "chaque changement du scénario {0} peut avoir lieu"),
        ("This cannot happen on {0}: {1}.", "C’est impossible au {0} : {1}."),
        ("Do without the scenario, {0}, or change it: {1}.", "Renoncer au scénario, {0}, ou le modifier : {1}."),
        ("Remove the change, put it on another day, or let what it needs happen before.", "Supprimer le changement, le fixer à un autre jour, ou placer avant lui ce qu’il suppose."),

        // Who consents.
        ("it requires {0}: {1}", "elle suppose que la procédure {0} ait d’abord abouti : {1}"),
        ("as things then stand it cannot be completed, whoever consents", "en l’état, elle ne peut aboutir, qui que ce soit qui consente"),
        ("{0}, which matters or not depending on who is {1}", "{0}, ce qui importe ou non selon qui est {1}"),
        ("the scenario does not say how probably {0} consents", "le scénario ne dit pas avec quelle probabilité {0:le} {0|consent|consentent}"),
        ("nothing that the file has could decide this: {0}", "rien de ce que prévoit le fichier ne pourrait en décider : {0}"),
        ("{0} cannot succeed", "la procédure {0} ne peut aboutir"),
        ("{0} cannot succeed: {1}", "la procédure {0} ne peut aboutir : {1}"),
        ("every position in {0} is heard", "chaque position du scénario {0} est entendue"),
        ("{0} has no say in {1}, so what it says there changes nothing.", "{0:le} {0|n’a|n’ont} pas voix à la procédure {1} : {0|sa|leur} position n’y change rien."),
        ("Remove it from the position, or give it a seat.", "Retirer ce membre de la position, ou lui donner un siège."),

        // What changes nothing.
        ("{0} changes anything", "le scénario {0} change quelque chose"),
        ("Nothing happens in {0}.", "Rien ne se passe dans le scénario {0}."),
        ("After every change of {0}, the architecture is as it was before.", "Après chaque changement du scénario {0}, l’architecture est ce qu’elle était auparavant."),
        ("{0}: so it was already.", "{0} : c’était déjà le cas."),
        ("Say what is different in it, or remove it.", "Dire ce qui y diffère, ou supprimer le scénario."),

        // Who cannot leave.
        ("{0} does not belong to {1} on {2}, so it cannot leave it.", "{0:le} {0|n’appartient|n’appartiennent} pas {1:à} au {2} et ne {0|peut|peuvent} donc en partir."),
        ("Everybody would leave {0}: nothing is left of it.", "Tous quitteraient {0:le} : il n’en resterait rien."),
        ("{0} belongs to nothing on {1}: nothing changes when it leaves.", "{0:le} {0|n’appartient|n’appartiennent} à rien au {1} : {0|son|leur} départ ne change rien."),
    ];
}
