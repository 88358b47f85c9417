using AfterNato.Testing.Goldens;

namespace AfterNato.Documentation.Tests.Pictures;

internal static class GoldenPolicyOfTests
{
    public static GoldenPolicy Current => GoldenPolicy.Of(Environment.GetEnvironmentVariable);
}
