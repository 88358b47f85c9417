namespace AfterNato.Documentation.Languages;

/// <content>What is said of decisions that cannot be taken, and of posts that cannot be filled.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] ImpasseSentences =
    [
        // Why a step cannot be taken.
        ("{0} and every deputy of it are vacant", "le poste {0} et ceux de tous ses adjoints sont vacants"),
        ("{0} cannot meet while {1} is vacant", "l’organe {0} ne peut se réunir tant que le poste {1} est vacant"),
        ("nobody has a seat in {0}", "personne n’a de siège dans l’organe {0}"),
        ("no vote of the seats of {0} satisfies {1}", "aucun vote des sièges de l’organe {0} ne satisfait à la règle {1}"),
        ("nobody can take it", "personne ne peut la franchir"),
        ("step {0} cannot be taken, because {1}", "l’étape {0} ne peut être franchie, car {1}"),

        // What is waited for, behind «que».
        ("several vacant posts are filled", "plusieurs postes vacants soient pourvus"),
        ("{0} is filled", "le poste {0} soit pourvu"),
        ("{0} are filled", "les postes {0} soient pourvus"),

        // AN3005
        ("{0} can succeed at all", "la procédure {0} peut aboutir"),
        ("{0} fails whoever consents: {1}.", "La procédure {0} échoue quels que soient ceux qui consentent : {1}."),
        (
            "{0} can only pass when some of those with a seat abstain or stay away: if everybody votes for or against, no coalition carries {1}.",
            "La procédure {0} ne peut aboutir que si certains de ceux qui ont un siège s’abstiennent ou restent absents : si tous votent pour ou contre, aucune coalition n’emporte {1}."),
        ("{0} is adopted with {1}", "l’étape {0} est acquise avec {1}"),
        ("Use a rule that the votes for can satisfy, whoever else comes.", "Choisir une règle que les voix pour puissent satisfaire, quels que soient ceux qui viennent par ailleurs."),
        ("{0} has to wait until {1}.", "La procédure {0} doit attendre que {1}."),
        ("{0} can never begin: it would have to be completed before it begins.", "La procédure {0} ne peut jamais commencer : elle devrait être achevée avant de commencer."),
        ("{0} requires {1}.", "La procédure {0} exige {1}."),
        ("{0} requires in its turn", "la procédure {0} en exige une à son tour"),
        ("Let one of them begin without the others.", "Permettre à l’une d’elles de commencer sans les autres."),
        ("Fill the post, or give it a deputy.", "Pourvoir le poste, ou lui donner un adjoint."),
        ("Fill the post that convenes the body, or give it a deputy.", "Pourvoir le poste qui convoque l’organe, ou lui donner un adjoint."),
        ("Say who has a seat, or let somebody else take the step.", "Dire qui a un siège, ou confier l’étape à quelqu’un d’autre."),
        (
            "Ask for fewer votes than all seats have together, or give the body more of them.",
            "Exiger moins de voix que n’en ont tous les sièges ensemble, ou donner plus de sièges à l’organe."),
        ("Let somebody else take the step.", "Confier l’étape à quelqu’un d’autre."),

        // AN3014
        ("{0} can be left undecided for ever: {1} has neither a time limit nor an `otherwise`.", "La procédure {0} peut rester en suspens indéfiniment : {1} n’a ni délai ni `otherwise`."),
        ("{0} can be left undecided for ever: {1} have neither a time limit nor an `otherwise`.", "La procédure {0} peut rester en suspens indéfiniment : {1} n’ont ni délai ni `otherwise`."),
        (
            "{0} procedures can be left undecided for ever: each has a step with neither a time limit nor an `otherwise`, in {1} {2}.",
            "{0} procédures peuvent rester en suspens indéfiniment : chacune a une étape sans délai ni `otherwise` ; dans la procédure {1}, {2}."),
        (
            "Say how long a step may take (`within 30 days`) or what happens if nothing is decided (`otherwise`); or that it is meant so: `may wait`.",
            "Dire combien de temps une étape peut durer (`within 30 days`) ou ce qui se passe si rien n’est décidé (`otherwise`) ; ou que c’est voulu : `may wait`."),

        // AN3015
        ("posts are needed to fill each other", "des postes dépendent les uns des autres pour être pourvus"),
        (
            "{0} is needed to fill itself: once vacant, it can never be filled, whoever consents.",
            "Le poste {0} doit être occupé pour pouvoir être pourvu : une fois vacant, il ne peut plus jamais l’être, quels que soient ceux qui consentent."),
        (
            "{0} are needed to fill each other: once all are vacant, none can be filled, whoever consents.",
            "Les postes {0} dépendent les uns des autres pour être pourvus : une fois tous vacants, aucun ne peut plus être pourvu, quels que soient ceux qui consentent."),
        ("{0} needs {1}.", "Pour être pourvu, le poste {0} dépend de {1}."),
        ("{0} can be filled only while several of the others are held.", "Le poste {0} ne peut être pourvu que tant que plusieurs des autres sont occupés."),
        ("{0} can be filled only while {1} is held.", "Le poste {0} ne peut être pourvu que tant que {1} est occupé."),
        ("{0} The search for a smaller circle stopped at its bound.", "{0} La recherche d’un cercle plus petit s’est arrêtée à sa limite."),
        ("{0} is part of the circle", "le poste {0} fait partie du cercle"),
        ("this procedure cannot be completed then", "cette procédure ne peut alors être menée à terme"),
        (
            "Add another way to fill one of them: a second procedure, `either … or`, or a post that is `deputy of` it.",
            "Prévoir une autre manière de pourvoir l’un d’eux : une seconde procédure, `either … or`, ou un poste qui en soit l’adjoint (`deputy of`)."),

        // AN3016
        ("{0} can be filled", "le poste {0} peut être pourvu"),
        ("has been vacant since {0}", "est vacant depuis {0:le}"),
        ("is vacant", "est vacant"),
        ("is itself needed to fill it", "doit lui-même être occupé pour pouvoir être pourvu"),
        (
            "is needed to fill {0}, vacant as well and needed to fill it",
            "est nécessaire pour pourvoir {0|le poste|les postes} {0}, {0|lui aussi vacant et nécessaire|eux aussi vacants et nécessaires} pour le pourvoir"),
        ("{0} {1} and {2}: nobody can end the vacancy, whoever consents.", "Le poste {0} {1} et {2} : personne ne peut mettre fin à la vacance, quels que soient ceux qui consentent."),
        ("this procedure cannot be completed", "cette procédure ne peut être menée à terme"),
        (
            "Add another way to fill it, or a post that is `deputy of` it and acts while it is vacant.",
            "Prévoir une autre manière de le pourvoir, ou un poste qui en soit l’adjoint (`deputy of`) et agisse pendant la vacance."),
    ];
}
