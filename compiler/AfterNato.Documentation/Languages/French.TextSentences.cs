namespace AfterNato.Documentation.Languages;

/// <content>What is said of the text of a file.</content>
internal sealed partial class French
{
    private static readonly (string English, string French)[] TextSentences =
    [
        (
            "1 statement from `{0}` was recalled and not read in it again; it is here.",
            "Une affirmation attribuée à `{0}` a été écrite de mémoire, sans que la source ait été relue ; la voici."),
        (
            "{0} statements from `{1}` were recalled and not read in it again; the first is here.",
            "{0} affirmations attribuées à `{1}` ont été écrites de mémoire, sans que la source ait été relue ; voici la première."),
        ("Read it in the source and remove `unverified`, or rest nothing on it.", "Relire la source et supprimer `unverified`, ou ne rien fonder sur elle."),
        ("1 statement rests on `{0}`, which is graded `unverified`; it is here.", "Une affirmation repose sur `{0}`, source notée `unverified` ; la voici."),
        ("{0} statements rest on `{1}`, which is graded `unverified`; the first is here.", "{0} affirmations reposent sur `{1}`, source notée `unverified` ; voici la première."),
        ("Find a source that can be relied on, or rest nothing on it.", "Trouver une source fiable, ou ne rien fonder sur celle-ci."),
        ("the source is graded here", "la source est notée ici"),
        ("1 figure of the {0} `{1}` has no source; it is here.", "Une donnée de `{1}` ({0}) est sans source ; la voici."),
        ("{0} figures of the {1} `{2}` have no source; the first is here.", "{0} données de `{2}` ({1}) sont sans source ; voici la première."),
        (
            "Add `cite` and a source on its line, or once on a line of its own for the whole block.",
            "Ajouter `cite` et une source sur la même ligne, ou une seule fois, sur une ligne à part, pour tout le bloc."),
        ("Nothing of `{0}` is used here.", "Rien de `{0}` n’est utilisé ici."),
        (
            "This would change the past: {0} lies before {1}, the day at which the architecture is looked at.",
            "Ce serait changer le passé : {0} précède {1}, date à laquelle l’architecture est examinée."),
        ("Choose a later day, or an earlier one after `as of`.", "Choisir une date ultérieure, ou une date antérieure après `as of`."),
        ("`{0}` is read as {1}, since decimals stand after a dot.", "`{0}` se lit {1}, car les décimales suivent le point."),
        ("Write {0} if thousands are meant, or leave out the zeros at the end.", "Écrire {0} s’il s’agit de milliers, ou omettre les zéros finals."),
        (
            "`{0}` is written anew here, and step `{1}` of the extended file falls away.",
            "`{0}` est réécrit ici, et l’étape `{1}` du fichier étendu disparaît."),
        ("`{0}` is written anew here, and steps {1} of the extended file fall away.", "`{0}` est réécrit ici, et les étapes {1} du fichier étendu disparaissent."),
        (
            "The course of a procedure is changed as a whole: write it here too, or say that it is meant: `allow StepsFallAway \"…\"`.",
            "Le déroulement d’une procédure se modifie en bloc : écrire ici cette étape aussi, ou indiquer que c’est voulu : `allow StepsFallAway \"…\"`."),
        (
            "The course of a procedure is changed as a whole: write them here too, or say that it is meant: `allow StepsFallAway \"…\"`.",
            "Le déroulement d’une procédure se modifie en bloc : écrire ici ces étapes aussi, ou indiquer que c’est voulu : `allow StepsFallAway \"…\"`."),
        ("the course that it replaces begins here", "le déroulement qu’il remplace commence ici"),
    ];
}
