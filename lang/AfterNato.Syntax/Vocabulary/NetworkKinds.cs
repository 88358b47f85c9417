namespace AfterNato.Syntax.Vocabulary;

/// <summary>What coalitions do together, and where.</summary>
internal static class NetworkKinds
{
    public static readonly KindEntry Function = new("function", "Something that coalitions do together, such as planning or logistics. The organisations that provide one form the network.", SharedClauses.Block(
        new ClauseEntry("provided by", ValueForm.Names, "Organisations that provide it and stand elsewhere; those of this file can say `provides`.") { RefersTo = ["organisation"] }.Dated()));

    public static readonly KindEntry Theatre = new("theatre", "An area in which somebody must be able to act.", SharedClauses.Block(
        new("essential", ValueForm.Set, "The members without whom one cannot act there."),
        new ClauseEntry("left to", ValueForm.Names, "Organisations that act there and stand elsewhere; those of this file can say `acts in`.") { RefersTo = ["organisation"] }.Dated()));
}
