using AfterNato.Documentation.Pictures.Charts;
using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Languages;

/// <content>What pictures of coverage, time, membership and comparisons say.</content>
internal sealed partial class French
{
    internal override string ARequirement => "un besoin";

    internal override string CoverageSummary => "ce qui est engagé des capacités nécessaires, date par date, et ce que la perte d’un seul membre laisserait à découvert";

    internal override string From(DateOnly day) => $"à partir du {Date(day)}";

    internal override string InUnit(string unit) => $"unité{Colon}{unit}";

    internal override string CoverageMark(Mark mark) => mark switch { Mark.None => NothingNeeded, Mark.Tick => "couvert, même en l’absence d’un membre, quel qu’il soit", Mark.Triangle => "couvert, mais plus si l’un des membres dont il dépend fait défaut", Mark.Crossed => "non couvert", _ => Unknown };

    internal override string DaysLeftOut(int number) => $"{Count(number, "date ultérieure n’est pas montrée", "dates ultérieures ne sont pas montrées")} ici{NarrowSemicolon} {Quoted("afternato coverage")} les donne toutes.";

    internal override string RequirementsLeftOut(int number) => $"{Count(number, "autre besoin n’est pas montré", "autres besoins ne sont pas montrés")} ici{NarrowSemicolon} {Quoted("afternato coverage")} les donne tous.";

    internal override string CaveatsCount => "Les engagements assortis de restrictions sont comptés en entier.";

    internal override string CoverageTitle(string? subject) => subject is null ? $"Couverture{Colon}besoins et engagements" : $"{subject}{Colon}besoins et engagements";

    internal override string CoverageOf(string state, int number, string which) => $"{Capitalised(state)} ({Number(number)}){Colon}{which}.";

    internal override string PledgedOf(string pledged, string needed) => $"{pledged} sur {needed}.";

    internal override string NothingNeeded => "aucun besoin";

    internal override string MissingAmount(string amount) => $"Manque{Colon}{amount}.";

    internal override string MissingWithout(string member, string amount) => $"Manque de {amount} en l’absence de{Colon}{member}.";

    internal override string TimelineSummary => "qui occupe quel poste et quand, vacances, fins de mandat, postes qui ne sont plus pourvus";

    internal override string NoTimes => $"Il n’y a rien à montrer dans `timeline`{Colon}le fichier ne date aucun poste et aucun n’est vacant.";

    internal override string SpanKindText(SpanKind kind) => kind switch { SpanKind.Held => "occupé (nation du titulaire)", SpanKind.Vacant => "vacant", SpanKind.Expected => "reste de la durée habituelle, sans successeur désigné", SpanKind.Over => "durée habituelle dépassée, sans successeur désigné", _ => NotSaid };

    internal override string PostsLeftOut(int number) => $"{Count(number, "autre poste n’est pas montré", "autres postes ne sont pas montrés")} ici{NarrowSemicolon} {Quoted("afternato timeline")} les donne tous.";

    internal override string BeforeIsCut(DateOnly day) => $"Ce qui précède le {Date(day)} n’est pas montré.";

    internal override string LapseAssumption(string posts, string member, string command, string time, DateOnly since) => $"Hypothèse du fichier{Colon}les affectations à {posts} postes ({member}, {command}) prennent fin à un rythme régulier, en {time} à partir du {Date(since)}.";

    internal override string TimelineTitle => $"Les postes dans le temps{Colon}titulaires, vacances, mandats";

    internal override string LapsedPosts(string command) => $"{command}{Colon}postes qui ne sont plus pourvus";

    internal override string LapsedBy(string command, string number, string day) => $"{command}{Colon}{number} postes vacants au {day}, à mesure que les affectations prennent fin.";

    internal override string TourEnds(string post, DateOnly day) => $"{Capitalised(post)}{Colon}la durée habituelle du mandat s’achève le {Date(day)}, sans successeur désigné.";

    internal override string SpanTip(string post, string text, DateOnly from, DateOnly to) => $"{Capitalised(post)}{Colon}{text}, du {Date(from)} au {Date(to)}";

    internal override string AnOrganisation => "une organisation dotée de membres";

    internal override string MembershipSummary => $"qui est membre de quelles organisations{Colon}membres regroupés selon l’ensemble exact de leurs appartenances";

    internal override string MembershipTitle => "Qui est membre de quoi";

    internal override string MembershipCount(int members, int organisations, int groups) => $"{Count(members, "membre", "membres")}, {Count(organisations, "organisation", "organisations")}, {Count(groups, "combinaison différente", "combinaisons différentes")}.";

    internal override string MembersIn(string members, string organisations) => $"{members}{Colon}{organisations}.";

    internal override string InNone => "dans aucune";

    internal override string MoreGroups(int number) => $"La figure montre {Count(number, "combinaison de plus", "combinaisons de plus")}.";

    internal override string OrganisationsLeftOut(int number) => $"{Count(number, "organisation comptant le moins de membres n’est pas montrée", "organisations comptant le moins de membres ne sont pas montrées")} ici.";

    internal override string MemberRowsLeftOut(int number) => $"{Count(number, "ligne comptant le moins de membres n’est pas montrée", "lignes comptant le moins de membres ne sont pas montrées")} ici.";

    internal override string ANetwork => "une organisation qui remplit une fonction";

    internal override string NetworkSummary => "le réseau des coalitions et les membres sans lesquels il se scinde";

    internal override string NetworkTitle => "Réseau de coalitions";

    internal override string NetworkCount(int coalitions, int members, int parts) => $"{Count(coalitions, "coalition capable d’agir", "coalitions capables d’agir")}, {Count(members, "membre", "membres")} au total{NarrowSemicolon} elles forment {Count(parts, "ensemble relié", "ensembles reliés")}.";

    internal override string NoCuts => "Aucun départ isolé ne le scinde.";

    internal override string CutBy(string member, int parts) => $"Il se scinde en {Number(parts)} parties en l’absence de{Colon}{member}.";

    internal override string CannotAct(string coalition) => $"Coalition incapable d’agir{Colon}{coalition}.";

    internal override string CutMember => "sans ce membre, le réseau se scinde";

    internal override string FrameworkNation => "nation-cadre";

    internal override string AComparison => "une comparaison";

    internal override string ComparisonSummary => "les réponses de plusieurs architectures aux mêmes questions, côte à côte";

    internal override string NothingCompared(string title) => $"Il n’y a rien à montrer{Colon}les fichiers de {Quoted(title)} n’ont pu être comparés.";

    internal override string NotComparable => "non comparable";

    internal override string LessIsBetter => "le moins est le mieux";

    internal override string MoreIsBetter => "le plus est le mieux";

    internal override string ComparisonCount(int questions, string architectures) => $"{Count(questions, "question posée", "questions posées")} à{Colon}{architectures}.";

    internal override string QuestionsLeftOut(int number) => $"{Count(number, "autre question n’est pas montrée", "autres questions ne sont pas montrées")} ici{NarrowSemicolon} {Quoted("afternato compare")} les donne toutes.";

    internal override string Answered(string question, string answers) => $"{Capitalised(question)}{Colon}{answers}.";
}
