namespace AfterNato.Compiler.Tests;

/// <summary>The codes of messages that a test provokes and no file of the corpus can: they are about files that are no text, or too large.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProducesAttribute(params string[] codes) : Attribute
{
    public IReadOnlyList<string> Codes { get; } = codes;
}
