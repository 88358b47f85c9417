namespace AfterNato.Documentation.Languages;

/// <content>What findings about burdens and capabilities mean.</content>
internal sealed partial class French
{
    private static IEnumerable<CheckText> BurdenChecks =>
    [
        new(
            "InfeasibleBurden",
            "Charge impossible à répartir",
            "Telle que le fichier la décrit, la charge ne peut être répartie : ses plafonds et ses planchers se contredisent, ou personne n’y prend part."),
        new(
            "KeyMissing",
            "Clé de répartition incomplète",
            "La charge est répartie d’après un chiffre qui manque pour l’un de ceux qui y prennent part, ou qui est nul pour tous : la part de chacun ne peut être établie."),
        new(
            "SharesDoNotSum",
            "Parts dont la somme n’est pas juste",
            "Les parts convenues d’après lesquelles la charge est répartie ne font pas 100 % au total, comme si un chiffre manquait ou était faux.",
            "La charge est néanmoins répartie à proportion."),
        new(
            "PledgeUnmet",
            "Engagement non atteint",
            "Certains de ceux qui ont pris l’engagement sont en deçà de ce qu’ils ont promis d’atteindre.",
            "Si l’échéance n’est pas encore venue, le constat le précise."),
        new(
            "BurdenConcentration",
            "Charge qui repose sur deux membres",
            "Cinq membres ou plus se partagent la charge, et les deux qui supportent le plus en assument ensemble plus de la moitié."),
        new(
            "CapabilityGap",
            "Lacune capacitaire",
            "Les engagements sont inférieurs au besoin en cette capacité, au jour considéré ou plus tard.",
            "Si le besoin n’est couvert qu’à condition que les restrictions nationales ne jouent pas, le constat le précise."),
        new(
            "SingleSupplier",
            "Besoin suspendu à un seul membre",
            "Le besoin est couvert, mais ne le serait plus si l’un des membres nommés ne fournissait plus rien."),
        new(
            "IdleLimit",
            "Limite sans effet",
            "Un plafond ou un plancher vise un membre qui ne prend pas part à la charge : il ne limite rien.",
            "Souvent, un autre membre était visé, ou la limite a été oubliée."),
    ];
}
