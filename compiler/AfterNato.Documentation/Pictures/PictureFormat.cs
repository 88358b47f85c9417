namespace AfterNato.Documentation.Pictures;

/// <summary>In what a picture is written.</summary>
public enum PictureFormat
{
    /// <summary>Scalable Vector Graphics: what every browser and every word processor shows.</summary>
    Svg,

    /// <summary>Text from which Mermaid draws, as in Markdown on code forges and in wikis.</summary>
    Mermaid,

    /// <summary>Text from which Graphviz draws.</summary>
    Dot,

    /// <summary>Text from which D2 draws.</summary>
    D2,
}
