using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Findings;

/// <summary>Lists in sentences.</summary>
public static class Prose
{
    private const int Shown = 4;

    /// <summary>«France, Germany and 30 others»: enough to see whom it is about.</summary>
    public static Listing List(IEnumerable<Element> elements) => Listing.Short(elements);

    /// <summary>The same of what is already text.</summary>
    public static string List(IEnumerable<string> items)
    {
        var titles = items.ToList();
        return titles.Count > Shown + 1
            ? $"{string.Join(Between(titles), titles.Take(Shown))} and {titles.Count - Shown} others"
            : Joined(titles);
    }

    /// <summary>«France, Germany and Italy»: all of them.</summary>
    public static string Joined(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "nobody",
        1 => items[0],
        _ => $"{string.Join(Between(items), items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>One after the other, each apart from the next.</summary>
    public static Sentence Apart(IEnumerable<Sentence> sentences) => Sentence.Chain(sentences, $"; ");

    // «Commander, JFC Naples» holds a comma of its own.
    private static string Between(IEnumerable<string> items) => items.Any(item => item.Contains(',', StringComparison.Ordinal)) ? "; " : ", ";

    /// <summary>All of them by their names.</summary>
    public static Listing Named(IEnumerable<Element> elements) => Listing.Of(elements.Select(element => (Sentence)$"{element:name}"));

    /// <summary>All of them by their names.</summary>
    public static Listing Named(IEnumerable<Step> steps) => Named(steps.Select(step => step.Element));

    /// <summary>Names as they stand in the file.</summary>
    public static string Quoted(IEnumerable<string> names) => Joined([.. names.Select(name => $"`{name}`")]);

    /// <summary>«1 member», «12 members».</summary>
    public static Sentence Members(int count) => Sentence.Of(count, $"1 member", $"{count} members");

    /// <summary>«, all but the ally,»: who is left out of a vote, by role.</summary>
    public static Sentence LeftOut(Roles about) => about.AreEmpty ? Sentence.Empty : (Sentence)$", all but {In(about)},";

    /// <summary>«the aggressor is», «the victim and the aggressor are».</summary>
    public static Sentence InRoles(Roles about) => Sentence.Of(about.Filled.Count(), $"{In(about)} is", $"{In(about)} are");

    private static Listing In(Roles about) => Listing.Of(about.Filled.Select(role => (Sentence)$"the {new RoleName(role)}"));

    /// <summary>The names of members, for witnesses.</summary>
    public static IEnumerable<string> Names(IEnumerable<Member> members) => members.Select(member => member.Name);
}
