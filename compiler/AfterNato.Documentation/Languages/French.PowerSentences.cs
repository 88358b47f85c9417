namespace AfterNato.Documentation.Languages;

/// <content>What is said of power.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] PowerSentences =
    [
        // How a question was understood.
        ("Nothing can be told of {0}: {1}.", "On ne peut rien dire de {0} : {1}."),
        ("No member holds the seats of {0}, so each of them is a player of its own.", "Aucun membre ne détient les sièges de l’organe {0} : chacun d’eux est donc compté séparément."),
        (
            "No member holds the seats of {0}, so each of them is a player of its own; between members, whatever it decides is the consent of {1} alone.",
            "Aucun membre ne détient les sièges de l’organe {0} : chacun d’eux est donc compté séparément ; entre membres, tout ce qu’il décide n’est que le consentement {1:de}."),
        ("Every seat is a player of its own, and so is whoever takes a step alone.", "Chaque siège est compté séparément, de même que quiconque franchit seul une étape."),
        (
            "Nobody is named as the {0}, so nobody loses a seat or takes a step as such: {1} names a member.",
            "Personne n’est désigné comme {0:le} : personne ne perd donc de siège ni ne franchit d’étape à ce titre ; {1} désigne un membre."),
        ("It also requires {0}, which is a decision of its own and not counted here.", "Elle suppose aussi la procédure {0}, décision distincte qui n’est pas comptée ici."),
        ("It also requires {0}, which are decisions of its own and not counted here.", "Elle suppose aussi les procédures {0}, décisions distinctes qui ne sont pas comptées ici."),
        (
            "The positions that the scenario gives {0} on it are not counted here: `--if` gives a vote.",
            "Les positions que le scénario prête à {0} sur cette décision ne sont pas comptées ici : `--if` donne un vote."),
        ("{0}; for certain {1} does", "{0} ; c’est certain pour {1:le}"),
        ("{0}; for certain {1} do", "{0} ; c’est certain pour {1:le}"),

        // Who acts for whom.
        ("What {0} decides is taken for the consent of {1}.", "Ce que décide {0} est réputé être le consentement {1:de}."),
        ("What {0} decide is taken for the consent of {1}.", "Ce que décident {0} est réputé être le consentement {1:de}."),
        ("{0} acts for no member and is taken to agree.", "Le titulaire du poste {0} n’agit pour aucun membre et est réputé consentir."),
        ("{0} is taken to act for {1}, whose national holds the post.", "Le titulaire du poste {0} est réputé agir pour {1:le}, dont il est ressortissant."),
        (
            "{0} is taken to agree, as far as its rule can be met at all, since its seats belong to no member: `--seats` makes each of them a player.",
            "L’organe {0} est réputé consentir, pour autant que sa règle puisse être satisfaite, puisque ses sièges n’appartiennent à aucun membre : `--seats` compte chacun d’eux séparément."),
        ("{0} and every deputy of it are vacant, so that what it has to do cannot be done.", "Le poste {0} et tous ses postes d’adjoint sont vacants : ce qui lui revient ne peut être fait."),
        ("{0} is vacant, so that what it has to do cannot be done.", "Le poste {0} est vacant : ce qui lui revient ne peut être fait."),
        ("{0} cannot meet while {1} is vacant.", "L’organe {0} ne peut se réunir tant que le poste {1} est vacant."),
        ("Nobody has a seat in {0} on this day, so that it cannot vote.", "Personne n’a de siège dans l’organe {0} à cette date : il ne peut donc voter."),

        // How games are counted.
        ("all {0} players are interchangeable: only how many consent matters", "les {0} participants sont tous interchangeables : seul compte le nombre de ceux qui consentent"),
        (
            "its {0} players fall into {1} classes of interchangeable ones, in which they can consent in {2} ways",
            "ses {0} participants se rangent en {1} {1|classe|classes} de participants interchangeables, qui peuvent consentir de {2} {2|manière|manières}"),
        ("players who differ can consent in more than {0} ways", "des participants différents peuvent consentir de plus de {0} manières"),
        (
            "there are more than {0} ways in which players who differ can consent, which is the bound for a rule that is not made of thresholds",
            "des participants différents peuvent consentir de plus de {0} manières, limite pour une règle qui n’est pas faite de seuils"),
        (
            "it is made of thresholds over {0} players, too different for tables; the diagram has {1} nodes",
            "elle est faite de seuils sur {0} participants, trop différents pour des tables ; le diagramme a {1} {1|nœud|nœuds}"),
        ("it has no decision diagram", "elle n’a pas de diagramme de décision"),
        ("it is one quota of {0}, small enough for a table over size and weight", "elle tient en un seul quota de {0}, assez petit pour une table par taille et par poids"),
        ("its quota is too large for a table over size and weight", "son quota est trop grand pour une table par taille et par poids"),
        ("it is more than one quota", "elle compte plus d’un quota"),
        (
            "only the size and one weight of a coalition matter, and each half of its {0} players has few coalitions",
            "seuls comptent la taille et un poids d’une coalition, et chaque moitié de ses {0} participants forme peu de coalitions"),
        (
            "half of its players have too many coalitions, which can be done up to {0} players with such weights",
            "la moitié de ses participants forme trop de coalitions : avec de tels poids, le calcul est possible jusqu’à {0} participants"),
        ("it weighs its players in more than one way", "elle pondère ses participants de plus d’une manière"),
        (
            "it is made of thresholds, and its 2^{0} coalitions are few enough to look at each of them",
            "elle est faite de seuils, et ses 2^{0} coalitions sont assez peu nombreuses pour être examinées une à une"),
        (
            "there are too many coalitions to look at each, which can be done up to {0} players",
            "les coalitions sont trop nombreuses pour être examinées une à une, ce qui est possible jusqu’à {0} participants"),
    ];
}
