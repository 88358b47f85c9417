namespace AfterNato.Documentation.Languages;

/// <content>What findings about commands and posts mean.</content>
internal sealed partial class French
{
    private static IEnumerable<CheckText> CommandChecks =>
    [
        new(
            "DividedCommand",
            "Commandement partagé",
            "Deux commandements ont sur celui-ci le même type d’autorité, et nul n’a dit lequel l’emporte si leurs ordres divergent."),
        new(
            "CommandCycle",
            "Chaîne de commandement circulaire",
            "En remontant de commandement en commandement, on revient au point de départ.",
            "Si l’autorité est partout du même type, nul n’est au sommet, et un ordre peut tourner sans fin."),
        new(
            "Headless",
            "Commandement sans titulaire",
            "Personne ne commande : le poste qui en a la charge est vacant, et celui de chaque adjoint l’est aussi, s’il y en a.",
            "Si le fichier ne dit pas qui occupe un poste, la réponse est indéterminée."),
        new(
            "NoSuccession",
            "Suppléance mal assurée",
            "Si le titulaire de ce poste fait défaut, personne ne le supplée, ou seulement des adjoints issus du même membre.",
            "Que le fichier ne connaisse pas d’adjoint peut seulement vouloir dire que personne ne l’a consigné."),
        new(
            "Concentration",
            "Postes clés concentrés",
            "Les ressortissants d’un même membre occupent une plus grande part des postes clés que le fichier n’en admet pour un seul."),
        new(
            "DoubleHat",
            "Double casquette",
            "Le titulaire du poste exerce une seconde fonction, dans laquelle il relève d’une autorité étrangère à la chaîne de commandement dont relève le poste.",
            "C’est courant et souvent voulu ; dans une crise où les deux autorités divergent, cela détermine quels ordres sont exécutés."),
        new(
            "HostOutside",
            "Quartier général hors de l’organisation",
            "Le quartier général se trouve sur le territoire d’un État qui n’est pas membre de l’organisation, ne le sera plus à partir d’une date, ou la quitte dans un scénario.",
            "Un accord avec le pays hôte peut survivre à son appartenance."),
        new(
            "BelowMinimum",
            "Effectif insuffisant",
            "Le commandement dispose de moins de personnel qu’il ne dit en avoir besoin : au jour considéré, à partir d’une date ultérieure ou dans un scénario."),
        new(
            "SingleFailure",
            "Ce qui cesserait de fonctionner au départ d’un seul membre",
            "Chaque membre est retiré tour à tour de l’architecture, avec tout ce qui lui appartient ; le constat dit ce qui ne fonctionne alors plus.",
            "Ce qui ne fonctionnait déjà pas n’est pas répété."),
        new(
            "HeldFromOutside",
            "Postes occupés par des non-membres",
            "Des postes de l’organisation sont occupés par des ressortissants d’un État qui n’en est pas membre.",
            "Ce peut être la trace d’un retrait, une date erronée ou un arrangement avec un partenaire."),
    ];
}
