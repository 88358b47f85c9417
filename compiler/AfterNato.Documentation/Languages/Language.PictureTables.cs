using AfterNato.Documentation.Pictures.Charts;
using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Languages;

/// <content>What pictures of coverage, time, membership and comparisons say.</content>
public abstract partial class Language
{
    // Coverage.
    internal abstract string ARequirement { get; }

    internal abstract string CoverageSummary { get; }

    internal abstract string From(DateOnly day);

    internal abstract string InUnit(string unit);

    internal abstract string CoverageMark(Mark mark);

    internal abstract string DaysLeftOut(int number);

    internal abstract string RequirementsLeftOut(int number);

    internal abstract string CaveatsCount { get; }

    internal abstract string CoverageTitle(string? subject);

    internal abstract string CoverageOf(string state, int number, string which);

    internal abstract string PledgedOf(string pledged, string needed);

    internal abstract string NothingNeeded { get; }

    internal abstract string MissingAmount(string amount);

    internal abstract string MissingWithout(string member, string amount);


    // Timelines.
    internal abstract string TimelineSummary { get; }

    internal abstract string NoTimes { get; }

    internal abstract string SpanKindText(SpanKind kind);

    internal abstract string PostsLeftOut(int number);

    internal abstract string BeforeIsCut(DateOnly day);

    internal abstract string LapseAssumption(string posts, string member, string command, string time, DateOnly since);

    internal abstract string TimelineTitle { get; }

    internal abstract string LapsedPosts(string command);

    internal abstract string LapsedBy(string command, string number, string day);

    internal abstract string TourEnds(string post, DateOnly day);

    internal abstract string SpanTip(string post, string text, DateOnly from, DateOnly to);


    // Memberships.
    internal abstract string AnOrganisation { get; }

    internal abstract string MembershipSummary { get; }

    internal abstract string MembershipTitle { get; }

    internal abstract string MembershipCount(int members, int organisations, int groups);

    internal abstract string MembersIn(string members, string organisations);

    internal abstract string InNone { get; }

    internal abstract string MoreGroups(int number);

    internal abstract string OrganisationsLeftOut(int number);

    internal abstract string MemberRowsLeftOut(int number);


    // Networks.
    internal abstract string ANetwork { get; }

    internal abstract string NetworkSummary { get; }

    internal abstract string NetworkTitle { get; }

    internal abstract string NetworkCount(int coalitions, int members, int parts);

    internal abstract string NoCuts { get; }

    internal abstract string CutBy(string member, int parts);

    internal abstract string CannotAct(string coalition);

    internal abstract string CutMember { get; }

    internal abstract string FrameworkNation { get; }


    // Comparisons.
    internal abstract string AComparison { get; }

    internal abstract string ComparisonSummary { get; }

    internal abstract string NothingCompared(string title);

    internal abstract string NotComparable { get; }

    internal abstract string LessIsBetter { get; }

    internal abstract string MoreIsBetter { get; }

    internal abstract string ComparisonCount(int questions, string architectures);

    internal abstract string QuestionsLeftOut(int number);

    internal abstract string Answered(string question, string answers);
}
