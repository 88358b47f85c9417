using System.Text.Json;
using System.Text.RegularExpressions;

using AfterNato.Testing;

namespace AfterNato.Cli.Tests.Checking;

/// <summary>Holds documents against a JSON Schema, as far as the schemas of this repository go. A keyword it does not know fails.</summary>
internal static class SchemaAssert
{
    private static readonly string[] Annotations = ["$schema", "$defs", "title", "description"];

    public static void Conforms(string schemaPath, JsonElement document)
    {
        using var schema = JsonDocument.Parse(Repository.Read(schemaPath));
        var problems = Problems(schema.RootElement, schema.RootElement, document, "$").ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    /// <summary>Every key that a schema defines, with its own schema.</summary>
    public static IEnumerable<JsonProperty> Keys(JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Array)
            return schema.EnumerateArray().SelectMany(Keys);
        if (schema.ValueKind != JsonValueKind.Object)
            return [];
        var own = schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object ? properties.EnumerateObject().ToList() : [];
        return own.Concat(schema.EnumerateObject().SelectMany(property => Keys(property.Value)));
    }

    private static IEnumerable<string> Problems(JsonElement root, JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject().Where(keyword => !Annotations.Contains(keyword.Name)))
        {
            var found = keyword.Name switch
            {
                "$ref" when keyword.Value.GetString() is { } file && !file.StartsWith('#') => Beside(file, value, path),
                "$ref" => Problems(root, Definition(root, keyword.Value.GetString() ?? ""), value, path),
                "oneOf" => OneOf(root, keyword.Value, value, path, most: 1),
                "anyOf" => OneOf(root, keyword.Value, value, path, most: int.MaxValue),
                "type" => HasType(keyword.Value, value) ? [] : [$"{path} is {value.ValueKind}, not {keyword.Value}"],
                "enum" => keyword.Value.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)) ? [] : [$"{path} is {value}, not one of {keyword.Value}"],
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString() ?? "", keyword.Value.GetString() ?? "") ? [] : [$"{path} is {value}"],
                "minimum" => value.GetInt64() >= keyword.Value.GetInt64() ? [] : [$"{path} is {value}"],
                "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32() ? [] : [$"{path} has {value.GetArrayLength()} items"],
                "items" => Items(value).SelectMany((item, index) => Problems(root, keyword.Value, item, $"{path}[{index}]")),
                "required" => value.ValueKind != JsonValueKind.Object ? [] : keyword.Value.EnumerateArray().Select(key => key.GetString() ?? "").Where(key => Members(value).All(member => member.Name != key)).Select(key => $"{path} has no {key}"),
                "properties" => Members(value).SelectMany(member => keyword.Value.TryGetProperty(member.Name, out var own) ? Problems(root, own, member.Value, $"{path}.{member.Name}") : []),
                "additionalProperties" => Members(value).Where(member => !IsDeclared(schema, member.Name)).SelectMany(member => keyword.Value.ValueKind == JsonValueKind.False
                    ? [$"{path}.{member.Name} is not declared"]
                    : Problems(root, keyword.Value, member.Value, $"{path}.{member.Name}")),
                _ => [$"the schema says {keyword.Name}, which is not checked"],
            };
            foreach (var problem in found)
                yield return problem;
        }
    }

    // A schema that another names stands beside it.
    private static IEnumerable<string> Beside(string file, JsonElement value, string path)
    {
        using var schema = JsonDocument.Parse(Repository.Read($"compiler/docs/{file}"));
        return [.. Problems(schema.RootElement, schema.RootElement, value, path)];
    }

    private static IEnumerable<string> OneOf(JsonElement root, JsonElement schemas, JsonElement value, string path, int most)
    {
        var attempts = schemas.EnumerateArray().Select(schema => Problems(root, schema, value, path).ToList()).ToList();
        var fitting = attempts.Count(problems => problems.Count == 0);
        return fitting >= 1 && fitting <= most ? [] : attempts.OrderBy(problems => problems.Count).First().Prepend($"{path} fits {fitting} of {attempts.Count}");
    }

    private static JsonElement Definition(JsonElement root, string reference) =>
        reference.Split('/').Skip(1).Aggregate(root, (element, part) => element.GetProperty(part));

    private static bool IsDeclared(JsonElement schema, string key) => schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(key, out _);

    private static bool HasType(JsonElement type, JsonElement value) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(one => HasType(one, value))
        : type.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "null" => value.ValueKind == JsonValueKind.Null,
            _ => false,
        };

    private static IEnumerable<JsonElement> Items(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    private static IEnumerable<JsonProperty> Members(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : [];
}
