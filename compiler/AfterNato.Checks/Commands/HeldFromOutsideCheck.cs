using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Commands;

/// <summary>Posts of an organisation that are held by nationals of somebody who is no member of it.</summary>
public sealed class HeldFromOutsideCheck : Check
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN4010", "HeldFromOutside", Severity.Warning, "Posts of an organisation that are held by nationals of a non-member.");

    public override string RangesOver => "posts of an organisation whose holder the file names";

    public override CheckResult Run(Situation situation)
    {
        var affiliations = new Affiliations(situation.Date);
        var held = (from post in situation.Architecture.Posts
                    where post.DomesticOf is null
                    let holder = post.HolderAt(situation.Date)
                    let organisation = affiliations.Of(post)
                    where holder is not null && organisation is not null
                    select (Post: post, Holder: holder, Organisation: organisation)).ToList();
        if (held.Count == 0)
            return Answer([], isVacuous: true);
        try
        {
            var outside = held.Where(each => !situation.MembersOf(each.Organisation.Index).Contains(each.Holder.Number)).GroupBy(each => (each.Organisation, each.Holder));
            return Answer([.. outside.Select(group => Found([.. group.Select(each => each.Post)], group.Key.Organisation, group.Key.Holder, situation))], isVacuous: false);
        }
        catch (UnknownAnswerException unknown)
        {
            return Answer([Undecided(held[0].Post, $"every post is held by a national of a member", unknown)], isVacuous: false);
        }
    }

    private Finding Found(List<Post> posts, Organisation organisation, Member holder, Situation situation)
    {
        Sentence message = (posts.Count, organisation.PartnersAt(situation).Contains(holder.Number)) switch
        {
            (1, true) => (Sentence)$"{posts[0]} of {organisation} is held by a national of {holder}, which is only a partner of it on this day.",
            (1, false) => $"{posts[0]} of {organisation} is held by a national of {holder}, which is no member of it on this day.",
            (_, true) => $"{posts.Count} posts of {organisation} are held by nationals of {holder}, which is only a partner of it on this day.",
            _ => $"{posts.Count} posts of {organisation} are held by nationals of {holder}, which is no member of it on this day.",
        };
        return new Finding(
            Descriptor, posts[0], message, posts[0].Declaration.Clause("held by")?.Origin ?? posts[0].Declaration.Origin)
        {
            Witness = [WitnessPart.One("member", holder.Name), WitnessPart.One("organisation", organisation.Name), WitnessPart.Many("posts", posts.Select(post => post.Name))],
            Shown = posts.Count == 1 ? null : (Sentence)$"{Prose.List(posts)}.",
            Related = [.. posts.Skip(1).Take(Told).Select(post => new RelatedPlace(post.Declaration.Clause("held by")?.Origin ?? post.Declaration.Origin, $"{post} is another"))],
            Sources = Evidence.Of(posts.Cast<Runtime.Model.Element>().Append(organisation)),
            Hint = $"Fill these posts with nationals of members, or check the membership and its dates.",
        };
    }

    private const int Told = 8;
}
