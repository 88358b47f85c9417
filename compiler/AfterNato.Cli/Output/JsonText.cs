using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Sentences;

namespace AfterNato.Cli.Output;

/// <summary>Documents of JSON, all laid out alike, and what stands in many of them.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints one document.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> document)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
            document(json);
        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary>The word by which programs know one of a few things.</summary>
    public static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static string Day(DateOnly date) => FormattableString.Invariant($"{date:yyyy-MM-dd}");

    extension(Utf8JsonWriter json)
    {
        /// <summary>Writes an object for each of some items.</summary>
        /// <param name="name">The name of the list.</param>
        /// <param name="items">The items.</param>
        /// <param name="fields">Writes what belongs to one of them.</param>
        public void WriteObjects<T>(string name, IEnumerable<T> items, Action<T> fields) => json.WriteList(name, items, item =>
        {
            json.WriteStartObject();
            fields(item);
            json.WriteEndObject();
        });

        /// <summary>Writes a list.</summary>
        /// <param name="name">The name of the list.</param>
        /// <param name="items">The items.</param>
        /// <param name="value">Writes one of them.</param>
        public void WriteList<T>(string name, IEnumerable<T> items, Action<T> value)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
                value(item);
            json.WriteEndArray();
        }

        public void WriteTexts(string name, IEnumerable<Sentence> sentences) => json.WriteTexts(name, sentences.Select(sentence => sentence.ToString()));

        /// <summary>A sentence, in English; null where there is none.</summary>
        public void WriteString(string name, Sentence? sentence) => json.WriteString(name, sentence?.ToString());

        public void WriteTexts(string name, IEnumerable<string?> texts) => json.WriteList(name, texts, json.WriteStringValue);

        public void WriteNames(string name, IEnumerable<Element> elements) => json.WriteTexts(name, elements.Select(element => element.Name));

        /// <summary>Writes a fraction, which is exact, and the decimal for whoever only wants to draw it.</summary>
        public void WriteExact(string name, Rational? value)
        {
            if (value is not { } known)
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
}
