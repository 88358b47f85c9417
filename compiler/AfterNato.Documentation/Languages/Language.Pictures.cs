using AfterNato.Checks.Burdens;
using AfterNato.Documentation.Pictures.Drawing;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Documentation.Languages;

/// <content>What pictures say.</content>
public abstract partial class Language
{
    /// <summary>So many of them by name, and how many there are besides.</summary>
    internal string Some(IReadOnlyList<string> items, int most) =>
        items.Count <= most + 1 ? Joined(items) : Joined([.. items.Take(most), More(items.Count - most)]);

    /// <summary>Half a sentence as one that begins.</summary>
    internal static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>An amount in a picture: to two decimals, where it is no whole number.</summary>
    internal string Amount(Rational amount) => Decimal(amount, amount.IsWhole ? 0 : 2);

    internal string Amount(Quantity quantity) => quantity.IsPercentage ? Percent(quantity.Amount, 2) : Amount(new Amount(quantity.Amount, quantity.Unit));

    /// <summary>Something and its figure: «Germany (3)».</summary>
    internal static string WithFigure(string label, string figure) => $"{label} ({figure})";

    /// <summary>Something, and what is said of it: «rule: consensus».</summary>
    internal string Pair(string what, string said) => $"{Label(what)} {said}";

    /// <summary>Half a sentence as a whole one.</summary>
    internal static string Whole(string text) => $"{Capitalised(text)}.";

    /// <summary>Where something lies.</summary>
    internal static string Seat(string? place, string host) => place is null ? host : $"{place}, {host}";

    /// <summary>So many of something.</summary>
    private protected string Count(int number, string one, string several) => $"{Number(number)}{Space}{(IsOne(number) ? one : several)}";

    private protected static string Shown(string name) => Syntax.Diagnostics.SafeText.Shown(name);

    private protected abstract bool IsOne(int number);

    /// <summary>How many there are besides: «3 others».</summary>
    public abstract string More(int number);

    internal abstract string OfArchitecture(string title, DateOnly day, string? scenario);

    internal abstract string NoSuchFormat(string format, IReadOnlyList<string> formats);

    internal abstract string NoSuchSubject(string name, string view, string kind, IReadOnlyList<string> subjects);

    internal abstract string NeedsSubject(string view, string kind, IReadOnlyList<string> subjects);

    internal abstract string TakesNoSubject(string view);

    internal abstract string NothingToShow(string view, string kind);

    // What subjects are.
    internal abstract string AProcedure { get; }

    internal abstract string ACommand { get; }

    internal abstract string AnOrganisationOrCommand { get; }

    // The chain of command.
    internal abstract string ChainOfCommandSummary { get; }

    internal abstract string ChainOfCommandTitle(string? subject);

    internal abstract string CommandsLeftOut(int number);

    internal abstract string HeldPost { get; }

    internal abstract string HolderUnknown { get; }

    internal abstract string SecondHat { get; }

    internal abstract string CountOfCommands(int commands, int posts);

    internal abstract string NoVacancies { get; }

    internal abstract string Vacancies(int number, string which);

    internal abstract string PostsByNation(string nations);

    internal abstract string WithSecondHats(int number, string posts);

    internal abstract string ByMemorandum(string framework);

    internal abstract string StandsUnder(string superior, string? relation, bool isAlso);

    internal abstract string NoPostsNamed { get; }

    internal abstract string PostHeld(string post, string holder, bool isIndependent);

    internal abstract string AlsoHolds(string hat, string? under);

    internal abstract string MorePosts(int number, int vacant);

    internal abstract string VacantSince(PartialDate since);

    // Decisions.
    internal abstract string DecisionSummary { get; }

    internal abstract string DecisionTitle(string procedure);

    internal abstract string AboutRoles(string roles);

    internal abstract string Adopted { get; }

    internal abstract string Blocking(Mark mark);

    internal abstract string CountOfSteps(int number);

    internal abstract string WholeDecision(string obstruction, bool hasRoles);

    internal abstract string StepBlocked(string step, string actor, string obstruction);

    internal abstract string MoreSteps(int number);

    internal abstract string EnoughOf(int needed, int parts);

    internal abstract string IfRejected { get; }

    internal abstract string InRole(string role);

    /// <summary>A role of those whom a decision is about, without an article.</summary>
    internal abstract string Role(string role);

    internal abstract string ByRule(string rule);

    internal abstract string Within(Duration length);

    internal abstract string FillsPosts(string posts);

    internal abstract string OpensMissions(string missions);

    internal abstract string EndsMissions(string missions);

    internal abstract string Admits(string organisations);

    internal abstract string Removes(string organisations);

    internal abstract string RoleBlocks(string role);

    internal abstract string IndependentDecides { get; }

    internal abstract string NobodyBlocks { get; }

    internal abstract string CannotPass { get; }

    internal abstract string EachSeatBlocks(int seats);

    internal abstract string SeatsBlock(int number, int seats);

    internal abstract string EachBlocks(int members);

    internal abstract string TheseBlock(string members, int number);

    internal abstract string TogetherBlock(int number, string example);

    internal abstract string BlockersUnknown { get; }
}
