using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Findings;

/// <summary>Lists in sentences.</summary>
public static class Prose
{
    private const int Shown = 4;

    /// <summary>«France, Germany and 30 others»: enough to see whom it is about.</summary>
    public static string List(IEnumerable<Element> elements) => List(elements.Select(element => element.Title));

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

    // «Commander, JFC Naples» holds a comma of its own.
    private static string Between(IEnumerable<string> items) => items.Any(item => item.Contains(',', StringComparison.Ordinal)) ? "; " : ", ";

    /// <summary>Names as they stand in the file.</summary>
    public static string Quoted(IEnumerable<string> names) => Joined([.. names.Select(name => $"`{name}`")]);

    /// <summary>«1 member», «12 members».</summary>
    public static string Members(int count) => count == 1 ? "1 member" : FormattableString.Invariant($"{count} members");

    /// <summary>«, all but the ally,»: who is left out of a vote, by role.</summary>
    public static string LeftOut(Roles about) =>
        about.AreEmpty ? "" : $", all but {Joined([.. about.Filled.Select(role => $"the {role}")])},";

    /// <summary>«the aggressor is», «the victim and the aggressor are».</summary>
    public static string InRoles(Roles about)
    {
        var roles = about.Filled.Select(role => $"the {role}").ToList();
        return $"{Joined(roles)} {(roles.Count == 1 ? "is" : "are")}";
    }

    /// <summary>The names of members, for witnesses.</summary>
    public static IEnumerable<string> Names(IEnumerable<Member> members) => members.Select(member => member.Name);
}
