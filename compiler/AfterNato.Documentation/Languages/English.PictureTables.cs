using AfterNato.Documentation.Pictures.Charts;
using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Languages;

/// <content>What pictures of coverage, time, membership and comparisons say.</content>
internal sealed partial class English
{
    internal override string ARequirement => "a requirement";

    internal override string CoverageSummary => "what of the capabilities that are needed is pledged from date to date, and what the loss of one member would open";

    internal override string From(DateOnly day) => $"from {Date(day)}";

    internal override string InUnit(string unit) => $"in {unit}";

    internal override string CoverageMark(Mark mark) => mark switch { Mark.None => NothingNeeded, Mark.Tick => "covered, even without any one member", Mark.Triangle => "covered, but not without every member", Mark.Crossed => "not covered", _ => Unknown };

    internal override string DaysLeftOut(int number) => $"{Count(number, "later date is", "later dates are")} left out here; “afternato coverage” tells all of them.";

    internal override string RequirementsLeftOut(int number) => $"{Count(number, "further requirement is", "further requirements are")} left out here; “afternato coverage” tells all of them.";

    internal override string CaveatsCount => "Pledges under conditions are counted in full.";

    internal override string CoverageTitle(string? subject) => subject is null ? "Coverage: what is needed and what is pledged" : $"{subject}: what is needed and what is pledged";

    internal override string CoverageOf(string state, int number, string which) => $"{Capitalised(state)} ({Number(number)}): {which}.";

    internal override string PledgedOf(string pledged, string needed) => $"{pledged} of {needed}.";

    internal override string NothingNeeded => "nothing needed";

    internal override string MissingAmount(string amount) => $"Missing: {amount}.";

    internal override string MissingWithout(string member, string amount) => $"Without {member}: {amount} missing.";

    internal override string TimelineSummary => "who holds which post from when to when, vacancies, ends of tours, posts that are not filled again";

    internal override string NoTimes => "There is nothing to show in `timeline`: the file gives no dates for posts, and none of them is vacant.";

    internal override string SpanKindText(SpanKind kind) => kind switch { SpanKind.Held => "held by a national of", SpanKind.Vacant => "vacant", SpanKind.Expected => "rest of the usual tour, no successor named", SpanKind.Over => "usual tour over, no successor named", _ => NotSaid };

    internal override string PostsLeftOut(int number) => $"{Count(number, "further post is", "further posts are")} left out here; “afternato timeline” tells all of them.";

    internal override string BeforeIsCut(DateOnly day) => $"What was before {Date(day)} is not shown.";

    internal override string LapseAssumption(string posts, string member, string command, string time, DateOnly since) => $"Assumption of the file: the tours of {posts} posts of {member} in {command} end evenly over {time} from {Date(since)}.";

    internal override string TimelineTitle => "Posts over time: holders, vacancies, tours";

    internal override string LapsedPosts(string command) => $"{command}: posts not filled again";

    internal override string LapsedBy(string command, string number, string day) => $"In {command}, {number} posts are vacant by {day} as tours end.";

    internal override string TourEnds(string post, DateOnly day) => $"The usual tour of {post} is over on {Date(day)}, and no successor is named.";

    internal override string SpanTip(string post, string text, DateOnly from, DateOnly to) => $"{post}: {text}, {Date(from)} to {Date(to)}";

    internal override string AnOrganisation => "an organisation with members";

    internal override string MembershipSummary => "who is in which organisations: members grouped by the exact set of them";

    internal override string MembershipTitle => "Who is in what";

    internal override string MembershipCount(int members, int organisations, int groups) => $"{Count(members, "member", "members")} in {Count(organisations, "organisation", "organisations")}, in {Count(groups, "different combination", "different combinations")}.";

    internal override string MembersIn(string members, string organisations) => $"{members}: {organisations}.";

    internal override string InNone => "in none of them";

    internal override string MoreGroups(int number) => $"{Count(number, "further combination is", "further combinations are")} to be seen in the picture.";

    internal override string OrganisationsLeftOut(int number) => $"{Count(number, "organisation", "organisations")} with the fewest members left out here.";

    internal override string MemberRowsLeftOut(int number) => $"{Count(number, "row", "rows")} with the fewest members left out here.";

    internal override string ANetwork => "an organisation that provides a function";

    internal override string NetworkSummary => "the network of coalitions, and the members without whom it falls apart";

    internal override string NetworkTitle => "Network of coalitions";

    internal override string NetworkCount(int coalitions, int members, int parts) => $"{Count(coalitions, "coalition that can act", "coalitions that can act")}, with {Count(members, "member", "members")} in all; they hang together in {Count(parts, "part", "parts")}.";

    internal override string NoCuts => "No single member parts it by leaving.";

    internal override string CutBy(string member, int parts) => $"Without {member} it falls into {Number(parts)} parts.";

    internal override string CannotAct(string coalition) => $"{coalition} cannot act.";

    internal override string CutMember => "without this member the network falls apart";

    internal override string FrameworkNation => "framework nation";

    internal override string AComparison => "a comparison";

    internal override string ComparisonSummary => "the answers of several architectures to the same questions, side by side";

    internal override string NothingCompared(string title) => $"There is nothing to show: the files of “{title}” could not be compared.";

    internal override string NotComparable => "not comparable";

    internal override string LessIsBetter => "less is better";

    internal override string MoreIsBetter => "more is better";

    internal override string ComparisonCount(int questions, string architectures) => $"{Count(questions, "question", "questions")} put to {architectures}.";

    internal override string QuestionsLeftOut(int number) => $"{Count(number, "further question is", "further questions are")} left out here; “afternato compare” tells all of them.";

    internal override string Answered(string question, string answers) => $"{Capitalised(question)}: {answers}.";
}
