using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Commands;

/// <summary>
/// Who would have to be there so that somebody from another member succeeds. Which member that is, is for those who appoint: the change of the file
/// takes the first, and any other does as well. A deputy in office from another member is all that is asked for, so that nothing else need be tried.
/// </summary>
/// <param name="situation">The day.</param>
internal sealed class SuccessionRemedies(Situation situation)
{
    private readonly Affiliations _affiliations = new(situation.Date);

    /// <summary>Where all deputies come from the member of the holder: another holder of one of their posts, or one more deputy.</summary>
    public ImmutableArray<Remedy> OfOneNation(Post post, List<Post> deputies, Member nation)
    {
        if (Others(post, nation) is not { Candidates: [var first, ..] } others)
            return [];
        var remedies = ImmutableArray.CreateBuilder<Remedy>();
        if (deputies.Find(deputy => TenureOf(deputy) is not null) is { } held && TenureOf(held) is { } tenure)
        {
            remedies.Add(Remedy.Of(
                $"It would take a holder of {held:name} from another member: `held by …`. {Whom(others, isOther: true)}",
                RemedyEdit.Replace(tenure.Origin, $"held by {first.Name}")));
        }

        remedies.Add(remedies.Count == 0
            ? Remedy.Of($"It would take a deputy from another member: {new Code(Deputy(post, "…"))}. {Whom(others, isOther: true)}", Added(post, first))
            : Remedy.Of($"Or one more deputy: {new Code(Deputy(post, "…"))}.", Added(post, first)));
        return remedies.ToImmutable();
    }

    /// <summary>Where there is nobody: a holder of the deputy's post if there is one, and else a deputy.</summary>
    public ImmutableArray<Remedy> OfNobody(List<Post> posts)
    {
        // Without the holder nobody can tell whether a deputy comes from elsewhere, and who that is no change can guess.
        var nations = posts.ConvertAll(post => (Post: post, Nation: Offices.NationOf(post, situation.Date)));
        var unnamed = nations.Where(named => named.Nation is null && !named.Post.IsVacantAt(situation.Date)).Select(named => named.Post).ToList();
        var choices = nations.ConvertAll(named => (named.Post, Others: Others(named.Post, named.Nation)));
        if (choices.Exists(choice => choice.Others.Candidates.Count == 0))
            return [];
        var fillable = posts.Select(Fillable).OfType<Post>().ToList();
        var lacking = posts.Where(post => Fillable(post) is null).ToList();
        List<Sentence> changes = [];
        if (fillable.Count > 0)
            changes.Add($"a holder of {Prose.Named(fillable)} from another member: `held by … since …`");
        if (lacking is [var only])
            changes.Add($"a deputy from another member: {new Code(Deputy(only, "…"))}");
        else if (lacking.Count > 1)
            changes.Add($"a deputy from another member for each of {lacking.Count} posts: posts that are {Listing.Short(lacking.Select(post => (Sentence)$"{new Code($"deputy of {post.Name}")}"))}");
        var sentence = Sentence.Joined(
        [
            changes is [var holder, var another] ? (Sentence)$"It would take {holder}, and {another}." : $"It would take {changes[0]}.",
            choices.Count == 1 ? Whom(choices[0].Others, nations[0].Nation is not null) : Sentence.Empty,
            unnamed.Count == 0 ? Sentence.Empty : $"Say by `held by` who holds {Prose.List(unnamed)}, too: else it stays unknown whether a deputy comes from another member.",
        ]);
        return [unnamed.Count > 0 ? new Remedy(sentence, []) : Remedy.Of(sentence, choices.Select(choice => Edit(choice.Post, choice.Others.Candidates[0])))];
    }

    private static Sentence Whom((List<Member> Candidates, Organisation? Of) others, bool isOther) => (others.Candidates, others.Of, isOther) switch
    {
        ([var only], _, _) => (Sentence)$"Only {only} could give one.",
        (_, null, true) => $"Any of the {others.Candidates.Count} other members would do.",
        (_, null, false) => $"Any of the {others.Candidates.Count} members would do.",
        (_, var of, true) => $"Any of the {others.Candidates.Count} other members of {of} would do.",
        (_, var of, false) => $"Any of the {others.Candidates.Count} members of {of} would do.",
    };

    private RemedyEdit? Edit(Post post, Member other) => Fillable(post) is { } deputy
        ? RemedyEdit.Behind(deputy.Declaration, FormattableString.Invariant($"\n    held by {other.Name}   since {situation.Date:yyyy-MM-dd}"))
        : Added(post, other);

    private static RemedyEdit? Added(Post post, Member other) => RemedyEdit.IsOwn(post.Declaration) ? RemedyEdit.Declare(Deputy(post, other.Name)) : null;

    private static string Deputy(Post post, string holder)
    {
        var taken = post.Architecture.Elements.Select(element => element.Name).ToHashSet(StringComparer.Ordinal);
        var name = $"Deputy_of_{post.Name}";
        for (var number = 2; taken.Contains(name); number++)
            name = FormattableString.Invariant($"Deputy_{number}_of_{post.Name}");
        return $"post {name} {{ deputy of {post.Name}   held by {holder} }}";
    }

    // A vacancy that is declared for this day or later is not ended by somebody who comes on it.
    private Post? Fillable(Post post) => post.Deputies.FirstOrDefault(deputy => deputy.IsVacantAt(situation.Date) && !deputy.IsAbolishedAt(situation.Date)
        && (deputy.DeclaredVacantAt(situation.Date) is not { } since || since.First < situation.Date));

    private Tenure? TenureOf(Post deputy) => deputy.Tenures.Where(tenure => tenure.Period.Contains(situation.Date)).ToList() is [var only] ? only : null;

    private (List<Member> Candidates, Organisation? Of) Others(Post post, Member? nation)
    {
        var organisation = _affiliations.Of(post);
        var members = organisation is null ? situation.Architecture.Members : [.. situation.Members(organisation.MembersAt(situation))];
        return ([.. members.Where(member => member != nation)], organisation);
    }
}
