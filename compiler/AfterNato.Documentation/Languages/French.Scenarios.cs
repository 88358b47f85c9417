using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Documentation.Languages;

/// <content>What is told of scenarios.</content>
internal sealed partial class French
{
    public override string DayByDay => "Jour après jour";

    public override string Stance(bool consents) => consents ? "Consent" : "Refuse";

    public override string Assumed => "Hypothèse";

    public override string NewFindings => "Nouveaux constats";

    public override string GoneFindings => "Constats levés";

    public override string ChangedFindings => "Constats modifiés";

    public override string CanNowStopAlone => "Peut désormais bloquer à lui seul";

    public override string CanNoLongerStopAlone => "Ne peut plus bloquer à lui seul";

    public override string StillThere => "Maintenus, avec d’autres chiffres";

    public override string UnknownWhoStops(string procedure) => $"On ignore qui peut bloquer seul{Colon}{procedure}";

    public override string BecomesVacant => "Désormais vacants";

    public override string IsFilled => "Pourvus";

    public override string VacantPosts => "Vacants";

    public override string BelowMinimum => "Effectif insuffisant";

    public override string OfNeeded(Quantity staff, Quantity needed) => $"{Quantity(staff)} sur {Quantity(needed)} nécessaires";

    public override string AtTheEnd(DateOnly day) => $"À la fin, le {Date(day)}";

    public override string CanSucceed(ProspectKind kind) => kind switch
    {
        ProspectKind.Open => "Peut aboutir",
        ProspectKind.Closed => "Ne peut pas aboutir",
        ProspectKind.Depends => "Peut aboutir ou non, selon qui est concerné",
        _ => "On ignore si elle peut aboutir",
    };

    public override string Probability(string procedure) => $"Probabilité d’aboutir{Colon}{procedure}";

    public override string Chance(Rational least, Rational greatest, bool isOnceCompleted) => $"{(least == greatest ? Percent(least, 1) : $"de {Percent(least, 1)} à {Percent(greatest, 1)}, selon qui est concerné")}{(isOnceCompleted ? ", une fois achevé ce qu’elle suppose" : "")}";
}
