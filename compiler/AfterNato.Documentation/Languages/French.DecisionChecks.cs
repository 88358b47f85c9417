namespace AfterNato.Documentation.Languages;

/// <content>What findings about decisions mean.</content>
internal sealed partial class French
{
    private static IEnumerable<CheckText> DecisionChecks =>
    [
        new(
            "UnanimityDeadlock",
            "Blocage par l’unanimité",
            "Quelle que soit la voie suivie, la décision passe par un vote que chacun de plusieurs membres peut bloquer seul, et aucune autre issue n’est ouverte.",
            "Le constat dit que la décision peut être bloquée, non qu’elle le sera."),
        new(
            "VetoPlayer",
            "Pouvoir de veto",
            "La décision ne peut être prise contre les membres nommés, quels que soient ceux qui y consentent.",
            "C’est une propriété et non un défaut, à moins que le fichier ne promette que la décision résiste à autant d’oppositions."),
        new(
            "SubjectVeto",
            "Veto dans sa propre cause",
            "Un membre que la décision concerne peut la bloquer seul.",
            "Là où la procédure lui demande à dessein son consentement, comme elle peut le demander à une victime, c’est ce qui est voulu."),
        new(
            "StatusQuoTrap",
            "Piège du statu quo",
            "Un même membre peut à la fois empêcher une chose de commencer et l’empêcher de prendre fin.",
            "Seules les procédures sont examinées, non un mandat qui s’éteindrait de lui-même."),
        new(
            "NeverAdoptable",
            "Décision impossible en l’état",
            "Au jour considéré, la décision échoue même si tous les membres consentent à tout.",
            "S’il suffit d’attendre que d’autres pourvoient un poste vacant, ou que certains s’abstiennent, le constat le précise."),
        new(
            "AlwaysAdopted",
            "Vote acquis d’avance",
            "Selon sa règle, le vote est acquis même si tous votent contre.",
            "Si d’autres doivent encore donner leur accord, seul ce vote est de pure forme."),
        new(
            "NotMonotone",
            "Règle qui pénalise le consentement",
            "Il existe un vote acquis qui serait perdu avec une voix de plus en sa faveur."),
        new(
            "NoShowParadox",
            "Prime à l’absence",
            "Il existe des votes où un membre a plus intérêt à rester absent qu’à venir voter selon son avis."),
        new(
            "Contradiction",
            "Décisions contradictoires",
            "Deux groupes sans membre commun peuvent chacun emporter la décision, qui lie tout le monde : l’un peut décider une chose, et l’autre son contraire."),
        new(
            "Stalemate",
            "Partage sans issue",
            "Les membres peuvent se partager en deux camps dont aucun n’emporte le choix : rien n’est alors choisi."),
        new(
            "Dummy",
            "Membre sans influence",
            "Le membre participe à la décision, mais l’issue est la même avec ou sans son consentement, quoi que disent les autres."),
        new(
            "Dictator",
            "Un seul membre décide",
            "Plusieurs membres participent à la décision, mais le consentement d’un seul suffit et son refus y met fin, quoi que disent les autres."),
        new(
            "CyclicChoice",
            "Choix qui peut tourner en rond",
            "Avec autant d’options, un groupe peut faire prévaloir la première sur la deuxième, un autre la deuxième sur la troisième, et ainsi de suite jusqu’à revenir à la première.",
            "Aucune option n’est alors stable, et qui fixe l’ordre des votes décide de l’issue."),
        new(
            "OpenEnded",
            "Décision sans échéance",
            "Une étape n’a ni délai ni suite prévue en cas d’échec : la décision peut rester en suspens indéfiniment.",
            "Qui s’y oppose n’a même pas à le dire."),
        new(
            "CircularAppointment",
            "Nominations en cercle",
            "Si tous ces postes étaient vacants à la fois, aucun ne pourrait plus être pourvu, même si tous les membres consentaient à tout.",
            "Le constat ne dit pas que l’un d’eux soit vacant."),
        new(
            "VacantGatekeeper",
            "Vacance sans issue",
            "Le poste est vacant et ne peut être pourvu, même si tous les membres consentent à tout, parce qu’il y est lui-même nécessaire.",
            "C’est ce que disent les procédures telles qu’elles sont écrites ; savoir si l’on attendrait vraiment le titulaire revient aux juristes."),
        new(
            "QuorumLost",
            "Organe hors d’état de décider",
            "Après le départ de membres dans un scénario, même les voix de tous ceux qui restent ne suffisent plus selon la règle de cet organe."),
        new(
            "InvariantViolated",
            "Exigence non satisfaite",
            "Le fichier pose qu’il doit en être ainsi, quels que soient les autres changements ; au jour considéré, ce n’est pas le cas.",
            "Si le fichier s’y attend lui-même, la faiblesse est connue, mais elle n’en existe pas moins."),
    ];
}
