using System.Collections.Immutable;

namespace AfterNato.Runtime.Claims;

/// <summary>
/// Goes through claims until one decides: the first that fails where all must hold, the first that holds where one must. One that decides only
/// because there is nobody it speaks of counts as long as no other decides.
/// </summary>
/// <param name="decisive">What a claim must come to in order to decide.</param>
internal sealed class ClaimSearch(bool decisive)
{
    private readonly List<Claim> _claims = [];
    private readonly List<string> _emptySets = [];
    private bool _isVacuous = true;

    /// <summary>The claim that decides; null if none does.</summary>
    public Claim? Found { get; private set; }

    /// <summary>The number of the claim that decides.</summary>
    public int Index { get; private set; }

    /// <summary>The sets that are empty, if every claim was vacuous.</summary>
    public ImmutableArray<string> EmptySets => _isVacuous ? [.. _emptySets.Distinct()] : [];

    /// <summary>The reasons of all claims.</summary>
    /// <remarks>Only few claims are joined; those about the members of a set are not kept.</remarks>
    public ImmutableArray<Reason> Reasons => [.. _claims.SelectMany(claim => claim.Reasons)];

    /// <summary>Takes the next claim and says whether the search is over.</summary>
    public bool EndsAt(int index, Func<int, Claim> claims, bool keep)
    {
        Claim claim;
        try
        {
            claim = claims(index);
        }
        catch (UnknownAnswerException) when (Found is not null)
        {
            // There is an answer already; this one was only asked whether it gives a better one.
            return true;
        }

        if (keep)
            _claims.Add(claim);
        if (_isVacuous = _isVacuous && claim.IsVacuous)
            _emptySets.AddRange(claim.EmptySets.Except(_emptySets));
        if (claim.Holds != decisive)
            return false;
        if (Found is null || !claim.IsVacuous)
            (Found, Index) = (claim, index);
        return !claim.IsVacuous;
    }
}
