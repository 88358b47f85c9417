using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

using AfterNato.Cli.Output;
using AfterNato.Runtime.Search;

namespace AfterNato.Cli.Searching;

/// <summary>Works out candidates on several threads. What they come to depends neither on how many threads there are nor on which is first.</summary>
internal static class SearchRun
{
    /// <summary>What each candidate of a shard came to, by its number; nothing for those of other shards.</summary>
    public static ImmutableArray<FigureValue>[] Of(RuleSearch search, Shard shard, int threads, SearchJournal? journal, ProgressBar progress)
    {
        var values = new ImmutableArray<FigureValue>[search.Family.Count];
        var open = new List<int>();
        foreach (var candidate in Enumerable.Range(0, values.Length).Where(shard.Has))
        {
            if (journal is not null && journal.Finished.TryGetValue(candidate, out var finished))
                values[candidate] = finished;
            else
                open.Add(candidate);
        }

        progress.Begin(shard.SizeOf(values.Length), shard.SizeOf(values.Length) - open.Count);
        try
        {
            Parallel.ForEach(
                Partitioner.Create(open, EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = threads },
                candidate =>
                {
                    values[candidate] = search.Evaluate(candidate);
                    journal?.Add(candidate, values[candidate]);
                    progress.Advance();
                });
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
        finally
        {
            progress.End();
        }

        return values;
    }
}
