namespace AfterNato.Cli.Output;

/// <summary>When output is coloured.</summary>
internal enum ColourChoice
{
    /// <summary>When a terminal shows it and NO_COLOR is not set.</summary>
    Auto,
    Always,
    Never,
}
