using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Commands;

/// <summary>Posts whose holders wear a second hat in which they answer to somebody else: two chains of command end in one person.</summary>
public sealed class DoubleHatCheck : Check
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN4006", "DoubleHat", Severity.Information, "Holders of posts who answer to somebody else in a second office.");

    public override string RangesOver => "posts whose holders wear a second hat";

    public override CheckResult Run(Situation situation)
    {
        var date = situation.Date;
        var hats = situation.Architecture.Posts
            .Where(post => !post.IsVacantAt(date))
            .SelectMany(post => post.SecondHats.Select(hat => new Worn(post, hat, Authorities.ChainOf(post.Of, date))))
            .ToList();
        var known = hats.Where(worn => worn.Hat.Under is { } under && !worn.Chain.Contains(under))
            .GroupBy(worn => (First: worn.Chain.LastOrDefault(), Second: Authorities.ChainOf(worn.Hat.Under, date)[^1]))
            .Select(worn => Found([.. worn], worn.Key.First, worn.Key.Second, date));
        var unknown = hats.Where(worn => worn.Hat.Under is null).ToList();
        return Answer(unknown.Count == 0 ? known : known.Append(Unknown(unknown)), hats.Count == 0);
    }

    private Finding Found(List<Worn> hats, Element? first, Element second, DateOnly date)
    {
        return new Finding(Descriptor, hats is [var single] ? single.Post : first as Organisation ?? (Element)hats[0].Post, Said(hats, first, second), hats[0].Hat.Origin)
        {
            Witness =
            [
                WitnessPart.Many("posts", hats.Select(worn => worn.Post.Name)),
                WitnessPart.One("first", first?.Name ?? ""),
                WitnessPart.One("second", second.Name),
                WitnessPart.Many("chains", hats.Select(worn => $"{Under(worn.Chain)} / {Under(Authorities.ChainOf(worn.Hat.Under, date))}")),
            ],
            Shown = Sentence.Joined(
            [
                .. hats.Take(Told).Select(worn => (Sentence)$"{worn.Post}: {Under(worn.Chain)}; as “{new Titled(worn.Hat.Title)}”: {Under(Authorities.ChainOf(worn.Hat.Under, date))}."),
                hats.Count > Told ? $"And {hats.Count - Told} more." : Sentence.Empty,
            ]),
            Related = [.. hats.Skip(1).Take(Told).Select(worn => new RelatedPlace(worn.Hat.Origin, $"the second hat of {worn.Post}"))],
            Sources = Evidence.Of(hats.Select(worn => worn.Post)),
            Hint = $"Say in the file which of the two goes first in a crisis, or separate the offices.",
        };
    }

    private static Sentence Said(List<Worn> hats, Element? first, Element second) => (hats, first) switch
    {
        ([var only], null) => (Sentence)$"Whoever is {only.Post} answers to whoever the post belongs to and, as “{new Titled(only.Hat.Title)}”, to {second}.",
        ([var only], _) => $"Whoever is {only.Post} answers to {first} and, as “{new Titled(only.Hat.Title)}”, to {second}.",
        (_, null) => $"The holders of {hats.Count} posts answer to whoever their posts belong to and, in second offices, to {second}.",
        _ => $"The holders of {hats.Count} posts answer to {first} and, in second offices, to {second}.",
    };

    private Finding Unknown(List<Worn> hats) => new(
        Descriptor,
        hats[0].Post,
        hats is [var only]
            ? (Sentence)$"To whom {only.Post} answers as “{new Titled(only.Hat.Title)}” is unknown: the file does not say."
            : $"To whom the holders of {Prose.List(hats.Select(worn => worn.Post).Distinct())} answer in their second offices is unknown: the file does not say.",
        hats[0].Hat.Origin)
    {
        Severity = Severity.Information,
        Verdict = Verdict.Unknown,
        Witness = [WitnessPart.Many("posts", hats.Select(worn => worn.Post.Name).Distinct())],
        Hint = $"Write it after the title: `also \"Commander, US European Command\" under US`.",
    };

    /// <summary>How many second hats are told one by one.</summary>
    private const int Told = 3;

    private static Sentence Under(IEnumerable<Element> chain) =>
        Sentence.Chain(chain.Select(element => (Sentence)$"{element:bare}").DefaultIfEmpty((Sentence)$"nobody whom the file names"), $" under ");

    private sealed record Worn(Post Post, SecondHat Hat, List<Element> Chain);
}
