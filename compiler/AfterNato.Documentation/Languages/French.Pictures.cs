using AfterNato.Documentation.Pictures.Drawing;
using AfterNato.Runtime.Time;

namespace AfterNato.Documentation.Languages;

/// <content>What pictures say.</content>
internal sealed partial class French
{
    // A colon stands after a no-break space, the other double signs after a narrow one.
    private const string Colon = $"{Space}: ";

    private protected override bool IsOne(int number) => number <= 1;

    public override string More(int number) => number == 1 ? "1 autre" : $"{Number(number)} autres";

    internal override string OfArchitecture(string title, DateOnly day, string? scenario) =>
        scenario is null ? $"{title}, situation au {Date(day)}" : $"{title}, dans le scénario {Quoted(scenario)}, situation au {Date(day)}";

    internal override string NoSuchFormat(string format, IReadOnlyList<string> formats) =>
        $"Aucune forme de cette figure en `{format}` ne montrerait la même chose. Elle existe en {Joined([.. formats.Select(other => $"`{other}`")])}.";

    internal override string NoSuchSubject(string name, string view, string kind, IReadOnlyList<string> subjects) =>
        $"`{view}` ne peut rien montrer de `{Shown(name)}`. Cette vue montre {kind}. {There(subjects)}";

    internal override string NeedsSubject(string view, string kind, IReadOnlyList<string> subjects) => $"`{view}` montre {kind}{Colon}précisez avec `--subject`. {There(subjects)}";

    internal override string TakesNoSubject(string view) => $"`{view}` montre l’architecture entière et n’admet pas de sujet.";

    internal override string NothingToShow(string view, string kind) => $"Il n’y a rien à montrer dans `{view}`{Colon}il manque à l’architecture {kind}.";

    internal override string AProcedure => "une procédure";

    internal override string ACommand => "un commandement";

    internal override string AnOrganisationOrCommand => "une organisation dotée de commandements, ou un commandement";

    internal override string ChainOfCommandSummary => $"la chaîne de commandement{Colon}postes, nationalité des titulaires, vacances, doubles casquettes";

    internal override string ChainOfCommandTitle(string? subject) => subject is null ? "Chaîne de commandement" : $"Chaîne de commandement{Colon}{subject}";

    internal override string CommandsLeftOut(int number) =>
        $"{Count(number, "commandement n’est pas montré", "commandements ne sont pas montrés")} ici{NarrowSemicolon} précisez une organisation ou un commandement pour voir tous ceux qui en relèvent.";

    internal override string HeldPost => $"pourvu{Colon}nation du titulaire";

    internal override string HolderUnknown => "titulaire non indiqué dans le fichier";

    internal override string SecondHat => "double casquette du même titulaire";

    internal override string CountOfCommands(int commands, int posts) => $"{Count(commands, "commandement", "commandements")}, {Count(posts, "poste désigné", "postes désignés")}.";

    internal override string NoVacancies => "Aucun de ces postes n’est vacant.";

    internal override string Vacancies(int number, string which) => $"{Count(number, "poste est vacant", "postes sont vacants")}{Colon}{which}.";

    internal override string PostsByNation(string nations) => $"Nations des titulaires{Colon}{nations}.";

    internal override string WithSecondHats(int number, string posts) => $"{Count(number, "titulaire porte", "titulaires portent")} une double casquette{Colon}{posts}.";

    internal override string ByMemorandum(string framework) => framework.Length == 0 ? "créé par un mémorandum" : $"créé par un mémorandum, nation-cadre{Colon}{framework}";

    internal override string StandsUnder(string superior, string? relation, bool isAlso) =>
        $"{(isAlso ? "relève aussi de" : "relève de")}{Colon}{superior}{(relation is null ? "" : $" ({relation.ToUpperInvariant()})")}";

    internal override string NoPostsNamed => "le fichier n’y désigne aucun poste";

    internal override string PostHeld(string post, string holder, bool isIndependent) => $"{Capitalised(post)}{Colon}{holder}{(isIndependent ? " (n’agit pour aucun membre)" : "")}";

    internal override string AlsoHolds(string hat, string? under) => under is null ? $"également {hat}" : $"également {hat}, sous l’autorité de{Colon}{under}";

    internal override string MorePosts(int number, int vacant) =>
        $"et {Count(number, "autre poste", "autres postes")}, dont {(vacant == 0 ? "aucun vacant" : Count(vacant, "vacant", "vacants"))}";

    internal override string VacantSince(PartialDate since) => $"vacant {Dated("since", since)}";

    internal override string DecisionSummary => "le déroulement d’une procédure et, à chaque étape, qui peut la bloquer";

    internal override string DecisionTitle(string procedure) => $"{procedure}{Colon}qui peut bloquer quelle étape";

    internal override string AboutRoles(string roles) => $"au sujet de{Colon}{roles}";

    internal override string Adopted => "Adoption";

    internal override string Blocking(Mark mark) => mark switch
    {
        Mark.Stop => "un seul peut bloquer",
        Mark.Square => "plusieurs peuvent bloquer ensemble",
        Mark.Tick => "personne ne peut bloquer",
        Mark.Crossed => "ne peut être adopté en aucun cas",
        _ => "indéterminé, ou indépendant des membres",
    };

    internal override string CountOfSteps(int number) => number == 1 ? "La procédure ne compte qu’une étape." : $"La procédure compte {Count(number, "étape", "étapes")}.";

    internal override string WholeDecision(string obstruction, bool hasRoles) =>
        $"Pour la décision dans son ensemble{(hasRoles ? ", les membres visés mis à part" : "")}{Colon}{obstruction}.";

    internal override string StepBlocked(string step, string actor, string obstruction) => $"À l’étape {Quoted(step)}, confiée à{Colon}{actor}, {obstruction}.";

    internal override string MoreSteps(int number) => $"La figure montre {Count(number, "étape de plus", "étapes de plus")}.";

    internal override string EnoughOf(int needed, int parts) =>
        needed == 1 ? $"Une des {Number(parts)} voies suffit" : needed == parts ? $"Les {Number(parts)} voies sont nécessaires" : $"{Number(needed)} voies sur {Number(parts)} sont nécessaires";

    internal override string IfRejected => "en cas de rejet ou de retard";

    internal override string InRole(string role) => Speech.FrenchNouns.OfRole(role).In("le");

    internal override string Role(string role) => Speech.FrenchNouns.OfRole(role).Name;

    internal override string ByRule(string rule) => $"règle{Colon}{rule}";

    internal override string Within(Duration length) => $"délai{Colon}{Length(length)}";

    internal override string FillsPosts(string posts) => $"pourvoit{Colon}{posts}";

    internal override string OpensMissions(string missions) => $"ouvre{Colon}{missions}";

    internal override string EndsMissions(string missions) => $"met fin à{Colon}{missions}";

    internal override string Admits(string organisations) => $"fait entrer un membre dans{Colon}{organisations}";

    internal override string Removes(string organisations) => $"fait sortir un membre de{Colon}{organisations}";

    internal override string RoleBlocks(string role) => $"le refus {Speech.FrenchNouns.OfRole(role).In("de")} suffit à bloquer";

    internal override string IndependentDecides => "le titulaire décide et n’agit pour aucun membre";

    internal override string NobodyBlocks => "personne ne peut bloquer";

    internal override string CannotPass => "l’adoption est impossible, même si tous consentent";

    internal override string EachSeatBlocks(int seats) => $"chacun des {Count(seats, "siège", "sièges")} peut bloquer seul";

    internal override string SeatsBlock(int number, int seats) => $"{Number(number)} sièges sur {Number(seats)} peuvent bloquer ensemble";

    internal override string EachBlocks(int members) => $"chacun des {Count(members, "membre", "membres")} peut bloquer seul";

    internal override string TheseBlock(string members, int number) => number == 1 ? $"un seul peut bloquer{Colon}{members}" : $"peuvent bloquer, chacun seul{Colon}{members}";

    internal override string TogetherBlock(int number, string example) => $"il faut {Number(number)} membres ensemble pour bloquer, par exemple {example}";

    internal override string BlockersUnknown => "on ignore qui peut bloquer";

    private const string NarrowSemicolon = $"{ThinSpace};";

    private static string Quoted(string text) => $"«{Space}{text}{Space}»";

    private static string There(IReadOnlyList<string> subjects) =>
        subjects.Count == 0 ? "L’architecture n’en compte aucun." : $"Il y a{Colon}{string.Join(", ", subjects.Take(40).Select(Shown))}{(subjects.Count > 40 ? ", …" : "")}.";
}
