using AfterNato.Documentation.Languages;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Documentation.Pictures.Views;

/// <summary>What figures about the consent of members leave aside.</summary>
internal static class TakenForGranted
{
    /// <summary>A sentence for each thing that is left aside in one of these procedures.</summary>
    public static IEnumerable<string> In(IReadOnlyCollection<Procedure> procedures, Language language)
    {
        if (procedures.Any(procedure => !procedure.Roles.IsEmpty))
            yield return language.RolesAreOpen;
        if (procedures.SelectMany(procedure => procedure.Steps).Any(step => step.Actor is Actor.OfBody { Body: { DomesticOf: null, InterchangeableSeats: not null } } or Actor.OfPost { Post.IsIndependent: true }))
            yield return language.OthersAgree;
    }
}
