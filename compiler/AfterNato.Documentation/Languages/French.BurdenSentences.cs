namespace AfterNato.Documentation.Languages;

/// <content>What is said of burdens.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] BurdenSentences =
    [
        ("two bear more than half of {0}", "deux membres supportent plus de la moitié de la charge {0}"),
        (", and of {0}", ", ainsi que de {0}"),
        ("{0} and {1} bear {2} of {3}{4}, which {5} share.", "{0:le} et {1:le} supportent {2} de la charge {3}{4}, que se partagent {5}."),
        ("{0} {1}, {2} {3}. Herfindahl index {4}: as if {5} members bore the same.", "{0} {1} ; {2} {3}. Indice de Herfindahl : {4}, comme si {5} membres supportaient chacun la même part."),
        ("A cap spreads the burden over more members; if the concentration is meant, nothing need be done.", "Un plafond répartit la charge entre davantage de membres ; si la concentration est voulue, il n’y a rien à faire."),

        ("{0} is covered", "le besoin {0} est couvert"),
        ("{0} pledged", "les engagements en couvrent {0}"),
        ("none pledged", "aucun engagement n’a été pris"),
        ("{0} lacks {1}: {2} are needed and {3}.", "Il manque {1} pour couvrir le besoin {0} : il en faut {2}, et {3}."),
        ("From {0} on, {1} lacks {2}: {3} are needed and {4}.", "À partir du {0}, il manque {2} pour couvrir le besoin {1} : il en faut {3}, et {4}."),
        ("A further pledge of {0} would cover it.", "Un engagement supplémentaire suffirait à le couvrir : {0}."),
        ("The gap grows to {0} on {1}.", "Le {1}, le manque passe à {0}."),
        ("From {0} on it is covered.", "À partir du {0}, il est couvert."),
        ("From {0} on it is covered, until {1} are missing again on {2}.", "À partir du {0}, il est couvert, jusqu’à ce qu’il manque de nouveau {1} le {2}."),
        ("{0} is covered only if the caveats of {1} do not matter: without these pledges {2} are missing.", "Le besoin {0} n’est couvert que si les restrictions nationales {1:de} ne jouent pas : sans ces engagements, il manque {2}."),
        (
            "{0} is covered from {1} on only if the caveats of {2} do not matter: without these pledges {3} are missing.",
            "À partir du {1}, le besoin {0} n’est couvert que si les restrictions nationales {2:de} ne jouent pas : sans ces engagements, il manque {3}."),
        ("Read the caveats: whether one of them matters only a reader can tell.", "Lire ces restrictions : seul un lecteur peut juger si l’une d’elles joue."),
        ("{0} («{1}»)", "{0} (« {1} »)"),
        ("pledged by {0}", "engagement {0:de}"),

        ("{0} stays covered whoever leaves", "le besoin {0} reste couvert quel que soit le membre qui part"),
        ("{0} is covered only as long as {1} stays: without it {2} are missing", "le besoin {0} n’est couvert que tant {1:que} {1|reste|restent} : sans {1|lui|elle|eux|elles}, il manque {2}"),
        ("{0} is not covered any more when one of {1} leaves: without {2} {3} are missing", "le besoin {0} n’est plus couvert dès que l’un de ces membres part : {1} ; sans {2:le}, il manque {3}"),
        ("From {0} on, {1}.", "À partir du {0}, {1}."),
        ("A pledge of {0} by a member that pledges none so far would keep it covered whoever leaves.", "Un engagement ({0}) d’un membre qui n’en a pris aucun jusqu’ici le maintiendrait couvert quel que soit le membre qui part."),
        (
            "As it is not always covered, two further pledges of {0} each, by members that pledge none so far, would keep it covered whoever leaves.",
            "Comme il n’est pas toujours couvert, deux engagements supplémentaires ({0} chacun), de membres qui n’en ont pris aucun jusqu’ici, le maintiendraient couvert quel que soit le membre qui part."),

        ("the cap is said here", "le plafond est fixé ici"),
        ("the floor is said here", "le plancher est fixé ici"),
        ("by this key some have nothing to bear", "selon cette clé, certains n’ont rien à supporter"),
        ("{0}: {1} together, more than {2}.", "{0} : {1} au total, soit plus que {2}."),
        ("{0}: {1} together, less than {2}.", "{0} : {1} au total, soit moins que {2}."),
        ("{0}, by a key of zero, nothing", "{0}, selon une clé nulle, rien"),
        ("{0}, by a key of zero, {1}", "{0}, selon une clé nulle, {1}"),
        ("{0}, by the floor for everybody, at least {1}", "{0}, selon le plancher commun à tous, au moins {1}"),
        ("{0}, by its floor, at least {1}", "{0}, selon son propre plancher, au moins {1}"),
        ("{0}, by the cap for everybody, at most {1}", "{0}, selon le plafond commun à tous, au plus {1}"),
        ("{0}, by its cap, at most {1}", "{0}, selon son propre plafond, au plus {1}"),
        ("Change several of the limits, or the key: changing one of them is not enough.", "Modifier plusieurs des limites, ou la clé : en modifier une seule ne suffit pas."),
        ("Raise the cap for everybody to {0} or more, and it can be divided.", "Porter à {0} ou plus le plafond commun à tous : la charge peut alors être répartie."),
        ("Raise the cap of {0} to {1} or more, and it can be divided.", "Porter à {1} ou plus le plafond de {0} : la charge peut alors être répartie."),
        ("Lower the floor for everybody to {0} or less, and it can be divided.", "Ramener à {0} ou moins le plancher commun à tous : la charge peut alors être répartie."),
        ("Lower the floor of {0} to {1} or less, and it can be divided.", "Ramener à {1} ou moins le plancher de {0} : la charge peut alors être répartie."),
        ("{0} can be divided", "la charge {0} peut être répartie"),
        ("{0} cannot be divided: {1}.", "La charge {0} ne peut être répartie : {1}."),
        ("{0} cannot be divided: on {1} nobody shares it.", "La charge {0} ne peut être répartie : au {1}, personne n’y prend part."),
        ("Check the set after `among`, its dates and the date of the architecture.", "Vérifier l’ensemble qui suit `among`, ses dates et la date de l’architecture."),

        ("whoever has a limit of {0} shares it", "quiconque est visé par une limite de la charge {0} y prend part"),
        (
            "{0} does not share {1} on any day: what is said here of that member limits nothing.",
            "{0:le} ne {0|prend|prennent} part à la charge {1} à aucune date : ce qui est dit ici de ce membre ne limite rien."),
        ("{0} do not share {1} on any day: what is said here of those members limits nothing.", "{0:le} ne prennent part à la charge {1} à aucune date : ce qui est dit ici de ces membres ne limite rien."),
        ("here is another", "en voici une autre"),
        ("who shares it is said here", "ceux qui y prennent part sont désignés ici"),
        ("Check the name, add the member after `among`, or remove the limit.", "Vérifier le nom, ajouter le membre après `among`, ou supprimer la limite."),
        ("Check the name, add the members after `among`, or remove the limit.", "Vérifier les noms, ajouter les membres après `among`, ou supprimer la limite."),

        ("the key of {0} is known for everybody", "la clé de répartition de la charge {0} est connue pour tous"),
        ("{0} cannot be divided by {1}: nobody who shares it has any.", "La charge {0} ne peut être répartie d’après {1} : ce chiffre est nul pour tous ceux qui y prennent part."),
        ("{0} cannot be divided by {1}: the file gives none for {2}.", "La charge {0} ne peut être répartie d’après {1} : le fichier ne donne pas ce chiffre pour {2:le}."),
        ("The same keeps {0} from being divided.", "Le même défaut empêche de répartir {0}."),
        ("{0} is declared here", "déclaration de {0}"),
        ("Give a figure above zero, or divide by another key.", "Donner un chiffre supérieur à zéro, ou répartir selon une autre clé."),
        ("Give the figure, or leave out whom no key covers: {0}.", "Donner ce chiffre, ou exclure ceux qu’aucune clé ne couvre : {0}."),
        ("Give the figures, or leave out whom no key covers: {0}.", "Donner ces chiffres, ou exclure ceux qu’aucune clé ne couvre : {0}."),

        ("everybody keeps {0}", "tous tiennent l’engagement {0}"),
        ("{0} is due on {1}: {2} of {3} have yet to reach {4}.", "L’engagement {0} arrive à échéance le {1} : {2} {2|membre|membres} sur {3} {2|doit|doivent} encore atteindre {4}."),
        ("{0} does not keep {1}: {2}.", "{0:le} ne {0|tient|tiennent} pas l’engagement {1} : {2}."),
        ("{0} do not keep {1}: {2}.", "{0:le} ne tiennent pas l’engagement {1} : {2}."),
        ("{0} of at least {1}", "un niveau d’au moins {1} pour {0}"),
        ("the figure of {0}", "le chiffre {0:de}"),
        ("Whether {0} keeps {1} is unknown: the file gives no {2} for it.", "On ignore si {0:le} {0|tient|tiennent} l’engagement {1} : le fichier ne donne pas la donnée {2} pour ce membre."),
        ("Whether {0} keep {1} is unknown: the file gives no {2} for them.", "On ignore si {0:le} tiennent l’engagement {1} : le fichier ne donne pas la donnée {2} pour ces membres."),
        (
            "Correct the figures if they are out of date; else say who is bound: `among … except`, or from when on: `by`.",
            "Corriger les chiffres s’ils sont périmés ; sinon, préciser qui est lié : `among … except`, ou à partir de quand : `by`."),
        ("It is not due yet; if that is known, nothing need be done.", "L’échéance n’est pas encore venue ; si cela est connu, il n’y a rien à faire."),
        ("Do not read this as a yes. Give the figures, or leave out who is not bound: `among … except`.", "Ne pas y lire un oui. Donner les chiffres, ou exclure ceux qui ne sont pas liés : `among … except`."),

        ("the shares {0} are 100 % together", "les parts {0} font 100 % au total"),
        ("The shares {0} are {1} together, not 100 %: of {2} each bears its part of that sum.", "Les parts {0} font {1} au total, et non 100 % : pour {2}, chacun supporte ce que sa part représente dans cette somme."),
        ("{0} is divided by them here", "la charge {0} est répartie ici d’après elles"),
        ("Correct the shares, or give those that are missing.", "Corriger les parts, ou donner celles qui manquent."),
    ];
}
