namespace AfterNato.Documentation.Languages;

/// <content>What is said of votes: what they can and cannot come to, and what invariants ask of them.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] DecisionVoteSentences =
    [
        // Ballots.
        ("more than {0} sets of members may vote in step {1}, which is the bound", "plus de {0} ensembles de membres peuvent voter à l’étape {1}, ce qui dépasse la limite du calcul"),
        ("{0} for", "{0:le} pour"),
        ("{0} against", "{0:le} contre"),
        ("{0} abstaining", "{0:le} en abstention"),
        ("{0} absent", "{0:le} {0|absent|absente|absents|absentes}"),
        ("one of those absent", "l’un des absents"),
        ("one of those against", "l’un de ceux qui ont voté contre"),

        // AN3006
        ("a vote in {0} is adopted although everybody votes against", "un vote de la procédure {0} est acquis alors que tous votent contre"),
        ("the only seat of {0} votes against", "le seul siège de l’organe {0} vote contre"),
        ("all {0} seats of {1} vote against", "les {0} sièges de l’organe {1} votent tous contre"),
        (" once those concerned have no seat", " dès lors que les intéressés n’y ont pas de siège"),
        ("{0} is adopted whatever anybody says: step {1} passes by {2} although {3}.", "La procédure {0} aboutit quoi que l’on dise : l’étape {1} est acquise selon la règle {2} alors que {3}."),
        (
            "The vote at step {0} of {1} decides nothing{2}: it passes by {3} although {4}.",
            "Le vote à l’étape {0} de la procédure {1} ne décide de rien{2} : il est acquis selon la règle {3} alors que {4}."),
        ("adopted with 0 for, {0} against.", "acquis avec 0 pour, {0} contre."),
        (
            "Ask for votes in favour, `count(for) >= …`; a rule that only limits the votes against must allow fewer of them than there are seats.",
            "Exiger des voix favorables, `count(for) >= …` ; une règle qui ne fait que limiter les voix contre doit en admettre moins qu’il n’y a de sièges."),

        // AN3007 and AN3008
        ("one more vote for can defeat {0}", "une voix de plus en sa faveur peut faire échouer la procédure {0}"),
        ("Under {0}, one more vote for can defeat step {1} of {2}.", "Selon la règle {0}, une voix de plus en sa faveur peut faire échouer l’étape {1} de la procédure {2}."),
        ("Under {0}, a vote for in place of one against can defeat step {1} of {2}.", "Selon la règle {0}, une voix pour au lieu d’une voix contre peut faire échouer l’étape {1} de la procédure {2}."),
        ("adopted when nobody is for; rejected when {0} is for as well.", "acquis quand personne n’est pour ; rejeté quand {0:le} {0|est|sont} pour."),
        (
            "adopted when only {0} is for; rejected when {1} is for as well.",
            "acquis quand {0|seul|seule|seuls|seules} {0:le} {0|est|sont} pour ; rejeté quand {1:le} {1|l’est|le sont} aussi."),
        (
            "adopted when only {0} are for; rejected when {1} is for as well.",
            "acquis quand {0|seul|seule|seuls|seules} {0:le} sont pour ; rejeté quand {1:le} {1|l’est|le sont} aussi."),
        ("adopted with {0}; rejected when {1} votes for instead.", "acquis avec {0} ; rejeté quand {1:le} {1|vote|votent} pour au lieu de voter contre."),
        (
            "Write the rule so that more votes for never count against: with `>=` for those in favour, in place of `=` or `<=`, and `<=` for those against.",
            "Écrire la règle de sorte qu’une voix pour ne nuise jamais : avec `>=` pour ceux qui sont favorables, au lieu de `=` ou de `<=`, et `<=` pour ceux qui sont opposés."),
        ("it pays to stay away from a vote in {0}", "un vote de la procédure {0} récompense l’absence"),
        (
            "Under {0}, whoever is against step {1} of {2} can do better by staying away than by voting against.",
            "Selon la règle {0}, qui s’oppose à l’étape {1} de la procédure {2} peut avoir plus intérêt à rester absent qu’à voter contre."),
        ("Under {0}, whoever comes and votes for step {1} of {2} can defeat it.", "Selon la règle {0}, qui vient voter pour à l’étape {1} de la procédure {2} peut la faire échouer."),
        ("adopted with {0}; rejected when {1} stays away instead.", "acquis avec {0} ; rejeté quand {1:le} {1|reste|restent} à l’écart au lieu de voter contre."),
        ("adopted with {0}; rejected when {1} comes and votes for.", "acquis avec {0} ; rejeté quand {1:le} {1|vient|viennent} voter pour."),
        (
            "Count a quorum of votes for, or of all seats, and not of those who happen to be there.",
            "Calculer le quorum sur les voix pour, ou sur tous les sièges, et non sur ceux qui se trouvent présents."),

        // AN3009 and AN3010
        ("two groups with nobody in common can each carry {0}", "deux groupes sans membre commun peuvent chacun faire aboutir la procédure {0}"),
        ("One member", "Un membre"),
        ("another", "un autre"),
        ("{0} others", "{0} autres"),
        (
            "{0} and {1} can each carry {2} without the other side{3}, so that it can take two opposite decisions.",
            "{0} d’un côté et {1} de l’autre peuvent, chaque groupe sans l’autre, faire aboutir la procédure {2}{3}, si bien qu’elle peut prendre deux décisions opposées."),
        ("{0} on one side, {1} on the other.", "{0:le} d’un côté, {1:le} de l’autre."),
        (
            "Ask for more than half of the votes. If those against stay free, and each group acts for itself, let the rule say so: `binds only those for`.",
            "Exiger plus de la moitié des voix. Si ceux qui votent contre restent libres et que chaque groupe agit pour lui-même, le dire dans la règle : `binds only those for`."),
        ("{0} always comes to a decision between two sides", "la procédure {0} aboutit toujours à une décision entre deux camps"),
        ("{0} may come to nothing: {1}, neither carries{2}.", "La procédure {0} peut n’aboutir à rien : {1}, aucun camp ne l’emporte{2}."),
        ("with {0} for {1} and the other {2} for {3}", "si {0} {0|est|sont} pour {1} et {2} {2|autre|autres} pour {3}"),
        ("with {0} on one side and the other {1} on the other", "si {0} {0|est|sont} d’un côté et {1} {1|autre|autres} de l’autre"),
        ("{0} against everybody else.", "{0:le} contre tous les autres."),
        (
            "Give somebody a casting vote, or say in an `otherwise` what happens when nothing is chosen. If nothing need be chosen, this is no fault.",
            "Donner à quelqu’un voix prépondérante, ou dire dans un `otherwise` ce qui se passe quand rien n’est choisi. Si rien n’oblige à choisir, ce n’est pas un défaut."),

        // AN3013
        ("majorities can run in a circle in {0}", "les majorités peuvent tourner en rond dans la procédure {0}"),
        (
            "Majorities can run in a circle in {0}: it names {1} options, and {2} are enough for each to lose to another{3}.",
            "Dans la procédure {0}, les majorités peuvent tourner en rond : elle propose {1} options, et {2} suffisent pour que chacune soit battue par une autre{3}."),
        ("{0} prefer {1} to {2}", "{0:le} {0|préfère|préfèrent} {1} à {2}"),
        (
            "if {0}: each of these groups can have its way, and nobody is in all of them.",
            "si {0} : chacun de ces groupes peut faire prévaloir sa préférence, et nul n’appartient à tous."),
        (
            "Whoever sets the order of the votes can then decide the outcome. Offer fewer options, ask for more votes, or say in which order the options are put.",
            "Qui fixe l’ordre des votes peut alors décider de l’issue. Proposer moins d’options, exiger plus de voix, ou dire dans quel ordre les options sont mises aux voix."),
        (
            "Whoever sets the order of the votes can then decide the outcome. Ask for more votes, or say in which order the options are put.",
            "Qui fixe l’ordre des votes peut alors décider de l’issue. Exiger plus de voix, ou dire dans quel ordre les options sont mises aux voix."),

        // AN3017
        ("every body can still decide after the withdrawals of {0}", "chaque organe peut encore décider après les départs du scénario {0}"),
        ("In {0}, {1} can no longer carry {2} from {3} on: {4}.", "Dans le scénario {0}, l’organe {1} ne peut plus faire aboutir {2|la procédure|les procédures} {2} à partir du {3} : {4}."),
        ("nobody has a seat any more", "personne n’y a plus de siège"),
        ("the only seat that is left does not satisfy {0}", "le seul siège restant ne satisfait pas à la règle {0}"),
        ("all {0} seats that are left together do not satisfy {1}", "même tous ensemble, les {0} sièges restants ne satisfont pas à la règle {1}"),
        ("{0} seats before, {1} after", "{0} {0|siège|sièges} avant, {1} après"),
        ("{0}; at least {1} had to consent before.", "{0} ; il fallait auparavant qu’au moins {1} {1|consente|consentent}."),
        ("{0}; {1} were enough before, but only with {2}.", "{0} ; {1} {1|suffisait|suffisaient} auparavant, mais seulement avec {2:le}."),
        ("{0}; {1} were enough before, but only with one at least of {2}.", "{0} ; {1} {1|suffisait|suffisaient} auparavant, mais seulement avec l’un au moins de ces membres : {2:le}."),
        ("Say who decides when nobody is left.", "Dire qui décide quand il ne reste personne."),
        (
            "Let the rule do without those who have left, or give the procedure another way: `either … or`.",
            "Faire en sorte que la règle se passe de ceux qui sont partis, ou ouvrir à la procédure une autre voie : `either … or`."),
        (
            "Write what the rule asks for as a share of the seats (`count(for) >= 2/3 * count(seats)`), or say what happens when too few are left.",
            "Écrire ce que la règle exige comme une part des sièges (`count(for) >= 2/3 * count(seats)`), ou dire ce qui se passe quand il en reste trop peu."),

        // AN3020
        ("{0} holds", "l’exigence {0} est satisfaite"),
        ("{0} does not hold.", "L’exigence {0} n’est pas satisfaite."),
        ("{0} does not hold: {1}.", "L’exigence {0} n’est pas satisfaite : {1}."),
        ("{0} does not hold, as the file expects.", "L’exigence {0} n’est pas satisfaite, comme le fichier s’y attend."),
        ("{0} does not hold, as the file expects: {1}.", "L’exigence {0} n’est pas satisfaite, comme le fichier s’y attend : {1}."),
        (
            "Change the architecture so that it holds, or the invariant so that it says what is meant.",
            "Modifier l’architecture pour que l’exigence soit satisfaite, ou l’exigence pour qu’elle dise ce que l’on entend."),
    ];
}
