using System.Text.Encodings.Web;
using System.Text.Json;

namespace AfterNato.Cli.Tests.Checking;

internal static class JsonText
{
    /// <summary>JSON as people read it: no escapes that are not needed.</summary>
    public static JsonSerializerOptions Relaxed { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
