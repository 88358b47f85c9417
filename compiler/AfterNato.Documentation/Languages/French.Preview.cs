using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Documentation.Languages;

/// <content>What a preview says that is renewed whenever a file is saved.</content>
internal sealed partial class French
{
    public override string AboutThisPage => "À propos de cette page";

    public override string AboutTheRest => "À propos du reste";

    public override string NoSuchPage => "Page introuvable";

    public override string NoSuchPageText => "Aucune page ne se trouve à cette adresse. Son objet a peut-être été renommé ou supprimé.";

    public override string PageIsGone => $"La page ouverte n’existe plus{Space}: le fichier ne déclare plus ce qu’elle décrivait.";

    public override string NothingToShowYet => "Rien à montrer pour l’instant";

    public override string NothingToShowYetText => "Le fichier comporte des erreurs. Le site s’affichera ici dès qu’il n’en comportera plus.";

    public override string PageCannotBeWritten => "Cette page ne peut pas être produite";

    public override string NothingWasChecked(int errors) => $"{Findings(Severity.Error, errors)}{NarrowSemicolon} rien n’a été vérifié.";

    public override string LastGoodVersion => "La page montre la dernière version sans erreur.";

    public override string PreviewHasEnded => $"L’aperçu est terminé{Space}: les modifications n’apparaissent plus sur cette page.";

    public override string See => "Voir";
}
