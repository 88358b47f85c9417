using System.Collections.Immutable;

using AfterNato.Runtime.Model;
using AfterNato.Runtime.Sentences;

namespace AfterNato.Documentation.Languages;

/// <content>What the checks say.</content>
internal sealed partial class English
{
    protected internal override (string Open, string Close) Quotes => ("“", "”");

    protected override string About => "about";

    protected internal override string? Words(string english) => english;

    protected internal override string InForm(object? part, string? form) => part switch
    {
        null => "nobody",
        Element element => Title(element),
        ShortName name => Title(name.Element),
        _ => part.ToString() ?? "",
    };

    // English sentences say themselves what agrees.
    protected internal override string Agreeing(object? part, ImmutableArray<string> words) => words[0];

    protected internal override string Others(int count, string? form) => $"{Number(count)} others";
}
