using System.Globalization;

namespace AfterNato.Cli.Tests.Running;

public sealed class DeterminismTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_file_is_built_into_the_same_bytes_wherever_and_in_whatever_language_the_machine_speaks()
    {
        var built = new[] { ("here", "C", "UTC"), ("far/away", "fr_FR.UTF-8", "Asia/Tokyo"), ("elsewhere", "tr_TR.UTF-8", "America/New_York") }
            .Select(place => Build(place.Item1, place.Item2, place.Item3))
            .ToList();

        Assert.Equal(7, built[0].Count);
        Assert.All(built, files => Assert.Equal(built[0], files));
    }

    [Fact]
    public void Two_builds_in_one_process_give_the_same_bytes()
    {
        var path = _folder.Write("pact.arch", Sample.Violated);
        CommandRun.Of("build", path, "--out", _folder["out"]);
        var first = _folder.Content();

        CommandRun.Of("build", path, "--out", _folder["out"]);

        Assert.Equal(first, _folder.Content());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void What_is_found_depends_neither_on_the_order_of_the_files_nor_on_what_was_checked_before(string format)
    {
        var texts = new[] { Sample.Deadlocked, Sample.Violated, Sample.Broken, Sample.Undecided, Sample.Disappointed };
        var files = texts.Select((text, index) => _folder.Write($"{index}.arch", text)).ToArray();
        var alone = files.Select(file => Check(file).TrimEnd()).ToList();

        foreach (var order in new[] { files, [.. files.Reverse()], [files[2], files[4], files[0], files[3], files[1]] })
        {
            var together = Check(order);
            if (format == "text")
                Assert.Equal(string.Join('\n', order.Select(file => alone[Array.IndexOf(files, file)])), together.TrimEnd());
            Assert.All(files, file => Assert.Contains(Within(alone[Array.IndexOf(files, file)]), Within(together), StringComparison.Ordinal));
        }

        string Check(params string[] paths) => CommandRun.Of(["check", .. paths, "--format", format]).Output;

        // In a list, everything stands further to the right.
        string Within(string output) => format == "json" ? output.Replace(" ", "", StringComparison.Ordinal) : output;
    }

    [Fact]
    public void Another_culture_in_the_process_changes_nothing()
    {
        var path = _folder.Write("pact.arch", Sample.Deadlocked + "expect 1.5 < 2\n");
        var usual = CommandRun.Of("check", path);
        var (before, odd) = (CultureInfo.CurrentCulture, (CultureInfo)CultureInfo.InvariantCulture.Clone());
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.PercentSymbol = "pct";
        odd.DateTimeFormat.DateSeparator = ":";
        odd.DateTimeFormat.ShortDatePattern = "d. M. yyyy";
        try
        {
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(usual, CommandRun.Of("check", path));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private IReadOnlyDictionary<string, byte[]> Build(string place, string language, string zone)
    {
        _folder.Write($"{place}/lib/rules.arch", "library rules \"Rules\"\nrule all { for = seats }\n");
        _folder.Write($"{place}/src/pact.arch", Sample.Sound + "use \"../lib/rules.arch\"\nprocedure change { step vote { by Council   using all }   may wait }\n");
        _folder.Write($"{place}/afternato.json", "{}");

        var run = CommandProcess.Run(_folder[place], [("LANG", language), ("LC_ALL", language), ("TZ", zone)], "build", "src/pact.arch", "--out", "out");

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        var folder = _folder[$"{place}/out"];
        return Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes);
    }
}
