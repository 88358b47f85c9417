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
        json.WriteObjects("vetoes", report.Vetoes, veto =>
        {
            json.WriteString("procedure", veto.Procedure.Name);
            json.WriteString("standing", JsonText.Word(veto.Standing));
            json.WriteTexts("gained", veto.Gained);
            json.WriteTexts("lost", veto.Lost);
            json.WriteString("unknown", veto.Unknown);
            json.WriteString("role", veto.Role);
            json.WriteString("unanswered", veto.Unanswered);
        });
        json.WriteObjects("decisions", report.Decisions, decision =>
        {
            json.WriteString("procedure", decision.Procedure.Name);
            json.WriteTexts("about", decision.About);
            Write(json, "before", decision.Before);
            Write(json, "after", decision.After);
            Write(json, "banzhaf", decision.Moves);
        });
        json.WriteStartObject("findings");
        json.WriteObjects("new", report.Findings.New, finding => Write(json, finding));
        json.WriteObjects("gone", report.Findings.Gone, finding => Write(json, finding));
        json.WriteObjects("silenced", report.Findings.Silenced, finding => Write(json, finding));
        json.WriteObjects("changed", report.Findings.Changed, pair =>
        {
            Write(json, "before", pair.Before);
            Write(json, "after", pair.After);
        });
        json.WriteEndObject();
        json.WriteObjects("expectations", report.Expectations, expectation =>
        {
            json.WriteString("text", expectation.Text);
            json.WriteString("standing", JsonText.Word(expectation.Standing));
            Write(json, "before", expectation.Before);
            Write(json, "after", expectation.After);
            json.WriteBoolean("isLost", expectation.IsLost);
            json.WriteBoolean("isOther", expectation.IsOther);
            json.WriteBoolean("isOfExtended", expectation.IsOfExtended);
            json.WriteString("reason", expectation.Reason);
        });
        json.WriteObjects("coverage", report.Coverage, coverage =>
        {
            json.WriteString("requirement", coverage.Requirement);
            json.WriteString("standing", JsonText.Word(coverage.Standing));
            json.WriteString("unit", coverage.Unit);
            Write(json, "before", coverage.Before);
            Write(json, "after", coverage.After);
            json.WriteString("unknown", coverage.Unknown);
        });
        json.WriteObjects("burdens", report.Burdens, burden =>
        {
            json.WriteString("burden", burden.Burden);
            Write(json, "shares", burden.Moves);
            json.WriteString("troubleBefore", burden.Before);
            json.WriteString("troubleAfter", burden.After);
        });
    }

    private static void Write(Utf8JsonWriter json, string name, ComparedDecision figures)
    {
        json.WriteStartObject(name);
        Write(json, "canSucceed", figures.CanSucceed, (value, can) => json.WriteBoolean(value, can));
        Write(json, "blockingNumber", figures.BlockingNumber, (value, number) =>
        {
            if (number is { } known)
                json.WriteNumber(value, known);
            else
                json.WriteNull(value);
        });
        Write(json, "blockingCoalitions", figures.BlockingCoalitions, (value, count) => json.WriteString(value, count.ToString(CultureInfo.InvariantCulture)));
        Write(json, "adoption", figures.Adoption, (value, probability) => json.WriteExact(value, probability));
        json.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter json, string name, Answer<T> answer, Action<string, T> write)
    {
        json.WriteStartObject(name);
        _ = answer.Match(
            known =>
            {
                write("value", known);
                return true;
            },
            why =>
            {
                json.WriteString("unknown", why);
                return false;
            });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<ShareMove> moves) => json.WriteObjects(name, moves, move =>
    {
        json.WriteString("member", move.Member);
        json.WriteExact("before", move.Before);
        json.WriteExact("after", move.After);
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
        json.WriteString("severity", LevelText.Word(finding.Severity));
        json.WriteString("verdict", finding.Verdict is { } verdict ? JsonText.Word(verdict) : null);
        json.WriteString("subject", finding.Subject);
        json.WriteString("telling", JsonText.Word(finding.Telling));
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
        json.WriteString("from", JsonText.Day(gap.From));
        json.WriteExact("missing", gap.Missing);
        json.WriteEndObject();
    }
}
