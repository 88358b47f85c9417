using System.Collections.Immutable;

using AfterNato.Checks.Burdens.Tables;
using AfterNato.Documentation.Languages;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Documentation.Pages.Burdens;

/// <summary>What the cells of a table of a burden say: all its amounts in one scale, so that readers can compare them.</summary>
/// <param name="columns">The columns.</param>
/// <param name="members">The lines.</param>
/// <param name="language">The language.</param>
internal sealed class BurdenAmounts(IReadOnlyList<BurdenColumn> columns, ImmutableArray<Member> members, Language language)
{
    private readonly Dictionary<Rational, string> _texts = Texts(columns, members, language);

    /// <summary>What a member bears; nothing for nobody who shares it.</summary>
    public string Of(BurdenColumn column, Member member) => column.AmountOf(member) is { } amount ? _texts[amount] : "";

    /// <summary>What all bear together.</summary>
    public string Total(BurdenColumn column) => _texts[column.Burden.Total.Amount];

    private static Dictionary<Rational, string> Texts(IReadOnlyList<BurdenColumn> columns, ImmutableArray<Member> members, Language language)
    {
        ImmutableArray<Rational> amounts = [.. columns.SelectMany(column => members.Select(column.AmountOf).OfType<Rational>().Append(column.Burden.Total.Amount)).Distinct()];
        return columns.Count == 0 ? [] : amounts.Zip(language.Amounts(amounts, columns[0].Burden.Total.Unit)).ToDictionary();
    }
}
