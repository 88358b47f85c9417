using AfterNato.Documentation.Pictures.Drawing;
using AfterNato.Runtime.Time;

namespace AfterNato.Documentation.Languages;

/// <content>What pictures say.</content>
internal sealed partial class English
{
    private protected override bool IsOne(int number) => number == 1;

    public override string More(int number) => number == 1 ? "1 other" : $"{Number(number)} others";

    internal override string OfArchitecture(string title, DateOnly day, string? scenario) =>
        scenario is null ? $"{title}, as of {Date(day)}" : $"{title}, in the scenario “{scenario}”, as of {Date(day)}";

    internal override string NoSuchFormat(string format, IReadOnlyList<string> formats) =>
        $"There is no form of this picture in `{format}` that shows the same. There is {Joined([.. formats.Select(other => $"`{other}`")])}.";

    internal override string NoSuchSubject(string name, string view, string kind, IReadOnlyList<string> subjects) =>
        $"`{Shown(name)}` is nothing that `{view}` can show. It shows {kind}. {There(subjects)}";

    internal override string NeedsSubject(string view, string kind, IReadOnlyList<string> subjects) => $"`{view}` shows {kind}: name one by `--subject`. {There(subjects)}";

    internal override string TakesNoSubject(string view) => $"`{view}` shows the whole architecture, and takes no subject.";

    internal override string NothingToShow(string view, string kind) => $"There is nothing to show in `{view}`: the architecture has not {kind}.";

    internal override string AProcedure => "a procedure";

    internal override string ACommand => "a command";

    internal override string AnOrganisationOrCommand => "an organisation with commands, or a command";

    internal override string ChainOfCommandSummary => "the chain of command: posts, the nations of their holders, vacancies, second hats";

    internal override string ChainOfCommandTitle(string? subject) => subject is null ? "Chain of command" : $"Chain of command: {subject}";

    internal override string CommandsLeftOut(int number) => $"{Count(number, "command is", "commands are")} left out here; name an organisation or a command to see all of those under it.";

    internal override string HeldPost => "held: nation of the holder";

    internal override string HolderUnknown => "holder not named in the file";

    internal override string SecondHat => "second hat of the same holder";

    internal override string CountOfCommands(int commands, int posts) => $"{Count(commands, "command", "commands")} with {Count(posts, "named post", "named posts")}.";

    internal override string NoVacancies => "None of these posts is vacant.";

    internal override string Vacancies(int number, string which) => $"{Count(number, "post is", "posts are")} vacant: {which}.";

    internal override string PostsByNation(string nations) => $"Held by nationals of {nations}.";

    internal override string WithSecondHats(int number, string posts) => $"{Count(number, "holder wears", "holders wear")} a second hat: {posts}.";

    internal override string ByMemorandum(string framework) => framework.Length == 0 ? "set up by a memorandum" : $"set up by a memorandum, framework nation {framework}";

    internal override string StandsUnder(string superior, string? relation, bool isAlso) =>
        $"{(isAlso ? "also under" : "under")} {superior}{(relation is null ? "" : $" ({relation.ToUpperInvariant()})")}";

    internal override string NoPostsNamed => "the file names no post here";

    internal override string PostHeld(string post, string holder, bool isIndependent) => $"{post}: {holder}{(isIndependent ? " (acts for no member)" : "")}";

    internal override string AlsoHolds(string hat, string? under) => under is null ? $"also {hat}" : $"also {hat}, under {under}";

    internal override string MorePosts(int number, int vacant) => $"and {Count(number, "more post", "more posts")}, {(vacant == 0 ? "none" : Number(vacant))} of them vacant";

    internal override string VacantSince(PartialDate since) => $"vacant since {Date(since)}";

    internal override string DecisionSummary => "the course of a procedure, and who can block it at each step";

    internal override string DecisionTitle(string procedure) => $"{procedure}: who can block which step";

    internal override string AboutRoles(string roles) => $"about: {roles}";

    internal override string Adopted => "Adopted";

    internal override string Blocking(Mark mark) => mark switch
    {
        Mark.Stop => "can be blocked by one alone",
        Mark.Square => "can be blocked by several together",
        Mark.Tick => "nobody can block",
        Mark.Crossed => "cannot be adopted at all",
        _ => "not known, or for no member to decide",
    };

    internal override string CountOfSteps(int number) => $"The procedure has {Count(number, "step", "steps")}.";

    internal override string WholeDecision(string obstruction, bool hasRoles) =>
        $"Of the decision as a whole{(hasRoles ? ", apart from whoever it is about" : "")}: {obstruction}.";

    internal override string StepBlocked(string step, string actor, string obstruction) => $"At “{step}”, taken by {actor}: {obstruction}.";

    internal override string MoreSteps(int number) => $"{Count(number, "further step is", "further steps are")} to be seen in the picture.";

    internal override string EnoughOf(int needed, int parts) =>
        needed == 1 ? $"One of {Number(parts)} ways is enough" : needed == parts ? $"All {Number(parts)} are needed" : $"{Number(needed)} of {Number(parts)} ways are needed";

    internal override string IfRejected => "if rejected or too late";

    internal override string InRole(string role) => $"the {Role(role)}";

    internal override string Role(string role) => role.Replace('_', ' ');

    internal override string ByRule(string rule) => $"by {rule}";

    internal override string Within(Duration length) => $"within {Length(length)}";

    internal override string FillsPosts(string posts) => $"fills {posts}";

    internal override string OpensMissions(string missions) => $"opens {missions}";

    internal override string EndsMissions(string missions) => $"ends {missions}";

    internal override string Admits(string organisations) => $"brings a member into {organisations}";

    internal override string Removes(string organisations) => $"takes a member out of {organisations}";

    internal override string RoleBlocks(string role) => $"{InRole(role)} alone can block";

    internal override string IndependentDecides => "the holder decides, and acts for no member";

    internal override string NobodyBlocks => "nobody can block";

    internal override string CannotPass => "it cannot be adopted, even if everybody consents";

    internal override string EachSeatBlocks(int seats) => $"each of {Count(seats, "seat", "seats")} alone can block";

    internal override string SeatsBlock(int number, int seats) => $"{Number(number)} of {Count(seats, "seat", "seats")} together can block";

    internal override string EachBlocks(int members) => $"each of {Count(members, "member", "members")} alone can block";

    internal override string TheseBlock(string members, int number) => number == 1 ? $"{members} alone can block" : $"{members}, each alone, can block";

    internal override string TogetherBlock(int number, string example) => $"it takes {Number(number)} together to block, such as {example}";

    internal override string BlockersUnknown => "who can block is not known";

    private static string There(IReadOnlyList<string> subjects) =>
        subjects.Count == 0 ? "The architecture has none." : $"There is: {string.Join(", ", subjects.Take(40).Select(Shown))}{(subjects.Count > 40 ? ", …" : "")}.";
}
