using AfterNato.Testing.Goldens;

namespace AfterNato.Testing.Tests;

public sealed class GoldenTests : IDisposable
{
    private static readonly GoldenPolicy Refuse = GoldenPolicy.Of(_ => null);
    private static readonly GoldenPolicy Accept = GoldenPolicy.Of(name => name == "AFTERNATO_ACCEPT" ? "1" : null);

    private readonly string _folder = Directory.CreateTempSubdirectory("golden").FullName;
    private readonly GoldenFile _golden;

    public GoldenTests() => _golden = new GoldenFile(Path.Combine(_folder, "Reports.An_ally_leaves"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_golden_file_is_found_beside_the_test() => Golden.Verify("This text stands in the file beside this test.\n");

    [Fact]
    public void Output_that_equals_its_golden_file_passes_and_removes_what_was_received_before()
    {
        File.WriteAllText(_golden.Verified, "one\r\ntwo\r\n");
        File.WriteAllText(_golden.Received, "left over");

        _golden.Verify("one\ntwo\n", Refuse);

        Assert.False(File.Exists(_golden.Received));
    }

    [Fact]
    public void Output_that_differs_fails_with_the_lines_that_differ_and_is_left_beside_the_golden_file()
    {
        File.WriteAllText(_golden.Verified, "one\ntwo\nthree\n");

        var mismatch = Assert.Throws<GoldenMismatchException>(() => _golden.Verify("one\nTWO\nthree\n", Refuse));

        Assert.Contains("  one\n- two\n+ TWO\n  three\n", mismatch.Message, StringComparison.Ordinal);
        Assert.Equal("one\nTWO\nthree\n", File.ReadAllText(_golden.Received));
        Assert.Equal("one\ntwo\nthree\n", File.ReadAllText(_golden.Verified));
    }

    [Fact]
    public void Output_without_a_golden_file_fails() =>
        Assert.Contains("There is no", Assert.Throws<GoldenMismatchException>(() => _golden.Verify("new", Refuse)).Message, StringComparison.Ordinal);

    [Fact]
    public void Accepting_makes_the_output_the_golden_file()
    {
        _golden.Verify("new\n", Accept);

        Assert.Equal("new\n", File.ReadAllText(_golden.Verified));
        _golden.Verify("new\n", Refuse);
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("1", null, true)]
    [InlineData("1", "false", true)]
    [InlineData("0", null, false)]
    [InlineData("1", "true", false)]
    [InlineData("1", "1", false)]
    public void Nothing_is_accepted_unless_somebody_asks_for_it_outside_CI(string? accept, string? ci, bool accepts) =>
        Assert.Equal(accepts, GoldenPolicy.Of(name => name switch { "AFTERNATO_ACCEPT" => accept, "CI" => ci, _ => null }).Accepts);

    [Fact]
    public void A_golden_file_is_an_orphan_unless_an_arch_file_or_a_test_beside_it_claims_it()
    {
        foreach (var file in new[] { "a.arch", "a.verified.txt", "a.verified.cs", "b.verified.txt", "Reports.Kept.verified.txt", "Reports.Gone.verified.txt" })
            File.WriteAllText(Path.Combine(_folder, file), "");
        File.WriteAllText(Path.Combine(_folder, "Reports.cs"), "public void Kept() => Golden.Verify(text);");

        Assert.Equal(["Reports.Gone.verified.txt", "b.verified.txt"], OrphanGoldens.Under(_folder).Select(Path.GetFileName));
    }
}
