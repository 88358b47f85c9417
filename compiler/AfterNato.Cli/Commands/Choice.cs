using System.CommandLine;

namespace AfterNato.Cli.Commands;

/// <summary>An option that takes one of a few words.</summary>
/// <typeparam name="T">What the words stand for, each by its own name.</typeparam>
internal sealed class Choice<T> : Option<string>
    where T : struct, Enum
{
    public Choice(string name, string description, T usually)
        : base(name)
    {
        Description = $"{description} [default: {Word(usually)}]";
        Usually = usually;
        AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. Enum.GetNames<T>().Select(word => word.ToLowerInvariant())]);
    }

    private T Usually { get; }

    /// <summary>What was chosen.</summary>
    public T In(ParseResult parsed) => parsed.GetValue(this) is { } word ? Enum.Parse<T>(word, ignoreCase: true) : Usually;

    private static string Word(T value) => value.ToString().ToLowerInvariant();
}
