using System.Collections.Immutable;

using AfterNato.Documentation.Glossaries;

namespace AfterNato.Documentation.Languages;

/// <content>The words of the pages.</content>
internal sealed partial class French
{
    public override string Abbreviations => "Noms et sigles";

    public override string Terms => "Termes";

    public override string Name => "Nom";

    public override string StandsFor => "Désigne";

    public override ImmutableArray<GlossaryTerm> Glossarium { get; } =
    [
        new("burden-key", "Clé de répartition", "Proportion selon laquelle une charge est partagée, par exemple le produit intérieur brut."),
        new("blocking-coalition", "Coalition bloquante", "Membres dont le refus commun empêche une décision, quoi que fassent tous les autres."),
        new("winning-coalition", "Coalition gagnante", "Membres dont le consentement suffit, même si tous les autres refusent."),
        new("opcom", "Commandement opérationnel (OPCOM)", "Autorité d’assigner missions et tâches, de déployer des unités et de déléguer le contrôle opérationnel."),
        new("consensus", "Consensus", "Personne ne s’oppose. Qui s’abstient ou reste absent n’empêche pas la décision."),
        new("consent", "Consentement", "Ce qu’un membre dit d’une décision une fois que ses propres institutions ont tranché."),
        new("finding", "Constat", "Ce que la vérification du fichier a mis au jour : une erreur compromet l’architecture, un avertissement l’affaiblit, une remarque est bonne à savoir."),
        new("opcon", "Contrôle opérationnel (OPCON)", "Autorité de diriger des forces pour une mission assignée, en principe limitée par la fonction, le temps ou le lieu."),
        new("tacon", "Contrôle tactique (TACON)", "La direction détaillée et locale des mouvements nécessaires à une mission."),
        new("source-grade", "Degré d’une source", "Officielle, étude, presse, estimation ou non vérifiée : le crédit que l’on peut lui accorder."),
        new("estimate", "Estimation", "Chiffre que sa source estime, ou que personne ne publie."),
        new("unknown", "Indéterminé", "Ce qui ne peut être établi à partir du fichier, avec le motif. Ne compte jamais ni pour acquis ni pour manqué."),
        new("banzhaf", "Indice de Banzhaf", "De tous les cas où le consentement d’un seul membre fait la différence entre adoption et échec, la part qui revient à ce membre, chacun des autres consentant ou refusant à pile ou face."),
        new("shapley-shubik", "Indice de Shapley-Shubik", "La fréquence à laquelle un membre est celui dont l’arrivée fait gagner la coalition, quand tous arrivent l’un après l’autre et que tous les ordres sont également probables."),
        new("cut-member", "Membre charnière", "Membre par lequel seul des coalitions tiennent ensemble : sans lui, le réseau se scinde."),
        new("veto-player", "Membre doté d’un droit de veto", "Membre sans le consentement duquel une décision ne peut être prise."),
        new("framework-nation", "Nation-cadre", "Membre qui fournit le noyau d’une force que d’autres rejoignent."),
        new("blocking-number", "Nombre de blocage", "Taille de la plus petite coalition bloquante."),
        new("unverified", "Non vérifié", "Repris de mémoire d’une source qui n’a pas été relue."),
        new("cap", "Plafond et plancher", "Le plus et le moins qu’un membre ait à supporter d’une charge."),
        new("witness", "Preuve par l’exemple", "Le plus petit cas qui fait voir un constat, vérifiable à la main."),
        new("caveat", "Restriction nationale", "Limite qu’un membre met à l’emploi de ses forces (en anglais, caveat)."),
        new("second-hat", "Seconde casquette", "Poste que le titulaire d’un autre occupe d’office."),
        new("quota", "Seuil", "Ce qu’il faut pour qu’un vote soit acquis : un nombre de sièges, une part de la population, ou les deux."),
        new("vacancy", "Vacance", "Poste que personne n’occupe."),
    ];
}
