namespace AfterNato.Documentation.Languages;

/// <content>What findings about networks of coalitions mean.</content>
internal sealed partial class English
{
    private static IEnumerable<CheckText> NetworkChecks =>
    [
        new(
            "EssentialOutside",
            "Essential member left out",
            "A member without which one cannot act in the theatre belongs to no organisation that acts there.",
            "Where each belongs to one of them, but all belong to none together, the finding says so."),
        new(
            "UnservedFunction",
            "Function that nobody provides",
            "No organisation that can act provides this function on the day looked at."),
        new(
            "SingleProvider",
            "Function with a single provider",
            "One organisation alone can provide this function: if it fails, is blocked or falls apart, nobody does."),
        new(
            "CutMember",
            "Member that holds the network together",
            "If this member left every coalition, some that hang together through it would no longer do so."),
        new(
            "Fragmentation",
            "How far the network is divided",
            "Numbers about the whole network of coalitions: how many there are and how they hang together.",
            "They are neither good nor bad by themselves; they are there to be compared."),
    ];
}
