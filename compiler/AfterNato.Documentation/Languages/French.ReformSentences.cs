namespace AfterNato.Documentation.Languages;

/// <content>What is said of reforms.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] ReformSentences =
    [
        // Steps and stages.
        ("the step of {0} ({1})", "l’étape du {0} ({1})"),
        ("the steps of {0}", "les étapes des {0}"),
        ("steps {0} to {1}", "les étapes {0} à {1}"),
        ("with {0} done", "après {0}"),
        ("with {0} done, and {1} not yet", "après {0} et avant {1}"),
        ("With {0} done", "Après {0}"),
        ("With {0} done, and {1} not yet", "Après {0} et avant {1}"),
        ("there can be no such stage. {0}", "un tel stade est impossible. {0}"),
        ("{0} fails: {1}", "l’exigence {0} n’est pas respecté : {1}"),
        ("whether {0} holds is unknown: {1}", "on ignore si l’exigence {0} est respecté : {1}"),
        ("it is not there", "il n’existe pas"),
        ("{0} is not there", "{0} n’existe pas"),
        ("{0} have no members on this day", "{0} n’ont aucun membre ce jour-là"),
        ("whether {0} can be taken is unknown", "on ignore si {0} peut être franchie"),
        ("{0} cannot be taken", "{0} ne peut être franchie"),
        (
            "without its changes the architecture cannot be read. {0}",
            "sans ses changements, l’architecture ne peut être lue. {0}"),
        (
            "without what no step applies the architecture cannot be read. {0}",
            "sans ce qu’aucune étape n’applique, l’architecture ne peut être lue. {0}"),

        // Whether a step can be taken.
        ("{0}, which decides it, is not there before it", "la procédure {0}, qui en décide, n’existe pas avant l’étape"),
        ("nobody can tell whether {0}, which decides it, can succeed: {1}", "nul ne peut dire si la procédure {0}, qui en décide, peut aboutir : {1}"),
        ("{0}, which decides it, would have to be completed before it begins", "la procédure {0}, qui en décide, devrait être achevée avant de commencer"),
        ("{0}, which decides it, has to wait until {1}", "la procédure {0}, qui en décide, doit attendre que {1}"),
        (
            "{0}, which decides it, fails whoever consents, unless some of those with a seat abstain or stay away",
            "la procédure {0}, qui en décide, échoue quels que soient ceux qui consentent, à moins que certains de ceux qui y siègent ne s’abstiennent ou ne s’absentent"),
        (
            "{0}, which decides it, fails whoever consents when it is about {1}, unless some of those with a seat abstain or stay away",
            "la procédure {0}, qui en décide, échoue, lorsqu’elle concerne {1:le}, quels que soient ceux qui consentent, à moins que certains de ceux qui y siègent ne s’abstiennent ou ne s’absentent"),
        ("{0}, which decides it, fails whoever consents: {1}", "la procédure {0}, qui en décide, échoue quels que soient ceux qui consentent : {1}"),
        (
            "{0}, which decides it, fails whoever consents when it is about {1}: {2}",
            "la procédure {0}, qui en décide, échoue, lorsqu’elle concerne {1:le}, quels que soient ceux qui consentent : {2}"),
        (
            "{0}, which decides it, requires {1}, which cannot succeed then, and nothing says whether it has been completed before",
            "la procédure {0}, qui en décide, suppose la procédure {1}, qui ne peut alors aboutir, et rien ne dit si celle-ci a été achevée auparavant"),

        // Whether all is safe in between.
        ("{0} is safe between its steps", "la transition {0} est sûre entre ses étapes"),
        (
            "{0} holds before {1} and after it, and fails in between: from {2} to {3}.",
            "L’exigence {0} est respecté avant la transition {1} et après elle, mais ne l’est pas entre-temps : de {2} à {3}."),
        ("{0} says what must hold", "l’exigence {0} dit ce qui doit être respecté"),
        ("{0} cannot be carried out: {1} cannot be taken then.", "La transition {0} ne peut être menée à bien : {1} ne peut être franchie à ce moment."),
        (
            "{0} cannot be carried out in the order of the file: {1} cannot be taken then.",
            "La transition {0} ne peut être menée à bien dans l’ordre du fichier : {1} ne peut être franchie à ce moment."),
        ("nor can this step, for the same reason", "cette étape non plus, pour la même raison"),
        ("Whether {0} of {1} can be taken is unknown: {2}.", "On ignore si {0} de la transition {1} peut être franchie : {2}."),
        ("nor is it known of this step, for the same reason", "on l’ignore aussi de cette étape, pour la même raison"),
        ("Whether {0} is safe between its steps is unknown: after {1}, {2}.", "On ignore si la transition {0} est sûre entre ses étapes : après {1}, {2}."),
        ("Do not read this as a yes. {0}", "Ne pas y voir un oui. {0}"),

        // Whether another order is safe.
        ("All of it happens on one day: there is no stage between.", "Tout se fait en un jour : il n’y a pas de stade intermédiaire."),
        ("Every stage is safe in the order of the file.", "Chaque stade est sûr dans l’ordre du fichier."),
        ("It is the only step, so that no other order helps.", "C’est la seule étape : aucun autre ordre n’y changerait rien."),
        (
            "Another order is safe at every stage: {0}, on the days as they stand{1}. That is one exchange of neighbouring steps, and no safe order takes fewer.",
            "Un autre ordre est sûr à chaque stade : {0}, sans changer les dates{1}. Il suffit d’intervertir une fois des étapes voisines, et aucun ordre sûr n’en demande moins."),
        (
            "Another order is safe at every stage: {0}, on the days as they stand{1}. That is {2} exchanges of neighbouring steps, and no safe order takes fewer.",
            "Un autre ordre est sûr à chaque stade : {0}, sans changer les dates{1}. Il faut intervertir {2} fois des étapes voisines, et aucun ordre sûr n’en demande moins."),
        (" ({0})", " ({0})"),
        ("No order of the steps is safe: every one comes to {0}. {1}", "Aucun ordre des étapes n’est sûr : chacun mène à {0}. {1}"),
        ("this stage", "ce stade"),
        ("one of {0} stages that are not", "l’un des {0} stades qui ne le sont pas"),
        ("a step that cannot be taken", "une étape qui ne peut être franchie"),
        ("a stage that is not, or to a step that cannot be taken", "un stade qui ne l’est pas, ou à une étape qui ne peut être franchie"),
        ("one of {0} stages that are not, or to a step that cannot be taken", "l’un des {0} stades qui ne le sont pas, ou à une étape qui ne peut être franchie"),
        ("Step {0} cannot be taken {1}: {2}.", "L’étape {0} ne peut être franchie {1} : {2}."),
        ("whether {0} can be taken {1}: {2}", "si {0} peut être franchie {1} : {2}"),
        ("first", "en premier"),
        ("{0}, or at {1} more stages", "{0}, ou à {1} autres stades"),
        ("{0}, {1}.", "{0}, {1}."),
        ("Whether another order is safe is unknown, because so is {0}.", "On ignore si un autre ordre est sûr, car on ignore {0}."),
        ("Whether another order is safe is unknown: {0}, {1}.", "On ignore si un autre ordre est sûr : {0}, {1}."),
        (
            "Whether another order is safe is unknown: orders are searched for up to {0} steps, which is the bound, and this transition has {1}.",
            "On ignore si un autre ordre est sûr : la recherche est limitée à {0} étapes, et cette transition en compte {1}."),
        (
            "Whether another order is safe is unknown: the architecture is too big for all stages to be looked at within the bound.",
            "On ignore si un autre ordre est sûr : l’architecture est trop grande pour que tous les stades soient examinés dans les limites prévues."),
        ("Another order is safe at every stage: {0}, as said at {1}.", "Un autre ordre est sûr à chaque stade : {0}, comme il est dit à {1}."),
        ("No order of the steps is safe, as said at {0}.", "Aucun ordre des étapes n’est sûr, comme il est dit à {0}."),
        ("Whether another order is safe is unknown, as said at {0}.", "On ignore si un autre ordre est sûr, comme il est dit à {0}."),

        // Whether those at whom a step is aimed can stop it.
        ("the architecture before it cannot be told. {0}", "l’architecture qui la précède ne peut être établie. {0}"),
        ("{0} is not there before it", "la procédure {0} n’existe pas avant elle"),
        ("{0} is not about any {1} before it", "la procédure {0} n’a pas de rôle « {1} » avant elle"),
        ("those at whom the steps of {0} are aimed can stop them", "ceux que visent les étapes de la transition {0} peuvent les bloquer"),
        (
            "{0} can alone stop {1} of {2}, aimed at it: {3}.",
            "{0:le} {0|peut bloquer à lui seul|peut bloquer à elle seule|peuvent bloquer à eux seuls|peuvent bloquer à elles seules} {1} de la transition {2}, dont {0|il est|elle est|ils sont|elles sont} la cible : {3}."),
        (
            "Each of {0} can alone stop {1} of {2}, aimed at them: {3}.",
            "{0:le} peuvent bloquer, {0|chacun à lui seul|chacune à elle seule|chacun à lui seul|chacune à elle seule}, {1} de la transition {2}, dont {0|il est|elle est|ils sont|elles sont} la cible : {3}."),
        (
            "{0} can together stop {1} of {2}, aimed at it: {3}.",
            "{0:le} {0|peut|peuvent} bloquer {1} de la transition {2}, dont {0|il est|elle est|ils sont|elles sont} la cible : {3}."),
        (
            "{0} can together stop {1} of {2}, aimed at them: {3}.",
            "{0:le} peuvent bloquer ensemble {1} de la transition {2}, dont {0|il est|elle est|ils sont|elles sont} la cible : {3}."),
        ("{0} decides", "la procédure {0} en décide"),
        ("by refusing at step {0} of {1}", "en refusant à l’étape {0} de la procédure {1}"),
        ("by refusing at steps {0} of {1}", "en refusant aux étapes {0} de la procédure {1}"),
        ("{0} refuse", "{0:le} {0|refuse|refusent}"),
        ("{0} refuses", "{0:le} {0|refuse|refusent}"),
        ("{0} as {1} refuses", "{0:le}, dans le rôle « {1} », {0|refuse|refusent}"),
        ("{0}, everybody else consents: the step is not taken.", "{0}, tous les autres consentent : l’étape n’est pas franchie."),
        ("{0}, everybody else consents: none of these steps is taken.", "{0}, tous les autres consentent : aucune de ces étapes n’est franchie."),
        ("this step as well", "cette étape aussi"),
        ("Leave those whom it concerns out of the vote, or let another procedure decide.", "Exclure du vote ceux qu’elle concerne, ou laisser une autre procédure décider."),
        (
            "The procedure asks the {0} itself; if that is meant, nothing need be done.",
            "La procédure demande précisément le consentement {0:de} ; si c’est voulu, il n’y a rien à faire."),
        ("{0} Or let another procedure decide.", "{0} Ou laisser une autre procédure décider."),
        (
            "Let {0} be about those whom it concerns, and leave them out of the vote: `about target` and `by … except target`. Or let another procedure decide.",
            "Faire porter la procédure {0} sur ceux qu’elle concerne, et les exclure du vote : `about target` et `by … except target`. Ou laisser une autre procédure décider."),
        (
            "Whether those at whom {0} of {1} is aimed can stop it is unknown: {2}",
            "On ignore si ceux que vise {0} de la transition {1} peuvent la bloquer : {2}"),
        (
            "Whether those at whom {0} of {1} is aimed can stop it is unknown: {2}.",
            "On ignore si ceux que vise {0} de la transition {1} peuvent la bloquer : {2}."),
        ("Do not read this as a yes. Put right what is named here.", "Ne pas y voir un oui. Corriger ce qui est indiqué ici."),
    ];
}
