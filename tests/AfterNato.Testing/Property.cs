using System.Globalization;

using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Testing;

/// <summary>
/// Checks a property on random inputs. Every run sees other inputs, and a failure prints the smallest input found; set
/// AFTERNATO_RUNS to try more of them.
/// </summary>
public static class Property
{
    private const int UsualRuns = 300;

    /// <summary>Holds a property against random inputs.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="property">Throws where it does not hold.</param>
    /// <param name="runs">How many inputs are tried; fewer where each costs a compilation.</param>
    public static void Holds<T>(Arbitrary<T> inputs, Action<T> property, int runs = UsualRuns) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Runs(runs)).WithEndSize(120), Prop.ForAll(inputs, property));

    private static int Runs(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("AFTERNATO_RUNS"), CultureInfo.InvariantCulture, out var runs) ? runs : usual;
}
