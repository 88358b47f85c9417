using System.Text.Json;

using AfterNato.Checks.Networks;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Output.Networks;

/// <summary>Prints the network of coalitions as JSON; the schema is `compiler/docs/network.schema.json`.</summary>
internal static class JsonNetwork
{
    public static void Write(TextWriter output, string file, NetworkReport network) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("architecture", network.Situation.Architecture.Name);
        json.WriteString("asOf", FormattableString.Invariant($"{network.Situation.Date:yyyy-MM-dd}"));
        WriteMeasures(json, network);
        WriteEach(json, "coalitions", network.Coalitions, WriteCoalition);
        json.WriteStartArray("components");
        foreach (var component in network.Components)
            WriteNames(json, component);
        json.WriteEndArray();
        WriteEach(json, "functions", network.Functions, WriteFunction);
        WriteEach(json, "cutMembers", network.Cuts, WriteCut);
        WriteEach(json, "members", network.Members, WriteMember);
        json.WriteEndObject();
    });

    private static void WriteMeasures(Utf8JsonWriter json, NetworkReport network)
    {
        json.WriteStartObject("fragmentation");
        json.WriteNumber("coalitions", network.Able);
        json.WriteNumber("components", network.Components.Length);
        json.WriteNumber("members", network.Members.Length);
        json.WriteNumber("overlaps", network.Overlaps);
        json.WriteNumber("pairs", network.Pairs);
        Write(json, "coalitionsPerMember", network.PerMember);
        Write(json, "coalitionsPerFunction", network.PerFunction);
        json.WriteEndObject();
    }

    private static void WriteCoalition(Utf8JsonWriter json, NetworkCoalition coalition)
    {
        WriteName(json, coalition.Organisation);
        WriteNames(json, "members", coalition.Members);
        WriteNames(json, "frameworkNations", coalition.Frame);
        WriteNames(json, "provides", coalition.Functions);
        json.WriteBoolean("canAct", coalition.CanAct);
        json.WriteString("inability", coalition.Inability);
    }

    private static void WriteFunction(Utf8JsonWriter json, NetworkFunction function)
    {
        WriteName(json, function.Function);
        WriteNames(json, "providedBy", function.Providers);
        if (function.Unknown is null)
            json.WriteNumber("redundancy", function.SmallestLoss.Length);
        else
            json.WriteNull("redundancy");
        WriteNames(json, "smallestLoss", function.SmallestLoss);
        json.WriteString("unknown", function.Unknown);
    }

    private static void WriteCut(Utf8JsonWriter json, NetworkCut cut)
    {
        WriteName(json, cut.Member);
        json.WriteStartArray("parts");
        foreach (var part in cut.Parts)
            WriteNames(json, part);
        json.WriteEndArray();
    }

    private static void WriteMember(Utf8JsonWriter json, NetworkMember member)
    {
        WriteName(json, member.Member);
        WriteNames(json, "coalitions", member.Coalitions);
    }

    private static void WriteEach<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteName(Utf8JsonWriter json, Element element)
    {
        json.WriteString("name", element.Name);
        json.WriteString("title", element.Title);
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<Element> elements)
    {
        json.WritePropertyName(name);
        WriteNames(json, elements);
    }

    private static void WriteNames(Utf8JsonWriter json, IEnumerable<Element> elements)
    {
        json.WriteStartArray();
        foreach (var element in elements)
            json.WriteStringValue(element.Name);
        json.WriteEndArray();
    }

    // The fraction is exact; the decimal is for whoever only wants to draw it.
    private static void Write(Utf8JsonWriter json, string name, Rational? number)
    {
        if (number is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("exact", known.ToString());
        json.WriteString("decimal", known.ToDecimal(6));
        json.WriteEndObject();
    }
}
