using System.Globalization;
using System.Text.Json;

using AfterNato.Checks.Differences;
using AfterNato.Checks.Differences.Consequences;
using AfterNato.Checks.Power;

namespace AfterNato.Cli.Output.Differences;

/// <summary>Prints what follows from what two versions say differently as JSON.</summary>
internal static class JsonConsequences
{
    public static void Write(Utf8JsonWriter json, DifferenceReport report)
    {
        JsonDifference.WriteList(json, "vetoes", report.Vetoes, veto =>
        {
            json.WriteString("procedure", veto.Procedure.Name);
            json.WriteString("standing", JsonDifference.Word(veto.Standing));
            JsonDifference.WriteTexts(json, "gained", veto.Gained);
            JsonDifference.WriteTexts(json, "lost", veto.Lost);
            json.WriteString("unknown", veto.Unknown);
        });
        JsonDifference.WriteList(json, "decisions", report.Decisions, decision =>
        {
            json.WriteString("procedure", decision.Procedure.Name);
            JsonDifference.WriteTexts(json, "about", decision.About);
            Write(json, "before", decision.Before);
            Write(json, "after", decision.After);
            Write(json, "banzhaf", decision.Moves);
        });
        json.WriteStartObject("findings");
        JsonDifference.WriteList(json, "new", report.Findings.New, finding => Write(json, finding));
        JsonDifference.WriteList(json, "solved", report.Findings.Solved, finding => Write(json, finding));
        JsonDifference.WriteList(json, "changed", report.Findings.Changed, pair =>
        {
            Write(json, "before", pair.Before);
            Write(json, "after", pair.After);
        });
        json.WriteEndObject();
        JsonDifference.WriteList(json, "expectations", report.Expectations, expectation =>
        {
            json.WriteString("text", expectation.Text);
            json.WriteString("standing", JsonDifference.Word(expectation.Standing));
            Write(json, "before", expectation.Before);
            Write(json, "after", expectation.After);
            json.WriteBoolean("isLost", expectation.IsLost);
            json.WriteString("reason", expectation.Reason);
        });
        JsonDifference.WriteList(json, "coverage", report.Coverage, coverage =>
        {
            json.WriteString("requirement", coverage.Requirement);
            json.WriteString("standing", JsonDifference.Word(coverage.Standing));
            json.WriteString("unit", coverage.Unit);
            Write(json, "before", coverage.Before);
            Write(json, "after", coverage.After);
            json.WriteString("unknown", coverage.Unknown);
        });
        JsonDifference.WriteList(json, "burdens", report.Burdens, burden =>
        {
            json.WriteString("burden", burden.Burden);
            Write(json, "shares", burden.Moves);
            json.WriteString("troubleBefore", burden.Before);
            json.WriteString("troubleAfter", burden.After);
        });
    }

    private static void Write(Utf8JsonWriter json, string name, DecisionFigures figures)
    {
        json.WriteStartObject(name);
        Write(json, "canSucceed", figures.CanSucceed, json.WriteBooleanValue);
        Write(json, "blockingNumber", figures.BlockingNumber, number =>
        {
            if (number is { } known)
                json.WriteNumberValue(known);
            else
                json.WriteNullValue();
        });
        Write(json, "blockingCoalitions", figures.BlockingCoalitions, count => json.WriteStringValue(count.ToString(CultureInfo.InvariantCulture)));
        Write(json, "adoption", figures.Adoption, probability => json.WriteStringValue(probability.ToString()));
        json.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter json, string name, Answer<T> answer, Action<T> write)
    {
        json.WriteStartObject(name);
        if (answer.Reason is { } why)
        {
            json.WriteString("unknown", why);
        }
        else
        {
            json.WritePropertyName("value");
            _ = answer.Match(
                value =>
                {
                    write(value);
                    return true;
                },
                _ => false);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<ShareMove> moves) => JsonDifference.WriteList(json, name, moves, move =>
    {
        json.WriteString("member", move.Member);
        json.WriteString("before", move.Before.ToString());
        json.WriteString("after", move.After.ToString());
    });

    private static void Write(Utf8JsonWriter json, string name, ComparedFinding finding)
    {
        json.WriteStartObject(name);
        Write(json, finding);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ComparedFinding finding)
    {
        json.WriteString("code", finding.Descriptor.Code);
        json.WriteString("check", finding.Descriptor.Name);
        json.WriteString("severity", ConsequenceProse.Word(finding.Severity));
        json.WriteString("verdict", finding.Verdict is { } verdict ? JsonDifference.Word(verdict) : null);
        json.WriteString("subject", finding.Subject);
        json.WriteString("message", finding.Message);
    }

    private static void Write(Utf8JsonWriter json, string name, bool? isMet)
    {
        if (isMet is { } known)
            json.WriteBoolean(name, known);
        else
            json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, string name, CoverageGap? gap)
    {
        if (gap is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("from", FormattableString.Invariant($"{gap.From:yyyy-MM-dd}"));
        json.WriteString("missing", gap.Missing.ToString());
        json.WriteEndObject();
    }
}
