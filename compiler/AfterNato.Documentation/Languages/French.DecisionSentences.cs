namespace AfterNato.Documentation.Languages;

/// <content>What is said of decisions: who can stop them, who decides, and what becomes of votes.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] DecisionSentences =
    [
        // Steps, and who is in which role.
        ("step {0}", "l’étape {0}"),
        ("steps {0}", "les étapes {0}"),
        ("in step {0}", "à l’étape {0}"),
        ("in steps {0}", "aux étapes {0}"),
        (" at step {0}", " à l’étape {0}"),
        (" at steps {0}", " aux étapes {0}"),
        ("step {0} as well", "l’étape {0} également"),
        ("step {0} of {1}", "l’étape {0} de la procédure {1}"),
        ("this step", "cette étape"),
        (" when {0}", " quand {0}"),
        ("{0} is the {1}", "{0:le} {0|est|sont} {1:le}"),

        // AN3001
        ("{0} can be stopped by each member alone", "la procédure {0} peut être bloquée par chaque membre à lui seul"),
        ("{0} seats", "{0} sièges"),
        (" when {0} a member itself", " quand {0} {0|lui-même|elle-même|eux-mêmes|elles-mêmes} membre{0||s}"),
        ("Each of {0} can stop {1} alone{2}: in step {3}, {4} decides by {5}.", "Chacun des {0} peut bloquer à lui seul la procédure {1}{2} : à l’étape {3}, l’organe {4} décide selon la règle {5}."),
        (
            "Every way through {0} can be stopped by each of several members alone{1}, though not every way by the same ones: at steps {2}.",
            "Toute voie menant au terme de la procédure {0} peut être bloquée par chacun de plusieurs membres à lui seul{1}, sans que ce soient partout les mêmes : {2|à l’étape|aux étapes} {2}."),
        (
            "{0}. If each consents with a probability of 99 %, 95 % or 90 %, independently of the others, the probability that all do in step {1} is {2}, {3} or {4}.",
            "{0:le}. Si chacun consent avec une probabilité de 99 %, de 95 % ou de 90 %, indépendamment des autres, la probabilité que tous consentent à l’étape {1} est de {2}, de {3} ou de {4}."),
        ("step {0} can be stopped by each alone as well", "l’étape {0} peut elle aussi être bloquée par chacun à lui seul"),
        (
            "Of two, neither can be outvoted unless each can decide alone: what leads out is an `otherwise` in which others decide.",
            "À deux, aucun ne peut être mis en minorité, à moins que chacun ne puisse décider seul : ce qui ouvre une issue est un `otherwise` où d’autres décident."),
        (
            "Let fewer than all decide (a majority, `unanimity_minus_one`), or give the step an `otherwise` that leads out.",
            "Ne pas exiger l’accord de tous (une majorité, `unanimity_minus_one`), ou donner à l’étape un `otherwise` qui ouvre une issue."),

        // AN3002
        ("somebody can stop {0} alone", "un membre peut bloquer à lui seul la procédure {0}"),
        ("anybody else can stop {0} alone", "un autre membre peut bloquer à lui seul la procédure {0}"),
        ("{0} alone can stop {1}{2}{3}.", "{0:le} {0|peut|peuvent} bloquer à {0|lui seul|elle seule|eux seuls|elles seules} la procédure {1}{2}{3}."),
        ("Each of {0} alone can stop {1}{2}{3}.", "Chacun des {0} peut bloquer à lui seul la procédure {1}{2}{3}."),
        (", unless it is {0}", ", à moins d’être {0}"),
        (" when another member is {0}", " quand un autre membre est {0}"),
        ("{0}. No other procedure fills {1}: {2}.", "{0:le}. Aucune autre procédure ne pourvoit {1|le poste|les postes} {1} : {2}."),
        ("once vacant, it stays vacant for as long as {0}", "une fois vacant, il le reste aussi longtemps que {0}"),
        ("once vacant, they stay vacant for as long as {0}", "une fois vacants, ils le restent aussi longtemps que {0}"),
        ("it refuses", "ce membre refuse"),
        ("one of them refuses", "l’un de ces membres refuse"),
        ("{0} says that it tolerates {1} dissent, but {2} can stop it.", "La procédure {0} dit tolérer {1} {1|opposition|oppositions}, mais {2:le} {2|peut|peuvent} la bloquer."),
        ("smallest blocking coalition: {0}.", "plus petite coalition bloquante : {0:le}."),
        (
            "If that is not meant, let another member or another way replace the step, or say how much dissent is tolerated: `tolerates 1 dissent`.",
            "Si ce n’est pas voulu, prévoir un autre membre ou une autre voie à la place de l’étape, ou dire combien d’oppositions sont tolérées : `tolerates 1 dissent`."),
        ("Loosen the rule that they block by, or lower what is tolerated.", "Assouplir la règle qui leur permet de bloquer, ou promettre de tolérer moins d’oppositions."),

        // AN3003
        ("those whom {0} is about can stop it", "ceux que la procédure {0} concerne peuvent la bloquer"),
        ("{0} asks the {1} for its own consent{2}, so the {3} can stop it.", "La procédure {0} demande {1:à} son propre consentement{2}, si bien que {3:le} {3|peut|peuvent} la bloquer."),
        (
            "{0}, as the {1}, can alone stop {2}, the decision about itself,{3}.",
            "Dans le rôle {1:de}, {0:le} {0|peut|peuvent} bloquer à {0|lui seul|elle seule|eux seuls|elles seules}{3} la procédure {2}, qui porte sur {0|son|leur} propre cas."),
        (
            "Each of {0}, as the {1}, can alone stop {2}, the decision about itself,{3}.",
            "Chacun des {0} peut, dans le rôle {1:de}, bloquer à lui seul{3} la procédure {2}, qui porte sur son propre cas."),
        ("{0} as {1} refuses, everybody else consents: rejected{2}.", "{0:le}, dans le rôle {1:de}, {0|refuse|refusent}, tous les autres consentent : rejet{2}."),
        ("Leave the {0} out of the vote: {1}.", "Exclure {0:le} du vote : {1}."),
        (
            "Let somebody else take the step where the {0} would take it, or give another way: `either … or`.",
            "Confier l’étape à quelqu’un d’autre là où elle reviendrait {0:à}, ou ouvrir une autre voie : `either … or`."),
        (
            "Leave the {0} out of the vote, {1}, and let somebody else take {2} where the {3} would take it.",
            "Exclure {0:le} du vote, {1}, et confier {2|l’étape|les étapes} {2} à quelqu’un d’autre là où {2|elle reviendrait|elles reviendraient} {3:à}."),

        // AN3004
        ("one member can keep {0} both from beginning and from ending", "un même membre peut empêcher {0:le} aussi bien de commencer que de prendre fin"),
        ("{0} {1}{2}.", "{0} {1}{2}."),
        ("{0} alone can", "{0:le} {0|peut|peuvent} à {0|lui seul|elle seule|eux seuls|elles seules}"),
        ("Each of {0} alone can", "Chacun des {0} peut à lui seul"),
        (
            "keep others from joining {0} ({1}) and members from having to leave it ({2})",
            "empêcher que d’autres rejoignent l’organisation {0} ({1}) et que des membres aient à la quitter ({2})"),
        ("keep {0} from being filled ({1}) and, once filled, from being vacated ({2})", "empêcher que le poste {0} soit pourvu ({1}) et, une fois qu’il l’est, qu’il soit libéré ({2})"),
        ("keep {0} from beginning ({1}) and, once begun, from ending ({2})", "empêcher que la mission {0} commence ({1}) et, une fois qu’elle a commencé, qu’elle prenne fin ({2})"),
        ("{0}. What is the case stays the case for as long as it wants{1}.", "{0:le}. La situation reste ce qu’elle est aussi longtemps que ce membre le veut{1}."),
        ("{0}. What is the case stays the case for as long as one of them wants{1}.", "{0:le}. La situation reste ce qu’elle est aussi longtemps que l’un de ces membres le veut{1}."),
        (", until {0} at the latest, when it runs out", ", au plus tard jusqu’à l’échéance prévue ({0})"),
        ("this procedure brings members in", "cette procédure fait entrer des membres"),
        ("this procedure takes members out", "cette procédure fait sortir des membres"),
        ("this procedure fills it", "cette procédure pourvoit le poste"),
        ("this procedure vacates it", "cette procédure libère le poste"),
        ("this procedure begins it", "cette procédure la fait commencer"),
        ("this procedure ends it", "cette procédure y met fin"),
        (
            "Let it end by another rule than it begins, or give it a date on which it ends unless it is renewed.",
            "Prévoir pour la fin une autre règle que pour le début, ou fixer une date à laquelle elle prend fin sauf renouvellement."),
        ("Let another rule or another member decide in one of the two directions.", "Prévoir une autre règle ou un autre membre pour décider dans l’un des deux sens."),

        // AN3011 and AN3012
        ("some member never makes a difference in {0}", "un membre au moins ne fait jamais la différence dans la procédure {0}"),
        ("a say in {0}", "voix dans la procédure {0}"),
        ("a say in {0} for {1}", "voix à l’organe {0} pour la procédure {1}"),
        (
            "{0} has {1} that never counts: whatever the others say, the outcome is the same with its consent and without.",
            "{0:le} {0|a|ont} {1}, mais cette voix ne compte jamais : quoi que disent les autres, l’issue est la même avec ou sans {0|son|leur} consentement."),
        (
            "{0} have {1} that never counts: whatever the others say, the outcome is the same with their consent and without.",
            "{0} ont {1}, mais cette voix ne compte jamais : quoi que disent les autres, l’issue est la même avec ou sans leur consentement."),
        ("{0} is needed in none of the coalitions that carry it{1}.", "{0:le} {0|n’est nécessaire|ne sont nécessaires} à aucune des coalitions qui emportent la décision{1}."),
        ("{0} are needed in none of the coalitions that carry it.", "{0:le} ne sont nécessaires à aucune des coalitions qui emportent la décision."),
        (", though it has 1 vote", ", avec pourtant une voix"),
        (", though it has {0} votes", ", avec pourtant {0} voix"),
        (", though it has {0}/{1} votes", ", avec pourtant {0}/{1} voix"),
        (
            "Change the number of votes that are needed or the weights of the seats, or say openly that they are only heard.",
            "Modifier le nombre de voix requis ou la pondération des sièges, ou dire ouvertement que ces membres sont seulement entendus."),
        ("one member decides {0} alone", "un membre décide seul de la procédure {0}"),
        (
            "{0} alone decides {1}: it succeeds when {2} consents, and only then.",
            "{0:le} {0|décide|décident} {0|seul|seule|seuls|seules} de la procédure {1} : elle aboutit quand {2:le} y {2|consent|consentent}, et seulement alors."),
        ("what {0} says makes no difference.", "ce que {0|dit|disent} {0:le} n’y change rien."),
        ("what {0} say makes no difference.", "ce que disent {0:le} n’y change rien."),
        ("{0} carries step {1} alone", "{0:le} {0|emporte seul|emporte seule|emportent seuls|emportent seules} l’étape {1}"),
        (
            "Let the others decide something as well, or say openly that one decides: a single step `by` that member.",
            "Donner aux autres aussi quelque chose à décider, ou dire ouvertement qu’un seul décide : une étape unique, `by` ce membre."),
    ];
}
