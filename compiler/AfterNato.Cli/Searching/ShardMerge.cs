using System.Collections.Immutable;
using System.Globalization;

using AfterNato.Runtime.Search;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Searching;

/// <summary>Joins the journals of all shards of a search.</summary>
internal static class ShardMerge
{
    /// <summary>What every candidate came to, by its number.</summary>
    /// <exception cref="InvalidSearchException">A shard is missing, there twice, unfinished, damaged, or of another search.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ImmutableArray<FigureValue>[] Join(IReadOnlyList<string> paths, JournalHeader header, int figures)
    {
        var values = new ImmutableArray<FigureValue>[header.Candidates];
        var shards = new Dictionary<Shard, string>();
        foreach (var path in paths)
        {
            var name = SafeText.OneLine(path);
            var journal = JournalFile.Read(ReadAll(path), path, figures, other =>
            {
                if (header.DifferenceFrom(other) is { } difference)
                    throw new InvalidSearchException($"`{name}` belongs to another search: {difference}.");
            });
            if (journal.Header is not { } own || ShardOf(own.Shard) is not { } shard)
                throw new InvalidSearchException($"`{name}` is empty.");
            if (shards.Keys.FirstOrDefault() is { } first && first.Count != shard.Count)
                throw new InvalidSearchException(FormattableString.Invariant($"`{name}` is the shard {shard}, and `{shards[first]}` the shard {first}: they divide the search in different ways."));
            if (!shards.TryAdd(shard, name))
                throw new InvalidSearchException($"`{name}` and `{shards[shard]}` are the same shard {shard}.");
            if (journal.Finished.Count != shard.SizeOf(header.Candidates) || !journal.Finished.Keys.All(shard.Has))
                throw new InvalidSearchException(FormattableString.Invariant($"`{name}` is not finished: it holds {journal.Finished.Count} of {shard.SizeOf(header.Candidates)} candidates. Run the shard {shard} again; it goes on where it was."));
            foreach (var (candidate, found) in journal.Finished)
                values[candidate] = found;
        }

        var count = shards.Keys.First().Count;
        var missing = Enumerable.Range(1, count).Select(number => new Shard(number, count)).Where(shard => !shards.ContainsKey(shard)).Select(shard => shard.ToString()).ToList();
        return missing.Count == 0 ? values : throw new InvalidSearchException($"{(missing.Count == 1 ? "A shard is" : "Shards are")} missing: {string.Join(", ", missing)}.");
    }

    /// <summary>The shard that a text names; null when it names none.</summary>
    public static Shard? ShardOf(string text)
    {
        const int MostShards = 10_000;
        return text.Split('/') is [var first, var second]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && number >= 1 && number <= count && count <= MostShards
            ? new Shard(number, count) : null;
    }

    private static byte[] ReadAll(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InvalidSearchException($"The shard cannot be read: {SafeText.OneLine(exception.Message)}");
        }
    }
}
