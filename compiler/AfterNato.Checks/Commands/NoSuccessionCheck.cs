using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Commands;

/// <summary>
/// A key post, or one that commands, without a deputy who would be left: there is none, or every deputy comes from the same member as the holder
/// and leaves with it.
/// </summary>
public sealed class NoSuccessionCheck : Check
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN4004", "NoSuccession", Severity.Warning, "An important post without a deputy from another member.");

    public override string RangesOver => "key posts and commanding posts";

    public override CheckResult Run(Situation situation)
    {
        var date = situation.Date;
        var key = situation.Architecture.Organisations
            .SelectMany(organisation => organisation.KeyPosts.Select(post => (Post: post, Organisation: organisation)))
            .GroupBy(named => named.Post)
            .ToDictionary(named => named.Key, named => named.First().Organisation);
        var commanding = situation.Architecture.Commands.Where(command => !command.IsDissolvedAt(date)).Select(command => command.CommandingPost).OfType<Post>();
        var posts = key.Keys.Concat(commanding).Distinct().OrderBy(post => post.Index).ToList();

        var alone = new List<Post>();
        var undecided = new List<Post>();
        var findings = new List<Finding>();
        var remedies = new SuccessionRemedies(situation);
        foreach (var post in posts)
        {
            var deputies = post.Deputies.ToList();
            var inOffice = deputies.Where(deputy => !deputy.IsVacantAt(date)).ToList();
            if (inOffice.Count == 0)
                AddIf(alone, post, key.ContainsKey(post) || !post.IsVacantAt(date));
            else if (Offices.NationOf(post, date) is not { } nation)
                AddIf(undecided, post, !post.IsVacantAt(date));
            else if (inOffice.TrueForAll(deputy => Offices.NationOf(deputy, date) == nation))
                findings.Add(SameMember(post, inOffice, nation, remedies));
            else if (!inOffice.Exists(deputy => Offices.NationOf(deputy, date) is { } other && other != nation))
                undecided.Add(post);
        }

        // What is vacant already leaves its command headless, which is a finding of its own.
        var affiliations = new Affiliations(date);
        foreach (var group in alone.GroupBy(post => (Organisation: key.GetValueOrDefault(post) ?? affiliations.Of(post), IsKey: key.ContainsKey(post))))
            findings.Add(WithoutDeputy([.. group], group.Key.Organisation, group.Key.IsKey, remedies));
        if (undecided.Count > 0)
            findings.Add(Unknown(undecided));
        return Answer(findings, posts.Count == 0);
    }

    private Finding SameMember(Post post, List<Post> deputies, Member nation, SuccessionRemedies remedies) => new(
        Descriptor,
        post,
        Sentence.Of(
            deputies.Count,
            $"{post} and its deputy, {Prose.List(deputies)}, come from {nation}: if it leaves, nobody succeeds.",
            $"{post} and all its deputies, {Prose.List(deputies)}, come from {nation}: if it leaves, nobody succeeds."),
        deputies[0].Declaration.Origin)
    {
        Witness = [WitnessPart.One("member", nation.Name), WitnessPart.Many("deputies", deputies.Select(deputy => deputy.Name))],
        Related = [new RelatedPlace(post.Declaration.Clause("held by")?.Origin ?? post.Declaration.Origin, $"the holder is a national of {nation} too")],
        Sources = Evidence.Of(deputies.Prepend(post)),
        Remedies = remedies.OfOneNation(post, deputies, nation),
        Hint = $"Give it a deputy from another member: a post that is {new Code($"deputy of {post.Name}")} and `held by` somebody else.",
    };

    // Of a post that merely commands, the file may leave out the deputy that there is; a key post is one of which it should speak.
    private Finding WithoutDeputy(List<Post> posts, Element? organisation, bool isKey, SuccessionRemedies remedies)
    {
        var message = posts is [var only]
            ? (Sentence)$"{only}, a {OnePost(organisation, isKey)}, has no deputy in office in this file: while it is vacant, nobody acts for it."
            : $"{Posts(posts.Count, organisation, isKey)} have no deputy in office in this file: {Prose.List(posts)}. While one is vacant, nobody acts for it.";
        return new Finding(Descriptor, posts.Count == 1 ? posts[0] : organisation ?? posts[0], message, posts[0].Declaration.Origin)
        {
            Severity = isKey ? Severity.Warning : Severity.Information,
            Witness = [WitnessPart.Many("posts", posts.Select(post => post.Name))],
            Related = [.. posts.Skip(1).Take(Shown).Select(post => new RelatedPlace(post.Declaration.Origin, $"{post} has none either"))],
            Sources = Evidence.Of(posts),
            Remedies = remedies.OfNobody(posts),
            Hint = $"Declare who acts in their place, from another member: a post that is {new Code($"deputy of {posts[0].Name}")}.",
        };
    }

    private static Sentence OnePost(Element? organisation, bool isKey) => (organisation, isKey) switch
    {
        (null, true) => (Sentence)$"key post",
        (_, true) => $"key post of {organisation}",
        (null, false) => $"commanding post",
        _ => $"commanding post of {organisation}",
    };

    private static Sentence Posts(int count, Element? organisation, bool isKey) => (organisation, isKey) switch
    {
        (null, true) => (Sentence)$"{count} key posts",
        (_, true) => $"{count} key posts of {organisation}",
        (null, false) => $"{count} commanding posts",
        _ => $"{count} commanding posts of {organisation}",
    };

    private const int Shown = 8;

    private Finding Unknown(List<Post> posts) => new(
        Descriptor,
        posts[0],
        Sentence.Of(
            posts.Count,
            $"Whether {Prose.List(posts)} has a deputy from another member is unknown: the file does not name every holder for this day.",
            $"Whether {Prose.List(posts)} have deputies from another member is unknown: the file does not name every holder for this day."),
        posts[0].Declaration.Origin)
    {
        Severity = Severity.Information,
        Verdict = Verdict.Unknown,
        Witness = [WitnessPart.Many("posts", posts.Select(post => post.Name))],
        Hint = $"Say who holds each post and each deputy's post with `held by`.",
    };

    private static void AddIf(List<Post> posts, Post post, bool condition)
    {
        if (condition)
            posts.Add(post);
    }
}
