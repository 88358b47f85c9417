using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Search;

public sealed class ShardMergeTests : IDisposable
{
    private static readonly string[] Question = ["--vary", "quota=50%..90% by 10%", "--vary", "weight=one,population", "--goal", "act, smallest"];

    private readonly TemporaryFolder _folder = new();

    public ShardMergeTests() => _folder.Write("pact.arch", SearchSample.Pact);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(20)]
    public void Merged_shards_are_the_whole_byte_for_byte(int count)
    {
        var shards = Enumerable.Range(1, count).Select(number => Shard(number, count)).ToArray();

        foreach (var format in new[] { "text", "json", "csv" })
            Assert.Equal(Search("--format", format), Search(["--format", format, "--merge", .. shards.Reverse()]));
    }

    [Fact]
    public void A_shard_says_where_it_is()
    {
        var run = Search("--shard", "2/5", "--resume", _folder["part-2"]);

        Assert.Equal((0, $"{_folder["part-2"]}: the shard 2/5 is finished, 3 of 12 candidates. When all are: `--merge` with their files.\n", ""), (run.Exit, run.Output, run.Errors));
        Assert.Equal(4, File.ReadAllLines(_folder["part-2"]).Length);
    }

    [Fact]
    public void A_shard_that_is_missing_is_named()
    {
        var shards = Enumerable.Range(1, 4).Select(number => Shard(number, 4)).ToArray();

        Refused([shards[0], shards[1], shards[3]], "A shard is missing: 3/4.");
        Refused([shards[2]], "Shards are missing: 1/4, 2/4, 4/4.");
        Refused([shards[0], _folder["nowhere"]], $"The shard cannot be read: Could not find file '{_folder["nowhere"]}'.");
    }

    [Fact]
    public void A_shard_that_is_there_twice_is_named()
    {
        var (first, second) = (Shard(1, 2), Shard(2, 2));
        File.Copy(first, _folder["copy"]);

        Refused([first, second, first], $"`{first}` and `{first}` are the same shard 1/2.");
        Refused([first, second, _folder["copy"]], $"`{_folder["copy"]}` and `{first}` are the same shard 1/2.");
    }

    [Fact]
    public void Shards_of_another_search_are_named()
    {
        var first = Shard(1, 2);
        var second = Shard(2, 2);
        var text = File.ReadAllText(second);

        File.WriteAllText(second, JournalTests.Altered(text, header => header with { Sources = new string('0', 64) }));
        Refused([first, second], $"`{second}` belongs to another search: the .arch file, or one that it uses, had another text.");
        File.WriteAllText(second, JournalTests.Altered(text, header => header with { Tool = "0.0.9" }));
        Assert.StartsWith($"`{second}` belongs to another search: another version of afternato worked it out (0.0.9; ", Search(["--merge", first, second]).Errors, StringComparison.Ordinal);
        File.WriteAllText(second, JournalTests.Altered(text, header => header with { Search = "decide.agree() on another day" }));
        Refused([first, second], $"`{second}` belongs to another search: it was asked something else (decide.agree() on another day).");
        Assert.StartsWith($"`{first}` belongs to another search: it was asked something else (", Search(["--consent", "90%", "--merge", first]).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Shards_of_different_divisions_do_not_fit_together()
    {
        var (first, third) = (Shard(1, 2), Shard(3, 3));

        Refused([first, third], $"`{third}` is the shard 3/3, and `{first}` the shard 1/2: they divide the search in different ways.");
    }

    [Fact]
    public void A_shard_that_is_unfinished_or_damaged_is_named()
    {
        var (first, second) = (Shard(1, 2), Shard(2, 2));
        var whole = File.ReadAllText(second);

        File.WriteAllText(second, whole[..^3]);
        Refused([first, second], $"`{second}` is not finished: it holds 5 of 6 candidates. Run the shard 2/2 again; it goes on where it was.");
        Shard(2, 2);
        Assert.Equal(Search(), Search("--merge", first, second));

        File.WriteAllText(second, whole[..^2] + (whole[^2] == '0' ? "1\n" : "0\n"));
        Assert.StartsWith($"`{second}` is damaged in line ", Search("--merge", first, second).Errors, StringComparison.Ordinal);
        File.WriteAllText(second, "");
        Refused([first, second], $"`{second}` is empty.");
        File.WriteAllText(second, "something\n");
        Refused([first, second], $"`{second}` is no journal of a search; it is left as it is.");

        // Its lines are in order, but they are of another shard.
        File.WriteAllText(second, JournalTests.Altered(File.ReadAllText(first), header => header with { Shard = "2/2" }));
        Refused([first, second], $"`{second}` is not finished: it holds 6 of 6 candidates. Run the shard 2/2 again; it goes on where it was.");
    }

    [Fact]
    public void Merging_works_nothing_out()
    {
        var shard = Shard(1, 1);

        Assert.Equal("Shards are merged without working anything out; leave `--resume` away.\n", Search("--merge", shard, "--resume", _folder["other"]).Errors);
        Assert.False(File.Exists(_folder["other"]));
    }

    private string Shard(int number, int count)
    {
        var path = _folder[$"part-{number}-of-{count}"];
        Assert.Equal(0, Search("--shard", $"{number}/{count}", "--resume", path).Exit);
        return path;
    }

    private void Refused(string[] shards, string message)
    {
        var run = Search(["--merge", .. shards]);
        Assert.Equal((2, message + "\n", ""), (run.Exit, run.Errors, run.Output));
    }

    private CommandRun Search(params string[] options) => CommandRun.Of(["search", _folder["pact.arch"], "decide", .. Question, .. options]);
}
