namespace AfterNato.Cli.Commands;

/// <summary>How a report is printed.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,
}
