namespace AfterNato.Documentation.Languages;

/// <content>What findings about what files say and rest on mean.</content>
internal sealed partial class French
{
    private static IEnumerable<CheckText> TextChecks =>
    [
        new(
            "ThousandsOrDecimals",
            "Nombre équivoque",
            "Le point d’un nombre y est lu comme marque décimale, alors qu’il sépare peut-être les milliers."),
        new(
            "UnusedImport",
            "Bibliothèque inutilisée",
            "Le fichier nomme une bibliothèque dont il ne reprend rien."),
        new(
            "StepsFallAway",
            "Étapes omises par une modification",
            "Une modification récrit le déroulement d’une procédure et omet des étapes du fichier qu’elle étend."),
        new(
            "ChangesThePast",
            "Changement dans le passé",
            "Un scénario change quelque chose avant le jour auquel l’architecture est considérée ; ce que le fichier dit de la suite a été écrit sans en tenir compte."),
        new(
            "UnusedSuppression",
            "Constat accepté mais absent",
            "Le fichier accepte un constat que la vérification ne fait pas.",
            "La cause en a disparu depuis, ou la ligne désigne autre chose que ce qui était visé."),
        new(
            "Vacuous",
            "Condition remplie faute de cas",
            "La condition n’est remplie que parce qu’il n’y a personne dont elle parle : cela ne montre rien."),
        new(
            "Unverified",
            "Affirmations non vérifiées",
            "Des affirmations ont été reprises de mémoire d’une source sans être relues, ou reposent sur une source peu fiable."),
        new(
            "Uncited",
            "Chiffres sans source",
            "Le fichier donne des chiffres sans dire d’où ils viennent."),
        new(
            "WeakSource",
            "Constats fondés sur des sources fragiles",
            "Des erreurs et des avertissements reposent, au moins en partie, sur des estimations ou sur ce que personne n’a vérifié à la source.",
            "Ils peuvent être faux alors que chaque étape du raisonnement est juste."),
    ];
}
