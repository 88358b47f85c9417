using AfterNato.Runtime.Search;

using FsCheck.Fluent;

namespace AfterNato.Runtime.Tests.Search;

public sealed class ShardTests
{
    [Fact]
    public void Every_candidate_belongs_to_one_shard() => Testing.Property.Holds(
        (from shards in Gen.Choose(1, 20) from candidates in Gen.Choose(0, 100) select (shards, candidates)).ToArbitrary(),
        pair =>
        {
            var shards = Enumerable.Range(1, pair.shards).Select(number => new Shard(number, pair.shards)).ToList();

            Assert.All(Enumerable.Range(0, pair.candidates), candidate => Assert.Single(shards, shard => shard.Has(candidate)));
            Assert.All(shards, shard => Assert.Equal(Enumerable.Range(0, pair.candidates).Count(shard.Has), shard.SizeOf(pair.candidates)));
        });
}
