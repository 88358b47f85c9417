using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Decisions.Remedies;

/// <summary>A rule by a name of its own, declared only where the file does not have it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Declaration">Its declaration; null where the file has it.</param>
internal sealed record DeclaredRule(string Name, string? Declaration)
{
    /// <summary>A rule that says this.</summary>
    /// <param name="condition">What it says.</param>
    /// <param name="wish">What to call it.</param>
    /// <param name="bindsOnlyThoseFor">Whether those against stay free.</param>
    /// <param name="architecture">The architecture that would use it.</param>
    public static DeclaredRule NameFor(string condition, string wish, bool bindsOnlyThoseFor, Architecture architecture)
    {
        if (architecture.Rules.FirstOrDefault(rule => RemedyEdit.IsOwn(rule.Declaration) && rule.Condition == condition && IsFree(rule) == bindsOnlyThoseFor) is { } own)
            return new(own.Name, null);
        var taken = architecture.Elements.Select(element => element.Name).ToHashSet(StringComparer.Ordinal);
        var name = wish;
        for (var number = 2; taken.Contains(name); number++)
            name = FormattableString.Invariant($"{wish}_{number}");
        return new(name, $"rule {name} {{ {condition}{(bindsOnlyThoseFor ? "   binds only those for" : "")} }}");
    }

    private static bool IsFree(Rule rule) => rule.Declaration.Clause("binds only those for") is not null;
}
