namespace AfterNato.Cli.Output;

/// <summary>Colours for a terminal, or nothing.</summary>
internal sealed class Colour(bool isOn)
{
    /// <summary>No colours.</summary>
    public static Colour None { get; } = new(isOn: false);

    public static Colour Of(ColourChoice choice, Terminal terminal) =>
        new(choice == ColourChoice.Always || (choice == ColourChoice.Auto && terminal.TakesColour));

    public string Bold(string text) => Paint(text, "1");

    public string Red(string text) => Paint(text, "1;31");

    public string Yellow(string text) => Paint(text, "1;33");

    public string Blue(string text) => Paint(text, "1;34");

    public string Dim(string text) => Paint(text, "2");

    private string Paint(string text, string code) => isOn ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
