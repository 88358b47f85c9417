namespace AfterNato.Cli.Output.Pictures;

/// <summary>Who draws a picture.</summary>
internal enum DrawingEngine
{
    /// <summary>AfterNato, which needs nothing else.</summary>
    Own,

    /// <summary>The program `dot` of Graphviz.</summary>
    Dot,
}
