namespace AfterNato.Cli.Output;

/// <summary>When output is coloured.</summary>
internal enum ColourChoice
{
    Auto,
    Always,
    Never,
}

/// <summary>Colours for a terminal, or nothing.</summary>
internal sealed class Colour(bool isOn)
{
    public static Colour Of(ColourChoice choice) => new(choice switch
    {
        ColourChoice.Always => true,
        ColourChoice.Never => false,
        _ => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
    });

    public string Bold(string text) => Paint(text, "1");

    public string Red(string text) => Paint(text, "1;31");

    public string Yellow(string text) => Paint(text, "1;33");

    public string Blue(string text) => Paint(text, "1;34");

    public string Dim(string text) => Paint(text, "2");

    private string Paint(string text, string code) => isOn ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
