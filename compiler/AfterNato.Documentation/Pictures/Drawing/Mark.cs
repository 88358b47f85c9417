namespace AfterNato.Documentation.Pictures.Drawing;

/// <summary>Small signs, told apart by their shapes alone.</summary>
internal enum Mark
{
    None,

    /// <summary>A full disc: held, there.</summary>
    Full,

    /// <summary>A ring: not known.</summary>
    Ring,

    /// <summary>A square with a cross: vacant, missing.</summary>
    Crossed,

    /// <summary>Two squares, one over the other: a second hat.</summary>
    Double,

    /// <summary>An octagon with a bar: can block alone.</summary>
    Stop,

    /// <summary>A square: a framework nation, blocks together with others.</summary>
    Square,

    /// <summary>A diamond: without it the network falls apart.</summary>
    Diamond,

    /// <summary>A tick: nobody can block, covered.</summary>
    Tick,

    /// <summary>A triangle with its point upwards: the only one.</summary>
    Triangle,
}
