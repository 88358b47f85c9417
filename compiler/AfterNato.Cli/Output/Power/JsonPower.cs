using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

using AfterNato.Checks.Power;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting.Estimates;

namespace AfterNato.Cli.Output.Power;

/// <summary>Prints the power in a decision as JSON; the schema is `compiler/docs/power.schema.json`.</summary>
internal sealed class JsonPower
{
    private readonly Utf8JsonWriter _json;
    private readonly PowerReport _report;

    private JsonPower(Utf8JsonWriter json, PowerReport report) => (_json, _report) = (json, report);

    public static void Write(TextWriter output, string file, PowerReport report, bool explainsEngine) =>
        JsonText.Write(output, json => new JsonPower(json, report).Write(file, explainsEngine));

    private static string Text(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);

    private void Write(string file, bool explainsEngine)
    {
        _json.WriteStartObject();
        WriteContext(file);
        Names("members", _report.Players);
        WriteSeats();
        Write("engine", _report.Engine, (key, engine) => _json.WriteString(key, engine.Name));
        if (explainsEngine)
        {
            Write("engineReason", _report.Engine, (key, engine) => _json.WriteString(key, engine.Why));
            Write("enginesNotUsed", _report.Engine, WriteOthers);
        }

        _json.WriteString("coalitions", Text(_report.Coalitions));
        Write("winning", _report.Winning, (key, count) => _json.WriteString(key, Text(count)));
        Write("winningBySize", _report.WinningBySize, WriteCounts);
        Write("vetoPlayers", _report.VetoPlayers, Names);
        Write("dummies", _report.Dummies, Names);
        Write("dictator", _report.Dictator, (key, player) => _json.WriteString(key, player?.Name));
        Write("blockingNumber", _report.BlockingNumber, WriteSize);
        Write("smallestWinning", _report.SmallestWinning, WriteSize);
        Write("minimalWinning", _report.MinimalWinning);
        Write("minimalBlocking", _report.MinimalBlocking);
        Write("proper", _report.IsProper, _json.WriteBoolean);
        Write("strong", _report.IsStrong, _json.WriteBoolean);
        Write("decisive", _report.IsDecisive, _json.WriteBoolean);
        Write("nakamura", _report.Nakamura, WriteSize);
        WriteIndices();
        WriteAdoption();
        WriteEstimates();
        WriteUnknown();
        _json.WriteEndObject();
    }

    private void WriteContext(string file)
    {
        _json.WriteString("file", file);
        _json.WriteString("architecture", _report.Situation.Architecture.Name);
        _json.WriteString("scenario", _report.Scenario?.Name);
        _json.WriteString("asOf", JsonText.Day(_report.Situation.Date));
        _json.WriteString("subject", _report.Subject.Name);
        _json.WriteString("rule", _report.Subject.Rule);
        _json.WriteString("players", PowerContext.Players(_report));
        _json.WriteStartObject("about");
        foreach (var role in _report.Subject.About.Filled)
            _json.WriteString(role, _report.Situation.Members(_report.Subject.About[role]).Single().Name);
        _json.WriteEndObject();
        Names("left", _report.Left.Select(member => member.Name));
        _json.WriteString("policy", _report.Left.IsEmpty ? null : PowerContext.Word(_report.Policy));
        _json.WriteStartObject("given");
        foreach (var (player, isFor) in _report.Given)
            _json.WriteString(player.Name, isFor ? "for" : "against");
        _json.WriteEndObject();
        _json.WriteStartObject("consentOf");
        foreach (var (player, consent) in _report.ConsentOf)
            _json.WriteString(player.Name, PowerStyle.Fraction(consent));
        _json.WriteEndObject();
        _json.WriteStartArray("notes");
        foreach (var note in _report.Notes)
            _json.WriteStringValue(note.ToString());
        _json.WriteEndArray();
    }

    private void Write(string key, MinimalAnswers minimal)
    {
        _json.WriteStartObject(key);
        Write("count", minimal.Count, (name, count) => _json.WriteString(name, Text(count)));
        Write("bySize", minimal.BySize, (name, counts) =>
        {
            _json.WriteStartObject(name);
            for (var size = 0; size < counts.Length; size++)
            {
                if (!counts[size].IsZero)
                    _json.WriteString(Text(size), Text(counts[size]));
            }

            _json.WriteEndObject();
        });
        if (minimal.Listed is Answer<ImmutableArray<ImmutableArray<Player>>?>.Known { Value: { } listed })
        {
            _json.WriteStartArray("list");
            foreach (var coalition in listed)
                WriteNames(coalition.Select(player => player.Name));
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
    }

    private void WriteIndices()
    {
        var power = _report.Power;
        Write("banzhaf", power.Swings, (key, swings) =>
        {
            _json.WriteStartObject(key);
            for (var member = 0; member < swings.Length; member++)
            {
                _json.WriteStartObject(_report.Players[member].Name);
                _json.WriteString("swings", Text(swings[member]));
                WriteOne("absolute", power.Banzhaf.Then(index => (ImmutableArray<Rational>?)index), member);
                WriteOne("normalised", power.NormalisedBanzhaf, member);
                _json.WriteEndObject();
            }

            _json.WriteEndObject();
        });
        Write("shapleyShubik", power.ShapleyShubik, (key, index) => WriteIndex(key, index));
        _json.WriteStartObject("coleman");
        Write("act", _report.PowerToAct, (key, act) => _json.WriteString(key, PowerStyle.Fraction(act)));
        Write("prevent", power.Prevent, WriteIndex);
        Write("initiate", power.Initiate, WriteIndex);
        _json.WriteEndObject();
        Write("deeganPackel", power.DeeganPackel, WriteIndex);
        Write("holler", power.Holler, WriteIndex);
    }

    private void WriteAdoption()
    {
        _json.WriteStartArray("adoption");
        foreach (var adoption in _report.Adoption)
        {
            _json.WriteStartObject();
            _json.WriteString("consent", PowerStyle.Fraction(adoption.Consent));
            Write("probability", adoption.Probability, (key, probability) => _json.WriteString(key, PowerStyle.Fraction(probability)));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteOthers(string key, EngineUsed engine)
    {
        _json.WriteStartArray(key);
        foreach (var other in engine.Others)
        {
            _json.WriteStartObject();
            _json.WriteString("engine", other.Name);
            _json.WriteString("reason", other.Reason);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    // Estimates stand apart from every exact answer, with the words that say what they are.
    private void WriteEstimates()
    {
        if (_report.Estimates is not { } estimates)
            return;
        Write("estimates", estimates, (key, known) =>
        {
            _json.WriteStartArray(key);
            WriteEstimate("banzhaf.absolute", known.Banzhaf, null);
            WriteEstimate("shapleyShubik", known.ShapleyShubik, null);
            foreach (var (consent, probability) in known.Adoption)
                WriteEstimate("adoption", probability, consent);
            _json.WriteEndArray();
        });
    }

    private void WriteEstimate(string question, PowerEstimate estimate, Rational? consent)
    {
        _json.WriteStartObject();
        _json.WriteString("question", question);
        _json.WriteString("consent", consent is { } given ? PowerStyle.Fraction(given) : null);
        _json.WriteString("method", estimate.Method);
        _json.WriteString("interval", estimate.Interval);
        _json.WriteString("samples", estimate.Samples is { } samples ? Text(samples) : null);
        _json.WriteString("seed", estimate.Seed is { } seed ? Text(seed) : null);
        _json.WriteStartArray("values");
        for (var i = 0; i < estimate.Values.Length; i++)
        {
            _json.WriteStartObject();
            _json.WriteString("member", consent is null ? _report.Players[i].Name : null);
            _json.WriteString("value", PowerStyle.Estimated(estimate.Values[i].Value));
            _json.WriteString("low", PowerStyle.Estimated(estimate.Values[i].Low));
            _json.WriteString("high", PowerStyle.Estimated(estimate.Values[i].High));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    // An answer that is unknown is null in its place; null alone would not tell it from an answer that is «none» or «infinite».
    private void WriteUnknown()
    {
        _json.WriteStartObject("unknown");
        foreach (var row in PowerRows.Of(_report).Where(row => row.Unknown is not null).DistinctBy(row => row.Question))
            _json.WriteString(row.Question, row.Unknown);
        _json.WriteEndObject();
    }

    private void Write<T>(string key, Answer<T> answer, Action<string, T> write)
    {
        if (answer is Answer<T>.Known { Value: var value })
            write(key, value);
        else
            _json.WriteNull(key);
    }

    private void WriteSize(string key, int? size) => _json.WriteString(key, size is { } number ? Text(number) : null);

    private void WriteCounts(string key, ImmutableArray<BigInteger> counts)
    {
        _json.WriteStartArray(key);
        foreach (var count in counts)
            _json.WriteStringValue(Text(count));
        _json.WriteEndArray();
    }

    private void WriteIndex(string key, ImmutableArray<Rational>? index)
    {
        if (index is not { } shares)
        {
            _json.WriteNull(key);
            return;
        }

        _json.WriteStartObject(key);
        for (var member = 0; member < shares.Length; member++)
            _json.WriteString(_report.Players[member].Name, PowerStyle.Fraction(shares[member]));
        _json.WriteEndObject();
    }

    private void WriteOne(string key, Answer<ImmutableArray<Rational>?> index, int member) =>
        _json.WriteString(key, index.Match(shares => shares is { } known ? PowerStyle.Fraction(known[member]) : null, _ => null));

    // What each seat is, for whoever does not want to take its name apart.
    private void WriteSeats()
    {
        if (!_report.Subject.IsBySeats)
            return;
        _json.WriteStartArray("seats");
        foreach (var player in _report.Players)
        {
            _json.WriteStartObject();
            _json.WriteString("name", player.Name);
            _json.WriteString("title", player.Title);
            _json.WriteString("of", player.Seat?.Of.Name);
            _json.WriteString("for", player.For?.Name);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Names(string key, ImmutableArray<Player> players) => Names(key, players.Select(player => player.Name));

    private void Names(string key, IEnumerable<string> names)
    {
        _json.WritePropertyName(key);
        WriteNames(names);
    }

    private void WriteNames(IEnumerable<string> names)
    {
        _json.WriteStartArray();
        foreach (var name in names)
            _json.WriteStringValue(name);
        _json.WriteEndArray();
    }
}
