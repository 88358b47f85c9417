using System.Collections.Immutable;

namespace AfterNato.Documentation.Pictures.Drawing;

/// <summary>Everything drawn in a picture.</summary>
/// <param name="Width">The width in units.</param>
/// <param name="Height">The height in units.</param>
/// <param name="Shapes">What is drawn, the first behind the last.</param>
internal sealed record Sketch(int Width, int Height, ImmutableArray<Shape> Shapes);
