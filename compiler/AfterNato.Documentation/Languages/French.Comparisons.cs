namespace AfterNato.Documentation.Languages;

/// <content>What is told of several architectures beside each other.</content>
internal sealed partial class French
{
    public override string Comparison => "Comparaison";

    public override string ComparedArchitectures(int count) => $"{Number(count)} architectures comparées";

    public override string KnowBefore => "À savoir avant de lire";

    public override string InWhatTheyDiffer => "Ce qui les distingue";

    public override string AtLeastAsGood => "L’une vaut-elle au moins l’autre sur tous les points examinés ?";

    public override string Topic(string topic) => topic switch
    {
        "members" => "Qui participe",
        "essential outside" => "Qui est indispensable et absent",
        "decisions" => "Qui peut bloquer quoi",
        "aggressor" => "Ce qu’un agresseur de l’intérieur pourrait bloquer",
        "dependence" => "De qui elle dépend",
        "withdrawal" => "Ce qui cesse de fonctionner au départ d’un membre",
        "coverage" => "Ce qui est engagé au regard du besoin",
        "time" => "Le temps que peut prendre une décision",
        "cost" => "Qui paie",
        _ => topic,
    };
}
