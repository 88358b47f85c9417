namespace AfterNato.Documentation.Languages;

/// <content>What findings about scenarios, terms of office and reforms mean.</content>
internal sealed partial class French
{
    private static IEnumerable<CheckText> TimeChecks =>
    [
        new(
            "ImpossibleChange",
            "Changement impossible",
            "Un changement prévu par un scénario ne peut se produire le jour dit, comme le départ de qui n’est pas membre.",
            "Un tel scénario n’est pas joué."),
        new(
            "UnheardPosition",
            "Position sans effet",
            "Un scénario prête à un membre une position sur une procédure où il n’a pas voix."),
        new(
            "GapInOffice",
            "Fin de mandat sans successeur",
            "Le titulaire d’un poste part à une date connue, et le fichier ne désigne personne pour le lendemain.",
            "Si seule la durée habituelle du mandat est connue, rien ne devient vacant de ce fait."),
        new(
            "TimelineStep",
            "Ce que fait perdre un scénario",
            "Ce qu’un scénario retire, jour après jour : postes, effectifs, quartiers généraux, capacités, mandats.",
            "Ce qui serait perdu le même jour sans lui n’est pas repris."),
        new(
            "ScenarioChangedNothing",
            "Scénario sans effet",
            "Rien de ce qui se produit dans le scénario ne change quoi que ce soit à l’architecture."),
        new(
            "MissionOutlivesMandate",
            "Mission au-delà de son mandat",
            "La mission se poursuit après le dernier jour de son mandat."),
        new(
            "UnsafeTransition",
            "Réforme mal assurée en chemin",
            "Entre les étapes de la réforme, une exigence satisfaite avant et après ne l’est plus, ou une étape ne peut être franchie comme le fichier le prévoit."),
        new(
            "NeedsConsentOfSubject",
            "Réforme que les intéressés peuvent bloquer",
            "Une étape de la réforme se décide par une procédure où ceux qu’elle vise peuvent la bloquer.",
            "Là où la procédure leur demande à dessein leur consentement, c’est ce qui est voulu."),
    ];
}
