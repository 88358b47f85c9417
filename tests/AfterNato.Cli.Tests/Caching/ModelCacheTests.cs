using AfterNato.Cli.Tests.Running;
using AfterNato.Compiler.Models;

namespace AfterNato.Cli.Tests.Caching;

public sealed class ModelCacheTests : IDisposable
{
    private static readonly string Key = ModelCache.KeyOf("class A;");
    private static readonly byte[] Assembly = [1, 2, 3, 4, 5, 6, 7, 8];

    private readonly TemporaryFolder _folder = new();

    private string Home => _folder["models"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_added_is_found_until_it_is_pruned()
    {
        Cache().Add(Key, Assembly);

        Assert.Equal(Assembly, Cache().Find(Key));
        Assert.Null(Cache().Find(ModelCache.KeyOf("class B;")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(32)]
    [InlineData(36)]
    public void A_truncated_entry_is_not_found(int length)
    {
        Cache().Add(Key, Assembly);
        File.WriteAllBytes(Entry(), File.ReadAllBytes(Entry())[..length]);

        Assert.Null(Cache().Find(Key));
    }

    [Fact]
    public void An_entry_with_one_changed_bit_anywhere_is_not_found()
    {
        Cache().Add(Key, Assembly);
        var whole = File.ReadAllBytes(Entry());
        for (var bit = 0; bit < whole.Length * 8; bit++)
        {
            var changed = whole.ToArray();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            File.WriteAllBytes(Entry(), changed);
            Assert.Null(Cache().Find(Key));
        }
    }

    [Fact]
    public void An_entry_under_the_name_of_another_is_not_found()
    {
        var other = ModelCache.KeyOf("class B;");
        Cache().Add(Key, Assembly);
        File.Copy(Entry(), Path.Combine(Home, $"{other}.model"));

        Assert.Null(Cache().Find(other));
    }

    [Fact]
    public void A_damaged_entry_is_replaced()
    {
        Cache().Add(Key, Assembly);
        File.WriteAllText(Entry(), "damaged");

        Cache().Add(Key, Assembly);

        Assert.Equal(Assembly, Cache().Find(Key));
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.GroupWrite)]
    [InlineData(UnixFileMode.GroupExecute)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.OtherWrite)]
    [InlineData(UnixFileMode.OtherExecute)]
    public void A_folder_that_others_can_enter_is_not_used(UnixFileMode others)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such permissions here.");
        Cache().Add(Key, Assembly);
        Open(Home, others);

        Assert.Null(ModelCache.In(Home));
    }

    [Fact]
    public void The_folder_and_its_entries_are_made_for_the_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such permissions here.");
        Cache().Add(Key, Assembly);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, Mode(Home));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, Mode(Entry()));
    }

    [Fact]
    public void Where_no_folder_can_be_made_there_is_no_cache() => Assert.Null(ModelCache.In(Path.Combine(_folder.Write("file", ""), "models")));

    [Fact]
    public void A_folder_that_has_vanished_is_as_good_as_empty()
    {
        var cache = Cache();
        Directory.Delete(Home);

        Assert.Null(cache.Find(Key));
        cache.Add(Key, Assembly);
        Assert.Null(cache.Find(Key));
    }

    [Fact]
    public void The_oldest_entries_go_when_there_are_too_many_and_nothing_else_does()
    {
        var keys = Enumerable.Range(0, 10).Select(number => ModelCache.KeyOf($"class A{number};")).ToList();
        var precious = Path.Combine(Home, "precious.txt");
        var leftOver = Path.Combine(Home, "left-over.new");
        var small = ModelCache.In(Home, largestSize: 5 * (32 + Assembly.Length));
        Assert.NotNull(small);
        File.WriteAllText(precious, new string('x', 10_000));
        File.WriteAllText(leftOver, new string('x', 10_000));
        foreach (var old in new[] { precious, leftOver })
            File.SetLastWriteTimeUtc(old, DateTime.UnixEpoch);

        for (var i = 0; i < keys.Count; i++)
        {
            small.Add(keys[i], Assembly);
            if (File.Exists(Entry(keys[i])))
                File.SetLastWriteTimeUtc(Entry(keys[i]), DateTime.UnixEpoch.AddDays(i + 1));
        }

        Assert.Equal(keys.TakeLast(5), keys.Where(key => small.Find(key) is not null));
        Assert.True(File.Exists(precious));
        Assert.False(File.Exists(leftOver));
    }

    [Fact]
    public void An_entry_larger_than_the_whole_cache_is_not_kept()
    {
        var small = ModelCache.In(Home, largestSize: 100);
        Assert.NotNull(small);

        small.Add(Key, new byte[200]);

        Assert.Null(small.Find(Key));
        Assert.Empty(Directory.EnumerateFiles(Home));
    }

    [Fact]
    public void Many_runs_at_once_find_whole_entries_or_none() =>
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, number =>
        {
            var key = ModelCache.KeyOf($"class A{number % 3};");
            var content = Enumerable.Repeat((byte)(number % 3), 50_000).ToArray();
            Cache().Add(key, content);
            var found = Cache().Find(key);
            Assert.True(found is null || found.AsSpan().SequenceEqual(content));
        });

    [Theory]
    [InlineData("/var/cache/me", "/home/me", null, "/var/cache/me/afternato/models")]
    [InlineData("cache", "/home/me", null, "/home/me/.cache/afternato/models")]
    [InlineData("", "/home/me", null, "/home/me/.cache/afternato/models")]
    [InlineData(null, "/home/me", null, "/home/me/.cache/afternato/models")]
    [InlineData(null, null, null, null)]
    [InlineData(null, "me", null, null)]
    public void The_cache_is_where_the_environment_puts_caches(string? cacheHome, string? home, string? sudoer, string? folder)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has a place of its own.");

        Assert.Equal(folder, ModelCache.FolderOf(Environment(cacheHome, home, sudoer)));
    }

    [Fact]
    public void Whoever_has_become_the_superuser_uses_no_cache()
    {
        Assert.SkipUnless(System.Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows(), "Only the superuser can try this.");

        Assert.Null(ModelCache.FolderOf(Environment("/var/cache/me", "/home/me", sudoer: "1000")));
        Assert.NotNull(ModelCache.FolderOf(Environment("/var/cache/me", "/root", sudoer: "0")));
    }

    private static Func<string, string?> Environment(string? cacheHome, string? home, string? sudoer) =>
        name => name switch { "XDG_CACHE_HOME" => cacheHome, "HOME" => home, "SUDO_UID" => sudoer, _ => null };

    private static void Open(string folder, UnixFileMode others)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | others);
    }

    private static UnixFileMode Mode(string path) => OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(path);

    private ModelCache Cache() => ModelCache.In(Home) ?? throw new InvalidOperationException("A folder of one's own must do.");

    private string Entry(string? key = null) => Path.Combine(Home, $"{key ?? Key}.model");
}
