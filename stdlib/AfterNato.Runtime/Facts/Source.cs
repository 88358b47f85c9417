using AfterNato.Runtime.Model;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Facts;

/// <summary>A document that can be cited.</summary>
public sealed class Source : Element
{
    internal Source(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>Who wrote it.</summary>
    public string? Author => TextOf("author");

    /// <summary>Who published it.</summary>
    public string? Publisher => TextOf("publisher");

    /// <summary>When it was published.</summary>
    public PartialDate? Date => DateOf("date");

    /// <summary>Where it can be read.</summary>
    public string? Url => TextOf("url");

    /// <summary>How far it can be relied on: `official`, `study`, `press`, `estimate` or `unverified`.</summary>
    public string? Grade => TextOf("grade");
}
