namespace AfterNato.Documentation.Languages;

/// <content>What is said of times.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] TimeSentences =
    [
        // Posts whose holders leave.
        ("Nobody acts for its holder at first.", "Personne n’y supplée dans un premier temps."),
        ("Nobody acts for its holder meanwhile.", "Personne n’y supplée entre-temps."),
        (
            "Who acts for its holder meanwhile is unknown: the file does not say who then holds {0}.",
            "On ignore qui y supplée entre-temps : le fichier ne dit pas qui occupe alors le poste {0}."),
        ("{0} acts for its holder meanwhile.", "Le titulaire du poste {0} y supplée entre-temps."),
        ("{0} acts for its holder until {1}, and is then vacant as well.", "Le titulaire du poste {0} y supplée jusqu’au {1}, puis ce poste est vacant à son tour."),
        ("{0} falls vacant on {1}, until {2} fills it on {3}. {4}", "Le poste {0} devient vacant {1:le}, jusqu’à ce {2:que} {2|le pourvoie|le pourvoient} {3:le}. {4}"),
        ("{0} falls vacant on {1}: the file names no successor. {2}", "Le poste {0} devient vacant {1:le} : le fichier ne nomme pas de successeur. {2}"),
        ("the successor comes later", "le successeur arrive plus tard"),
        (
            "Name who follows: `held by … since …`, from the day after. If it is to stay vacant, say so with `allow GapInOffice \"…\"`.",
            "Nommer le successeur : `held by … since …`, à partir du lendemain. Si le poste doit rester vacant, le dire par `allow GapInOffice \"…\"`."),
        ("{0} was over on {1}", "celle du poste {0} est arrivée à son terme {1:le}"),
        ("{0} is over on {1}", "celle du poste {0} arrive à son terme {1:le}"),
        (
            "No successor is named for when the usual tour of a holder ends. That of {0}.",
            "Aucun successeur n’est nommé pour le moment où s’achève la durée habituelle d’un mandat : {0}."),
        (
            "No successor is named for when the usual tour of holders ends. That of {0}.",
            "Aucun successeur n’est nommé pour le moment où s’achève la durée habituelle de plusieurs mandats : {0}."),
        (
            "A tour is what is usual and no end: nothing falls vacant by it. Say with `until` when a holder leaves, and who follows.",
            "La durée habituelle d’un mandat n’en est pas le terme : rien ne devient vacant de ce fait. Dire par `until` quand le titulaire part, et qui lui succède."),
        (
            "When the usual tour of {0} ends is unknown: the file does not say since when its holder has been there.",
            "On ignore quand s’achève la durée habituelle du mandat au poste {0} : le fichier ne dit pas depuis quand son titulaire l’occupe."),
        (
            "When the usual tour of {0} ends is unknown: the file does not say since when their holders have been there.",
            "On ignore quand s’achève la durée habituelle du mandat aux postes {0} : le fichier ne dit pas depuis quand leurs titulaires les occupent."),
        ("Write `held by … since …`.", "Écrire `held by … since …`."),

        // Missions and mandates.
        ("{0} ends with its mandate", "la mission {0} prend fin avec son mandat"),
        ("on {0}", "{0:le}"),
        ("in {0}", "en {0}"),
        (
            "of the mission only {0} is known as its end, and the mandate expires {1}",
            "de la fin de la mission, on ne sait que ceci : {0}, et le mandat expire {1}"),
        ("{0} runs on {1} in the scenario {2}, and its mandate expires {3}.", "Dans le scénario {2}, la mission {0} est en cours {1:le}, et son mandat expire {3}."),
        ("{0} is still running, and its mandate expired {1}.", "La mission {0} est toujours en cours, et son mandat a expiré {1}."),
        (
            "{0} goes on until {1}, and its mandate expires {2}: it has none from {3} on.",
            "La mission {0} se poursuit jusqu’{1:à}, et son mandat expire {2} : elle n’en a plus à partir du {3}."),
        ("{0} has no end, and its mandate expires {1}: it has none from {2} on.", "La mission {0} n’a pas de terme, et son mandat expire {1} : elle n’en a plus à partir du {2}."),
        ("the end of the mission is said here", "la fin de la mission est indiquée ici"),
        (
            "Let the mission end by then with `until`, or, if the mandate has been renewed, say until when with `expires`.",
            "Mettre fin d’ici là à la mission par `until` ou, si le mandat a été renouvelé, dire jusqu’à quand par `expires`."),

        // What happens as time passes.
        ("{0} is no longer needed.", "Le besoin {0} n’existe plus."),
        ("{0} is covered.", "Le besoin {0} est couvert."),
        ("{0} lacks {1}: {2} are needed and {3} pledged.", "Il manque {1} au besoin {0} : {2} sont nécessaires et {3} promis."),
        ("{0} joins {1}.", "{0:le} {0|devient|deviennent} membre {1:de}."),
        ("{0} join {1}.", "{0:le} deviennent membres {1:de}."),
        ("{0} leaves {1}.", "{0:le} {0|cesse|cessent} d’être membre {1:de}."),
        ("{0} leave {1}.", "{0:le} cessent d’être membres {1:de}."),
        ("{0} begins.", "La mission {0} commence."),
        ("{0} ends.", "La mission {0} prend fin."),
        ("{0} runs without a mandate: it had one until {1}.", "La mission {0} se poursuit sans mandat : elle en avait un jusqu’{1:à}."),
        ("{0} is filled.", "Le poste {0} est pourvu."),
        ("{0} is filled by a national of {1}.", "Le poste {0} est pourvu par un ressortissant {1:de}."),
        ("{0} passes from {1} to {2}.", "Le poste {0} passe {1:de} {2:à}."),
        ("{0} is vacant: {1}.", "Le poste {0} est vacant : {1}."),
        ("{0} falls vacant: {1}.", "Le poste {0} devient vacant : {1}."),
        ("nobody acts for its holder", "personne n’y supplée"),
        (
            "who acts for its holder is unknown, for the file does not say who then holds {0}",
            "on ignore qui y supplée, car le fichier ne dit pas qui occupe alors le poste {0}"),
        ("{0} acts for its holder", "le titulaire du poste {0} y supplée"),
        (
            "The usual tour of {0} of {1} was over on {2}, and no successor is named.",
            "La durée habituelle du mandat au poste {1} ({0}) est arrivée à son terme {2:le}, et aucun successeur n’est nommé."),
        (
            "The usual tour of {0} of {1} is over on {2}, and no successor is named.",
            "La durée habituelle du mandat au poste {1} ({0}) arrive à son terme {2:le}, et aucun successeur n’est nommé."),
        ("Of {0} of {1} in {2} that are not filled again, {3} are vacant.", "Vacances parmi {0} {1:de} au commandement {2}, sans remplacement : {3}."),
        ("{0} of {1} in {2} falls vacant and is not filled again.", "Vacance de {0} {1:de} au commandement {2}, sans remplacement."),
        ("The first of {0} of {1} in {2} that are not filled again falls vacant.", "Première vacance parmi {0} {1:de} au commandement {2}, sans remplacement."),
        ("The last of {0} of {1} in {2} that are not filled again falls vacant.", "Dernière vacance parmi {0} {1:de} au commandement {2}, sans remplacement."),
        ("{0} {1}, before {2}", "{0} : {1}, contre {2} auparavant"),
        ("The staff of {0} changes: {1}.", "L’effectif du commandement {0} change : {1}."),
        ("{0} has the staff again that it needs, {1}.", "Le commandement {0} retrouve l’effectif qu’il lui faut ({1})."),
        ("{0} has {1} and needs {2}.", "Le commandement {0} compte {1} et a besoin de {2}."),
        ("{0} is dissolved.", "Le commandement {0} est dissous."),
        (
            "It is an assumption of the file that the tours of {0} of {1} in {2} end evenly over {3} from {4}.",
            "Le fichier suppose que les affectations à {0} {1:de}, au commandement {2}, prennent fin à un rythme régulier, en {3} à partir du {4}."),
        ("who belongs to {0}", "qui est membre {0:de}"),
        ("whether {0} is covered", "si le besoin {0} est couvert"),
        ("It is unknown {0} as time passes: {1}", "on ignore {0} au fil du temps : {1}"),

        // What a scenario takes away.
        ("anything becomes vacant, under-staffed or uncovered in {0}", "quelque chose devient vacant, insuffisant en effectif ou non couvert dans le scénario {0}"),
        ("On {0}", "{0:le}"),
        ("From {0} to {1}", "du {0} au {1}"),
        ("{0}, {1} in {2}.", "{0}, dans le scénario {2} : {1}."),
        ("{0}, {1} in {2}, if tours end as the file supposes.", "{0}, dans le scénario {2}, si les affectations prennent fin comme le suppose le fichier : {1}."),
        ("{0} tells all of it, day by day.", "{0} en donne le détail, jour après jour."),
        ("{0} falls vacant as tours end", "vacance de {0} à mesure que les affectations prennent fin"),
        ("{0} fall vacant as tours end", "vacance de {0} à mesure que les affectations prennent fin"),
        ("1 post with a name falls vacant", "vacance de 1 poste désigné"),
        ("{0} posts with names fall vacant", "vacance de {0} postes désignés"),
        ("1 command falls under the staff that it needs", "effectif insuffisant dans 1 commandement"),
        ("{0} commands fall under the staff that they need", "effectif insuffisant dans {0} commandements"),
        ("1 command is dissolved", "dissolution de 1 commandement"),
        ("{0} commands are dissolved", "dissolution de {0} commandements"),
        ("1 headquarters comes to lie outside of its organisation", "1 quartier général désormais hors de son organisation"),
        ("{0} headquarters come to lie outside of their organisation", "{0} quartiers généraux désormais hors de leur organisation"),
        ("1 requirement is no longer covered", "1 besoin qui n’est plus couvert"),
        ("{0} requirements are no longer covered", "{0} besoins qui ne sont plus couverts"),
        ("1 mission outlives its mandate", "1 mission au-delà de son mandat"),
        ("{0} missions outlive their mandates", "{0} missions au-delà de leur mandat"),
        ("{0} 1 more assumption of this kind is in it.", "{0} Le scénario repose sur 1 autre hypothèse de ce genre."),
        ("{0} {1} more assumptions of this kind are in it.", "{0} Le scénario repose sur {1} autres hypothèses de ce genre."),
    ];
}
