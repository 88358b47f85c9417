using AfterNato.Checks.Withdrawals;

namespace AfterNato.Documentation.Languages;

/// <content>What is told of members and organisations.</content>
internal sealed partial class French
{
    public override string ItsPlace => "Place dans l’architecture";

    public override string MemberOf => "Membre de";

    public override string PartnerOf => "Partenaire de";

    public override string ObserverIn => "Observateur auprès de";

    public override string SeatIn => "Siège dans";

    public override string Holds => "Postes occupés";

    public override string StopsAlone => "Peut bloquer seul";

    public override string StopsUnknown => "On ignore qui peut bloquer seul";

    public override string Hosts => "Accueille";

    public override string TakesPartIn => "Participe à";

    public override string Pledges => "S’engage à fournir";

    public override string NothingFollows => "Rien ne cesse de fonctionner ni ne s’affaiblit.";

    public override string NothingKnownToBreak => "On ne connaît rien qui cesse de fonctionner.";

    public override string OnlyWhatBreaks => $"L’architecture est vaste{Space}: seul ce qui cesse de fonctionner est indiqué ici. La commande «{Space}afternato withdraw{Space}» dit en outre qui pourrait alors bloquer quoi et qui supporterait davantage.";

    public override string Partners => "Partenaires";

    public override string Observers => "Observateurs";

    public override string FrameworkNations => "Nations-cadres";

    // «Si la France part»: l’article dépend du nom, la tournure l’évite.
    public override string WithoutIt(string member) => $"En cas de départ{Colon}{member}";

    public override string Gravity(Gravity gravity) => gravity switch
    {
        Checks.Withdrawals.Gravity.Breaks => "Ce qui cesse de fonctionner",
        Checks.Withdrawals.Gravity.Weakens => "Ce qui s’affaiblit",
        Checks.Withdrawals.Gravity.Undecided => "Ce qui reste indéterminé",
        Checks.Withdrawals.Gravity.Changes => "Ce qui change par ailleurs",
        _ => throw new ArgumentOutOfRangeException(nameof(gravity)),
    };
}
