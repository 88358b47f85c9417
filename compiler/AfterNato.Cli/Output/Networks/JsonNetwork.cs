using System.Text.Json;

using AfterNato.Checks.Networks;
using AfterNato.Runtime.Model;

namespace AfterNato.Cli.Output.Networks;

/// <summary>Prints the network of coalitions as JSON; the schema is `compiler/docs/network.schema.json`.</summary>
internal static class JsonNetwork
{
    public static void Write(TextWriter output, string file, NetworkReport network) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("architecture", network.Situation.Architecture.Name);
        json.WriteString("asOf", JsonText.Day(network.Situation.Date));
        WriteMeasures(json, network);
        json.WriteObjects("coalitions", network.Coalitions, item => WriteCoalition(json, item));
        json.WriteList("components", network.Components, component => WriteNames(json, component));
        json.WriteObjects("functions", network.Functions, item => WriteFunction(json, item));
        json.WriteObjects("cutMembers", network.Cuts, item => WriteCut(json, item));
        json.WriteObjects("members", network.Members, item => WriteMember(json, item));
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
        json.WriteExact("coalitionsPerMember", network.PerMember);
        json.WriteExact("coalitionsPerFunction", network.PerFunction);
        json.WriteEndObject();
    }

    private static void WriteCoalition(Utf8JsonWriter json, NetworkCoalition coalition)
    {
        WriteName(json, coalition.Organisation);
        json.WriteNames("members", coalition.Members);
        json.WriteNames("frameworkNations", coalition.Frame);
        json.WriteNames("provides", coalition.Functions);
        json.WriteBoolean("canAct", coalition.CanAct);
        json.WriteString("inability", coalition.Inability);
    }

    private static void WriteFunction(Utf8JsonWriter json, NetworkFunction function)
    {
        WriteName(json, function.Function);
        json.WriteNames("providedBy", function.Providers);
        if (function.Unknown is null)
            json.WriteNumber("redundancy", function.SmallestLoss.Length);
        else
            json.WriteNull("redundancy");
        json.WriteNames("smallestLoss", function.SmallestLoss);
        json.WriteString("unknown", function.Unknown);
    }

    private static void WriteCut(Utf8JsonWriter json, NetworkCut cut)
    {
        WriteName(json, cut.Member);
        json.WriteList("parts", cut.Parts, part => WriteNames(json, part));
    }

    private static void WriteMember(Utf8JsonWriter json, NetworkMember member)
    {
        WriteName(json, member.Member);
        json.WriteNames("coalitions", member.Coalitions);
    }

    private static void WriteName(Utf8JsonWriter json, Element element)
    {
        json.WriteString("name", element.Name);
        json.WriteString("title", element.Title);
    }

    private static void WriteNames(Utf8JsonWriter json, IEnumerable<Element> elements)
    {
        json.WriteStartArray();
        foreach (var element in elements)
            json.WriteStringValue(element.Name);
        json.WriteEndArray();
    }
}
