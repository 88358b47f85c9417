namespace AfterNato.Documentation.Languages;

/// <content>What is said of commands.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] CommandSentences =
    [
        // To whom a command answers.
        ("operational command", "le commandement opérationnel"),
        ("operational control", "le contrôle opérationnel"),
        ("tactical control", "le contrôle tactique"),
        ("administrative control", "le contrôle administratif"),
        ("the whole chain of command", "toute la chaîne de commandement"),
        ("{0} answers to one command", "le commandement {0} relève d’un seul commandement"),
        (
            "{0} stands under {1} at once, both as its chain of command: orders may differ, and it must choose.",
            "Le commandement {0} relève à la fois {1:de}, qui forment l’un et l’autre sa chaîne de commandement : les ordres peuvent diverger, et il lui faut choisir."),
        (
            "{0} stands under {1} at once, both with {2}: orders may differ, and it must choose.",
            "Le commandement {0} relève à la fois {1:de}, qui exercent l’un et l’autre {2} : les ordres peuvent diverger, et il lui faut choisir."),
        (
            "{0} stands under {1} at once, all as its chain of command: orders may differ, and it must choose.",
            "Le commandement {0} relève à la fois {1:de}, qui forment tous sa chaîne de commandement : les ordres peuvent diverger, et il lui faut choisir."),
        (
            "{0} stands under {1} at once, all with {2}: orders may differ, and it must choose.",
            "Le commandement {0} relève à la fois {1:de}, qui exercent tous {2} : les ordres peuvent diverger, et il lui faut choisir."),
        ("here it is put under {0}", "il est placé ici sous les ordres {0:de}"),
        (
            "Keep one of them, say with `as` which authority each has, or let one end with `until` before the other begins with `since`.",
            "N’en garder qu’un, préciser par `as` l’autorité de chacun, ou mettre fin à l’un par `until` avant que l’autre ne commence par `since`."),
        (
            "{0} stand under each other in a circle, by {1}: nobody is at the top.",
            "{0|Le commandement|Les commandements} {0} {0|relève de lui-même|relèvent les uns des autres}, en cercle, par {1} : nul n’est au sommet."),
        (
            "{0} stand under each other in a circle, by different authorities: each can be ordered by those whom it commands.",
            "{0|Le commandement|Les commandements} {0} {0|relève de lui-même|relèvent les uns des autres}, en cercle, par des autorités différentes : chacun peut recevoir des ordres de ceux qu’il commande."),
        ("A circle of {0} commands.", "Un cercle de {0} commandements."),
        ("The search for a shorter circle stopped at its bound.", "La recherche d’un cercle plus court s’est arrêtée à sa limite."),
        ("here {0} is put under {1}", "le commandement {0} est placé ici sous les ordres {1:de}"),
        ("Take one of these commands out from under the next.", "Soustraire l’un de ces commandements à l’autorité du suivant."),

        // Who commands.
        ("{0} is vacant", "le poste {0} est vacant"),
        ("{0} is vacant since {1}", "le poste {0} est vacant depuis {1:le}"),
        ("Nobody commands {0}: {1}, and has no deputy.", "Personne n’est à la tête du commandement {0} : {1}, et n’a pas d’adjoint."),
        ("Nobody commands {0}: {1}, and so is its deputy, {2}.", "Personne n’est à la tête du commandement {0} : {1}, et celui de l’adjoint, {2}, l’est aussi."),
        ("Nobody commands {0}: {1}, and so are its deputies, {2}.", "Personne n’est à la tête du commandement {0} : {1}, et ceux des adjoints, {2}, le sont aussi."),
        ("this command is left without a head", "ce commandement reste sans chef"),
        ("Fill the post, or give it a deputy: `deputy of` in another post.", "Pourvoir le poste, ou lui donner un adjoint : `deputy of` dans un autre poste."),
        ("Fill the post, or that of a deputy.", "Pourvoir le poste, ou celui d’un adjoint."),
        (
            "Nobody commands {0}: {1}, which leads it, no longer exists since {2}.",
            "Personne ne commande la mission {0} : le commandement {1}, qui la dirige, n’existe plus depuis {2:le}."),
        ("this command is dissolved", "ce commandement est dissous"),
        ("Close the mission on the same day, or let another command lead it.", "Mettre fin à la mission le même jour, ou en charger un autre commandement."),
        (
            "Whether anybody commands {0} is unknown: the file names no holder of {1} for this day.",
            "On ignore si quelqu’un est à la tête {0|du commandement|des commandements} {0} : le fichier ne nomme aucun titulaire {1|du poste|des postes} {1} pour ce jour."),
        ("Say who holds the post with `held by`, or that it is `vacant since` a date.", "Dire qui occupe le poste par `held by`, ou depuis quand il est vacant par `vacant since`."),

        // Who succeeds.
        (
            "{0} and its deputy, {1}, come from {2}: if it leaves, nobody succeeds.",
            "Le titulaire du poste {0} et celui du poste d’adjoint, {1}, viennent {2:de} : si {2:le} {2|se retire|se retirent}, personne ne prend la suite."),
        (
            "{0} and all its deputies, {1}, come from {2}: if it leaves, nobody succeeds.",
            "Le titulaire du poste {0} et ceux de tous les postes d’adjoint, {1}, viennent {2:de} : si {2:le} {2|se retire|se retirent}, personne ne prend la suite."),
        ("the holder is a national of {0} too", "le titulaire est lui aussi un ressortissant {0:de}"),
        (
            "Give it a deputy from another member: a post that is {0} and `held by` somebody else.",
            "Lui donner un adjoint issu d’un autre membre : un poste qui soit {0} et `held by` quelqu’un d’autre."),
        ("key post", "poste clé"),
        ("key post of {0}", "poste clé {0:de}"),
        ("commanding post", "poste de commandement"),
        ("commanding post of {0}", "poste de commandement {0:de}"),
        ("{0} key posts", "{0} postes clés"),
        ("{0} key posts of {1}", "{0} postes clés {1:de}"),
        ("{0} commanding posts", "{0} postes de commandement"),
        ("{0} commanding posts of {1}", "{0} postes de commandement {1:de}"),
        (
            "{0}, a {1}, has no deputy in office in this file: while it is vacant, nobody acts for it.",
            "Le poste {0}, {1}, n’a pas d’adjoint en fonction dans ce fichier : en cas de vacance, personne n’y supplée."),
        (
            "{0} have no deputy in office in this file: {1}. While one is vacant, nobody acts for it.",
            "{0} n’ont pas d’adjoint en fonction dans ce fichier : {1}. En cas de vacance de l’un d’eux, personne n’y supplée."),
        ("{0} has none either", "le poste {0} n’en a pas non plus"),
        (
            "Declare who acts in their place, from another member: a post that is {0}.",
            "Déclarer qui agit à leur place, issu d’un autre membre : un poste qui soit {0}."),
        (
            "Whether {0} has a deputy from another member is unknown: the file does not name every holder for this day.",
            "On ignore si le poste {0} a un adjoint issu d’un autre membre : le fichier ne nomme pas tous les titulaires pour ce jour."),
        (
            "Whether {0} have deputies from another member is unknown: the file does not name every holder for this day.",
            "On ignore si les postes {0} ont des adjoints issus d’un autre membre : le fichier ne nomme pas tous les titulaires pour ce jour."),
        ("Say who holds each post and each deputy's post with `held by`.", "Dire par `held by` qui occupe chaque poste et chaque poste d’adjoint."),
        ("It would take a holder of {0} from another member: `held by …`. {1}", "Il faudrait au poste {0} un titulaire issu d’un autre membre : `held by …`. {1}"),
        ("It would take a deputy from another member: {0}. {1}", "Il faudrait un adjoint issu d’un autre membre : {0}. {1}"),
        ("Or one more deputy: {0}.", "Ou un adjoint de plus : {0}."),
        ("a holder of {0} from another member: `held by … since …`", "{0|au poste|aux postes} {0} un titulaire issu d’un autre membre : `held by … since …`"),
        ("a deputy from another member: {0}", "un adjoint issu d’un autre membre : {0}"),
        (
            "a deputy from another member for each of {0} posts: posts that are {1}",
            "un adjoint issu d’un autre membre pour chacun des {0} postes : des postes qui soient {1}"),
        ("It would take {0}.", "Il faudrait {0}."),
        ("It would take {0}, and {1}.", "Il faudrait {0}, et {1}."),
        (
            "Say by `held by` who holds {0}, too: else it stays unknown whether a deputy comes from another member.",
            "Dire aussi par `held by` qui occupe {0|le poste|les postes} {0} : sinon, on continue d’ignorer si un adjoint vient d’un autre membre."),
        ("Only {0} could give one.", "{0|Seul|Seule|Seuls|Seules} {0:le} {0|pourrait|pourraient} en fournir un."),
        ("Any of the {0} other members would do.", "N’importe lequel des {0} autres membres conviendrait."),
        ("Any of the {0} members would do.", "N’importe lequel des {0} membres conviendrait."),
        ("Any of the {0} other members of {1} would do.", "N’importe lequel des {0} autres membres {1:de} conviendrait."),
        ("Any of the {0} members of {1} would do.", "N’importe lequel des {0} membres {1:de} conviendrait."),

        // Who holds posts.
        ("one member holds too many of the key posts of {0}", "les ressortissants d’un même membre occupent trop de postes clés {0:de}"),
        (
            "Nationals of {0} hold {1} of the {2} key posts of {3}; the file allows {4}, which is {5} of {6}.",
            "Les ressortissants {0:de} occupent {1} des {2} postes clés {3:de} ; le fichier en admet {4}, soit {5} sur {6}."),
        ("{0} is one of them", "le poste {0} en fait partie"),
        (
            "Let nationals of other members hold {0} of these posts, or raise `at most`.",
            "Confier {0} de ces postes à des ressortissants d’autres membres, ou relever `at most`."),
        (
            "the file names no holder of {0} for this day, and {1} of {2} are held by nationals of one member already",
            "le fichier ne nomme aucun titulaire {0|du poste|des postes} {0} pour ce jour, et des ressortissants d’un même membre occupent déjà {1} {1|poste|postes} sur {2}"),
        ("every post is held by a national of a member", "chaque poste est occupé par un ressortissant d’un membre"),
        (
            "{0} of {1} is held by a national of {2}, which is only a partner of it on this day.",
            "Le poste {0}, qui relève {1:de}, est occupé par un ressortissant {2:de}, qui n’en {2|est que partenaire|sont que partenaires} ce jour-là."),
        (
            "{0} of {1} is held by a national of {2}, which is no member of it on this day.",
            "Le poste {0}, qui relève {1:de}, est occupé par un ressortissant {2:de}, qui n’en {2|est pas membre|sont pas membres} ce jour-là."),
        (
            "{0} posts of {1} are held by nationals of {2}, which is only a partner of it on this day.",
            "{0} postes {1:de} sont occupés par des ressortissants {2:de}, qui n’en {2|est que partenaire|sont que partenaires} ce jour-là."),
        (
            "{0} posts of {1} are held by nationals of {2}, which is no member of it on this day.",
            "{0} postes {1:de} sont occupés par des ressortissants {2:de}, qui n’en {2|est pas membre|sont pas membres} ce jour-là."),
        ("{0} is another", "le poste {0} en est un autre"),
        ("Fill these posts with nationals of members, or check the membership and its dates.", "Confier ces postes à des ressortissants de membres, ou vérifier l’appartenance et ses dates."),

        // Second hats.
        (
            "Whoever is {0} answers to whoever the post belongs to and, as “{1}”, to {2}.",
            "Le titulaire du poste {0} relève de ceux à qui appartient ce poste et, en qualité de « {1} », {2:de}."),
        ("Whoever is {0} answers to {1} and, as “{2}”, to {3}.", "Le titulaire du poste {0} relève {1:de} et, en qualité de « {2} », {3:de}."),
        (
            "The holders of {0} posts answer to whoever their posts belong to and, in second offices, to {1}.",
            "Les titulaires de {0} postes relèvent de ceux à qui appartiennent ces postes et, dans une seconde fonction, {1:de}."),
        ("The holders of {0} posts answer to {1} and, in second offices, to {2}.", "Les titulaires de {0} postes relèvent {1:de} et, dans une seconde fonction, {2:de}."),
        ("{0}: {1}; as “{2}”: {3}.", "{0} : {1} ; en qualité de « {2} » : {3}."),
        ("nobody whom the file names", "personne que nomme le fichier"),
        ("the second hat of {0}", "la seconde casquette du titulaire du poste {0}"),
        ("Say in the file which of the two goes first in a crisis, or separate the offices.", "Dire dans le fichier laquelle des deux fonctions prime en temps de crise, ou les séparer."),
        (
            "To whom {0} answers as “{1}” is unknown: the file does not say.",
            "On ignore de qui relève le titulaire du poste {0} en qualité de « {1} » : le fichier ne le dit pas."),
        (
            "To whom the holders of {0} answer in their second offices is unknown: the file does not say.",
            "On ignore de qui {0|relève|relèvent} dans {0|ses|leurs} secondes fonctions {0|le titulaire du poste|les titulaires des postes} {0} : le fichier ne le dit pas."),
        ("Write it after the title: `also \"Commander, US European Command\" under US`.", "L’écrire après l’intitulé : `also \"Commander, US European Command\" under US`."),

        // Headquarters.
        ("every headquarters lies on the territory of a member", "chaque quartier général se trouve sur le territoire d’un membre"),
        ("{0} lies", "le quartier général {0} se trouve"),
        ("{0} lie", "les quartiers généraux {0} se trouvent"),
        ("{0} in {1}, which is a member of {2}.", "{0} sur le territoire {1:de}, qui {1|est membre|sont membres} {2:de}."),
        ("{0} in {1}, which is only a partner of {2}.", "{0} sur le territoire {1:de}, qui {1|n’est que partenaire|ne sont que partenaires} {2:de}."),
        ("{0} in {1}, which is no member of {2}.", "{0} sur le territoire {1:de}, qui {1|n’est pas membre|ne sont pas membres} {2:de}."),
        ("{0} in {1}, which is no member of {2} from {3} on.", "{0} sur le territoire {1:de}, qui {1|ne sera plus membre|ne seront plus membres} {2:de} à partir du {3}."),
        (
            "{0} in {1}, which is no member of {2} from {3} on in the scenario {4}.",
            "{0} sur le territoire {1:de}, qui {1|n’est plus membre|ne sont plus membres} {2:de} à partir du {3} dans le scénario {4}."),
        ("{0} lies there too", "le quartier général {0} s’y trouve aussi"),
        (
            "Move the headquarters to a member of {0}, or say on what agreement it stays with `allow HostOutside \"…\"`.",
            "Transférer le quartier général chez un membre {0:de}, ou dire en vertu de quel accord il reste par `allow HostOutside \"…\"`."),

        // Staff.
        ("{0} has the staff that it needs", "le commandement {0} a l’effectif qu’il lui faut"),
        ("the file does not say what staff it has", "le fichier ne dit pas quel est son effectif"),
        ("{0} is missing", "il manque {0}"),
        ("{0} are missing", "il manque {0}"),
        ("{0} has {1} and needs {2}: {3}.", "Le commandement {0} compte {1} et a besoin de {2} : {3}."),
        ("{0} has {1} and needs {2}: {3} since {4}.", "Le commandement {0} compte {1} et a besoin de {2} : {3} depuis {4:le}."),
        (
            "{0} falls under the staff that it needs on {1}: it then has {2} and needs {3}.",
            "L’effectif du commandement {0} devient insuffisant {1:le} : le commandement compte alors {2} et a besoin de {3}."),
        (
            "{0} falls under the staff that it needs in the scenario {1} on {2}: it then has {3} and needs {4}.",
            "Dans le scénario {1}, l’effectif du commandement {0} devient insuffisant {2:le} : le commandement compte alors {3} et a besoin de {4}."),
        ("{0} That is so if tours end as the file supposes.", "{0} Cela vaut si les affectations prennent fin comme le suppose le fichier."),
        ("the staff is said here", "l’effectif est indiqué ici"),
        ("posts are not filled again here", "ici, des postes ne sont plus pourvus"),
        ("Add staff, or say a smaller minimum if it can work with less.", "Renforcer l’effectif, ou indiquer un minimum plus faible si le commandement peut s’en contenter."),
    ];
}
