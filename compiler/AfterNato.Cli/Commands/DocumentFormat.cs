namespace AfterNato.Cli.Commands;

/// <summary>How an answer is printed.</summary>
internal enum DocumentFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For spreadsheets.</summary>
    Csv,

    /// <summary>For papers and sites.</summary>
    Markdown,
}
