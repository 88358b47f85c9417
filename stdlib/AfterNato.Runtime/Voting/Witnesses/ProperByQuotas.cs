namespace AfterNato.Runtime.Voting.Witnesses;

/// <summary>
/// Shows by the quotas alone that no two coalitions without a player in common both win, which most rules are written to make sure of. Where it does not,
/// that may still be so.
/// </summary>
internal static class ProperByQuotas
{
    public static bool Shows(VotingGame game) => game switch
    {
        // Together two of them would have more than there is.
        WeightedGame weighted => 2 * weighted.Threshold.Quota > weighted.Threshold.Total,
        SeatedGame seated => Shows(seated.Inner),
        ConstantGame constant => !constant.IsWon,

        // Of two such coalitions each wins so many parts, and no part that is proper is won by both.
        AtLeastGame some => 2 * some.Needed > (2 * some.Parts.Length) - some.Parts.Count(Shows),
        _ => false,
    };
}
