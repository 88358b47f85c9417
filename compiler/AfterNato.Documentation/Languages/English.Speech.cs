using System.Collections.Frozen;
using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Sentences;

namespace AfterNato.Documentation.Languages;

/// <content>What the checks say.</content>
internal sealed partial class English
{
    // Names of countries that no English sentence holds without their article.
    private static readonly FrozenSet<string> WithArticle = FrozenSet.Create(
        StringComparer.Ordinal,
        "Bahamas", "Central African Republic", "Comoros", "Czech Republic", "Democratic Republic of the Congo", "Dominican Republic", "Gambia", "Maldives", "Marshall Islands", "Netherlands", "Philippines", "Seychelles",
        "Solomon Islands", "United Arab Emirates", "United Kingdom", "United States");

    protected internal override (string Open, string Close) Quotes => ("“", "”");

    protected override string About => "about";

    protected internal override SentenceTemplate? Template(Sentence sentence) => SentenceTemplate.Of(sentence);

    protected internal override string InForm(object? part, string? form) => part switch
    {
        null => "nobody",
        Member member => Articled(Title(member)),
        Element element => Title(element),
        RoleName role => Role(role.Name),
        ShortName name => Title(name.Element),
        _ => part.ToString() ?? "",
    };

    // English sentences say themselves what agrees.
    protected internal override string Agreeing(object? part, ImmutableArray<string> words) => words[0];

    private static string Articled(string title) => WithArticle.Contains(title) ? $"the {title}" : title;

    protected internal override string Others(int count, string? form) => $"{Number(count)} others";
}
