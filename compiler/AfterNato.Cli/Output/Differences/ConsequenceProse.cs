using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

using AfterNato.Checks.Differences;
using AfterNato.Checks.Differences.Consequences;
using AfterNato.Checks.Findings;
using AfterNato.Checks.Power;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Output.Differences;

/// <summary>What follows from what two versions say differently, as sentences.</summary>
internal static class ConsequenceProse
{
    private const int MovesShown = 3;

    public static IEnumerable<(string Title, IEnumerable<string> Sentences)> Sections(DifferenceReport report) =>
    [
        ("Who can stop what alone", Vetoes(report.Vetoes)),
        ("Power in decisions", report.Decisions.SelectMany(Sentences)),
        ("Findings that are new", report.Findings.New.Select(Finding)),
        ("Findings that are new, and allowed by the file", report.Findings.Silenced.Where(finding => finding.Telling == Telling.Allowed).Select(Finding)),
        ("Findings that are new, and kept back by the project", report.Findings.Silenced.Where(finding => finding.Telling == Telling.Off).Select(Finding)),
        ("Findings that are gone", report.Findings.Gone.Select(Finding)),
        ("Findings that say something else", Changed(report.Findings.Changed)),
        ("What the files expect", Expectations(report.Expectations)),
        ("What is covered", report.Coverage.Select(Sentence)),
        ("Who bears what", report.Burdens.SelectMany(Sentences)),
    ];

    public static IEnumerable<string> Sentences(DecisionDifference decision)
    {
        var (before, after) = (decision.Before, decision.After);
        if (decision.IsProspectChanged)
        {
            yield return Prospect($"`{decision.Procedure.Name}`", before.CanSucceed, after.CanSucceed);
            yield break;
        }

        var about = decision.About.IsEmpty ? "" : $", with, for example, {Prose.Joined(decision.About)}";
        var parts = new List<string>();
        if (decision.IsBlockingNumberChanged)
            parts.Add($"it takes {Text(after.BlockingNumber, Members)} to block it, before {Text(before.BlockingNumber, Members)}");
        if (decision.IsBlockingChanged)
            parts.Add($"minimal blocking coalitions {Text(after.BlockingCoalitions, Count)}, before {Text(before.BlockingCoalitions, Count)}");
        if (decision.IsAdoptionChanged)
            parts.Add($"adopted with {Text(after.Adoption, Percent)} when everybody consents with 95 %, before {Text(before.Adoption, Percent)}");
        if (!decision.Moves.IsEmpty)
            parts.Add($"share of the power (Banzhaf) {Moves(decision.Moves)}");
        yield return $"`{decision.Procedure.Name}`{about}: {string.Join("; ", parts)}.";
    }

    public static IEnumerable<string> Sentences(BurdenDifference burden)
    {
        if (burden is { After: { } trouble, Before: null })
            yield return $"`{burden.Burden}` can no longer be divided: {trouble}.";
        else if (burden is { After: null, Before: { } before })
            yield return $"`{burden.Burden}` can now be divided; before: {before}.";
        if (!burden.Moves.IsEmpty)
            yield return $"Share of `{burden.Burden}`: {Moves(burden.Moves)}.";
    }

    public static string Sentence(CoverageDifference coverage)
    {
        if (coverage.Unknown is { } unknown)
            return $"Whether `{coverage.Requirement}` is covered is unknown in one of the two: {unknown}.";
        return (coverage.Before, coverage.After) switch
        {
            (null, { } gap) => $"A gap opens in `{coverage.Requirement}`: {Text(gap)}.",
            ({ } gap, null) => coverage.Standing == DifferenceStanding.Removed ? $"`{coverage.Requirement}` is gone, and with it its gap: {Text(gap)}." : $"The gap in `{coverage.Requirement}` closes: {Text(gap)}.",
            ({ } before, { } after) => $"The gap in `{coverage.Requirement}` is another: {Text(after)}; before: {Text(before)}.",
            _ => $"`{coverage.Requirement}` is covered.",
        };

        string Text(CoverageGap gap) => FormattableString.Invariant($"{Plain(gap.Missing)} {coverage.Unit} missing from {gap.From:yyyy-MM-dd} on");
    }

    public static string Sentence(ExpectationDifference expectation)
    {
        var text = $"`{Output.LineText.OnOneLine(expectation.Text)}`";
        return expectation switch
        {
            { IsOfExtended: true } => $"Expected by the extended file of itself: {text}.",
            { Standing: DifferenceStanding.Added } => $"Newly expected, and {Met(expectation.After)}: {text}.{(expectation.After == true ? "" : $" {expectation.Reason}")}",
            { Standing: DifferenceStanding.Changed, IsOther: true } => $"Expected in the same words, which ask for something else than before: {text}. What was expected was {Met(expectation.Before)}; what is expected now is {Met(expectation.After)}.",
            { Standing: DifferenceStanding.Removed } => $"No longer expected, and was {Met(expectation.Before)}: {text}.",
            { After: true } => $"Now met: {text}.",
            _ => $"{(expectation.Before == true ? "No longer met" : "Not met")}{(expectation.After is null ? ", as far as is known" : "")}: {text}. {expectation.Reason}",
        };
    }

    public static string Met(bool? isMet) => isMet switch
    {
        true => "met",
        false => "not met",
        _ => "unknown",
    };

    public static string Finding(ComparedFinding finding) => $"{LevelText.Word(finding.Severity)} {finding.Descriptor.Code} {finding.Descriptor.Name}: {finding.Message}";

    private static IEnumerable<string> Expectations(ImmutableArray<ExpectationDifference> expectations)
    {
        foreach (var expectation in expectations.Where(expectation => !expectation.IsOfExtended))
            yield return Sentence(expectation);
        var ofExtended = expectations.Count(expectation => expectation.IsOfExtended);
        if (ofExtended > 0)
            yield return FormattableString.Invariant($"The expectations of an extended file are its own and not inherited: {ofExtended} {(ofExtended == 1 ? "is" : "are")} not compared here.");
    }

    // What only other members or numbers show is worth no more than a line.
    private static IEnumerable<string> Changed(ImmutableArray<(ComparedFinding Before, ComparedFinding After)> changed)
    {
        foreach (var told in changed.Where(pair => IsSaid(pair) && pair.Before.Telling == pair.After.Telling).GroupBy(pair => pair.After, ReferenceEqualityComparer.Instance))
        {
            var after = told.First().After;
            var before = told.Select(pair => pair.Before.Message == after.Message ? $"{LevelText.Word(pair.Before.Severity)}." : $"{(pair.Before.Severity == after.Severity ? "" : $"{LevelText.Word(pair.Before.Severity)}: ")}{pair.Before.Message}");
            yield return $"{Finding(after)} Before: {string.Join(" And: ", before)}";
        }

        foreach (var alike in changed.Where(pair => pair.Before.Telling != pair.After.Telling).GroupBy(pair => (Silence(pair.Before, pair.After), pair.After.Descriptor)))
        {
            var (telling, (silence, descriptor)) = (alike.ToList(), alike.Key);
            yield return $"{silence}: {(telling is [var (_, only)] ? Finding(only) : FormattableString.Invariant($"{telling.Count} findings {descriptor.Code} {descriptor.Name}."))}";
        }

        var shown = changed.Where(pair => !IsSaid(pair)).Select(pair => string.Join(" in ", new[] { pair.After.Descriptor.Name, pair.After.Subject is { Length: > 0 } subject ? $"`{subject}`" : "" }.Where(part => part.Length > 0))).ToList();
        if (shown.Count > 0)
            yield return $"The same, shown by other members, days or numbers than before: {Listed(shown)}.";

        static bool IsSaid((ComparedFinding Before, ComparedFinding After) pair) => pair.Before.Message != pair.After.Message || pair.Before.Severity != pair.After.Severity || pair.Before.Telling != pair.After.Telling;
    }

    private static string Silence(ComparedFinding before, ComparedFinding after) => (before.Telling, after.Telling) switch
    {
        (Telling.Allowed, Telling.Told) => "No longer allowed by the file",
        (_, Telling.Told) => "No longer kept back by the project",
        (_, Telling.Allowed) => "Still there, and now allowed by the file",
        _ => "Still there, and now kept back by the project",
    };

    // The same change in many procedures is one sentence.
    private static IEnumerable<string> Vetoes(ImmutableArray<VetoDifference> vetoes)
    {
        foreach (var group in vetoes.GroupBy(veto => (veto.Standing, Gained: string.Join('\n', veto.Gained), Lost: string.Join('\n', veto.Lost), veto.Unknown, veto.Unanswered, veto.Role, veto.IsRoleGone, veto.IsWhoever)))
        {
            var first = group.First();
            var names = Listed(group.Select(veto => $"`{veto.Procedure.Name}`"));
            if (first.Unknown is { } unknown)
                yield return $"Who can{(first.Role is { } role ? $", as the {role}," : "")} stop {names} alone is unknown: {unknown}.";
            if (!first.Gained.IsEmpty)
                yield return $"{first.Who(Listed(first.Gained), first.Gained.Length)} can now stop {names} alone{first.Aside}{(first.Standing == DifferenceStanding.Added ? group.Count() == 1 ? ", a procedure that is new" : ", procedures that are new" : "")}.";
            if (!first.Lost.IsEmpty)
                yield return $"{first.Who(Listed(first.Lost), first.Lost.Length)} can no longer stop {names} alone{first.AboutRole}{(first.Standing == DifferenceStanding.Removed ? group.Count() == 1 ? ", a procedure that is gone" : ", procedures that are gone" : "")}.";
        }
    }

    private static string Prospect(string name, Answer<bool> before, Answer<bool> after) => after.Match(
        can => before.Match(_ => can ? $"{name} can now succeed." : $"{name} can no longer succeed.", why => $"{name} {(can ? "can" : "cannot")} succeed; whether it could was unknown: {why}."),
        why => $"Whether {name} can succeed is unknown: {why}.");

    private static string Moves(ImmutableArray<ShareMove> moves)
    {
        var shown = string.Join(", ", moves.Take(MovesShown).Select(move => $"{move.Member} {Percent(move.After)} (before {Percent(move.Before)})"));
        return (moves.Length - MovesShown) switch
        {
            <= 0 => shown,
            1 => $"{shown} and 1 other",
            var more => FormattableString.Invariant($"{shown} and {more} others"),
        };
    }

    private static string Text<T>(Answer<T> answer, Func<T, string> text) => answer.Match(text, why => $"unknown ({why})");

    private static string Members(int? count) => count switch
    {
        null => "more members than there are",
        0 => "nobody",
        1 => "1 member",
        _ => FormattableString.Invariant($"{count} members"),
    };

    private static string Count(BigInteger count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Percent(Rational share) => share.ToPercent(2);

    private static string Plain(Rational amount) => amount.IsWhole ? amount.ToString() : amount.ToDecimal(2);

    private static string Listed(IEnumerable<string> items)
    {
        const int Most = 8;
        var all = items.ToList();
        return Prose.Joined(all.Count > Most + 1 ? [.. all.Take(Most), FormattableString.Invariant($"{all.Count - Most} others")] : all);
    }
}
