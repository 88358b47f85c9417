using AfterNato.Runtime.Numbers;

namespace AfterNato.Documentation.Languages;

/// <content>What is told of decisions.</content>
internal sealed partial class English
{
    public override string Steps => "Steps";

    public override string Step => "Step";

    public override string TakenBy => "Taken by";

    public override string DecidedBy => "Rule";

    public override string CanStopItAlone => "Who can stop it alone";

    public override string Power => "Who has what power";

    public override string VetoPlayers => "Veto players";

    public override string BlockingNumber => "Smallest blocking coalition";

    public override string Unknown => "unknown";

    public override string Nobody => "nobody";

    public override string MemberHead => "Member";

    public override string Members(int count) => count == 1 ? "one member" : $"{Number(count)} members";

    public override string BlockingNumberIs(int? number) => number switch
    {
        null => "nobody can stop it",
        0 => "none is needed: it can never be adopted",
        { } count => Members(count),
    };

    public override string ChanceOfAdoption(Rational consent) => $"Chance of adoption if each consents with {Percent(consent, 0)}, independently";

    public override string AllAlike(int players, Rational share) => $"All {Number(players)} have the same power: each {Percent(share, 2)} by both indices.";

    public override string Decides => "Decides in";

    public override string Seats(int count) => count == 1 ? "One seat" : $"{Number(count)} seats";
}
