namespace AfterNato.Documentation.Languages;

/// <content>The search box.</content>
internal sealed partial class French
{
    public override string SearchLabel => "Rechercher";

    public override string NoResult => "Aucun résultat";

    public override string OneResult => $"1{Space}résultat";

    public override string ManyResults(string count) => $"{count}{Space}résultats";

    public override string OneMore => $"et 1{Space}autre";

    public override string ManyMore(string count) => $"et {count}{Space}autres";

    public override string IndexMissing => "L’index de la recherche est introuvable.";
}
