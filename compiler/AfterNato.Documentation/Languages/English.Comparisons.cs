namespace AfterNato.Documentation.Languages;

/// <content>What is told of several architectures beside each other.</content>
internal sealed partial class English
{
    public override string Comparison => "Comparison";

    public override string ComparedArchitectures(int count) => $"{Number(count)} architectures compared";

    public override string KnowBefore => "What to know before reading";

    public override string InWhatTheyDiffer => "In what they differ";

    public override string AtLeastAsGood => "Whether one is at least as good as another in everything asked";

    public override string Topic(string topic) => topic switch
    {
        "members" => "Who takes part",
        "essential outside" => "Who is essential and left out",
        "decisions" => "Who can stop what",
        "aggressor" => "What an aggressor inside could stop",
        "dependence" => "On whom it depends",
        "withdrawal" => "What breaks when one member leaves",
        "coverage" => "What is pledged of what is needed",
        "time" => "How long decisions may take",
        "cost" => "Who pays",
        _ => topic,
    };
}
