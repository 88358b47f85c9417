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

    public static void Holds<T>(Arbitrary<T> inputs, Action<T> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Runs()).WithEndSize(120), Prop.ForAll(inputs, property));

    private static int Runs() =>
        int.TryParse(Environment.GetEnvironmentVariable("AFTERNATO_RUNS"), CultureInfo.InvariantCulture, out var runs) ? runs : UsualRuns;
}
