namespace AfterNato.Documentation.Languages;

/// <content>What is told of commands and posts.</content>
internal sealed partial class French
{
    public override string Under => "Subordonné à";

    public override string Leads => "Commande";

    public override string Post => "Poste";

    public override string HeldBy => "Titulaire";

    public override string Deputies => "Adjoints";

    public override string SecondHats => "Secondes casquettes";

    public override string Vacant => "vacant";

    public override string NotSaid => "non indiqué dans le fichier";
}
