using AfterNato.Checks.Withdrawals;

namespace AfterNato.Documentation.Languages;

/// <content>What is told of members and organisations.</content>
internal sealed partial class English
{
    public override string ItsPlace => "Its place";

    public override string MemberOf => "Member of";

    public override string PartnerOf => "Partner of";

    public override string ObserverIn => "Observer in";

    public override string SeatIn => "Seat in";

    public override string Holds => "Holds";

    public override string StopsAlone => "Can stop alone";

    public override string StopsUnknown => "Unknown who can stop alone";

    public override string Hosts => "Hosts";

    public override string TakesPartIn => "Takes part in";

    public override string Pledges => "Pledges";

    public override string NothingFollows => "Nothing breaks and nothing is weakened.";

    public override string NothingKnownToBreak => "Nothing is known to break.";

    public override string OnlyWhatBreaks => "The architecture is large: only what breaks is told here. “afternato withdraw” tells who can then stop what, and who bears more.";

    public override string Partners => "Partners";

    public override string Observers => "Observers";

    public override string FrameworkNations => "Framework nations";

    public override string WithoutIt(string member) => $"In case of withdrawal from everything: {member}";

    public override string Gravity(Gravity gravity) => gravity switch
    {
        Checks.Withdrawals.Gravity.Breaks => "What breaks",
        Checks.Withdrawals.Gravity.Weakens => "What is weakened",
        Checks.Withdrawals.Gravity.Undecided => "What is then unknown",
        Checks.Withdrawals.Gravity.Changes => "What else changes",
        _ => throw new ArgumentOutOfRangeException(nameof(gravity)),
    };
}
