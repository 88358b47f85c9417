namespace AfterNato.Documentation.Languages;

/// <content>What is told of sources.</content>
internal sealed partial class English
{
    public override string SourceCount(int sources, int claims, int weak) => $"{Number(claims)} {(claims == 1 ? "statement rests" : "statements rest")} on {Number(sources)} {(sources == 1 ? "source" : "sources")}; {(weak == 0 ? "none of them is an estimate or unverified" : $"{Number(weak)} of them {(weak == 1 ? "is" : "are")} an estimate or unverified")}.";

    public override string NothingRests => "Nothing rests on it.";

    public override string WeakClaims => "Estimates and what is unverified";

    public override string WholeDeclaration => "the whole declaration";

    public override string Statements(int count) => Count(count, "statement", "statements");
}
