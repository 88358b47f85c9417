using AfterNato.Documentation.Pictures;
using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Tests.Pictures;

/// <summary>That a picture can be read: no text lies on another, and nothing sticks out.</summary>
internal static class LegibleAssert
{
    public static void IsLegible(string name, Picture picture)
    {
        var sketch = picture.Sketch;
        foreach (var shape in sketch.Shapes)
        {
            var (left, top, right, bottom) = BoundsOf(shape);
            Assert.True(left >= 0 && top >= 0 && right <= sketch.Width && bottom <= sketch.Height, $"{name}: {shape} sticks out of {sketch.Width} × {sketch.Height}");
        }

        // From the top down, so that only near ones are held against each other.
        var labels = sketch.Shapes.OfType<Shape.Label>().OrderBy(label => label.Bounds.Top).ToList();
        for (var one = 0; one < labels.Count; one++)
        {
            for (var other = one + 1; other < labels.Count && labels[other].Bounds.Top < labels[one].Bounds.Bottom; other++)
            {
                var (a, b) = (labels[one].Bounds, labels[other].Bounds);
                Assert.False(a.Left < b.Right && b.Left < a.Right, $"{name}: «{labels[one].Content}» and «{labels[other].Content}» lie on each other");
            }
        }
    }

    private static (int Left, int Top, int Right, int Bottom) BoundsOf(Shape shape) => shape switch
    {
        Shape.Label label => label.Bounds,
        Shape.Box box => (box.X, box.Y, box.X + box.Width, box.Y + box.Height),
        Shape.Disc disc => (disc.X - disc.Radius, disc.Y - disc.Radius, disc.X + disc.Radius, disc.Y + disc.Radius),
        Shape.Area area => (area.Corners.Min(corner => corner.X), area.Corners.Min(corner => corner.Y), area.Corners.Max(corner => corner.X), area.Corners.Max(corner => corner.Y)),
        Shape.Route route => (route.Points.Min(point => point.X), route.Points.Min(point => point.Y), route.Points.Max(point => point.X), route.Points.Max(point => point.Y)),
        _ => throw new ArgumentException("Not a shape.", nameof(shape)),
    };
}
