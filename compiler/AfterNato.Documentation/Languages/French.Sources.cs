namespace AfterNato.Documentation.Languages;

/// <content>What is told of sources.</content>
internal sealed partial class French
{
    public override string SourceCount(int sources, int claims, int weak) => $"{Number(claims)} {(claims < 2 ? "affirmation s’appuie" : "affirmations s’appuient")} sur {Number(sources)} {(sources < 2 ? "source" : "sources")}{ThinSpace}; {(weak == 0 ? "aucune n’est une estimation ni n’est à vérifier" : $"{Number(weak)} {(weak == 1 ? "est une estimation ou reste" : "sont des estimations ou restent")} à vérifier")}.";

    public override string NothingRests => "Rien ne s’appuie sur cette source.";

    public override string WeakClaims => "Estimations et éléments non vérifiés";

    public override string WholeDeclaration => "la déclaration entière";

    public override string Statements(int count) => Count(count, "affirmation", "affirmations");
}
