namespace AfterNato.Semantics.Binding;

/// <summary>The sets of a ballot, as rules name them.</summary>
internal static class BallotWords
{
    public static IReadOnlyList<string> All { get; } = ["seats", "for", "against", "abstaining", "absent", "present", "voting"];
}
